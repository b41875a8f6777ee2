import { pageOf } from '../model/body-link.ts';
import type { SiteData } from './playbook.ts';

/** `api/playbook.json`: the playbook as this build's readers may know it, for other tools. */
export const playbookJson = ({ playbook, config, computed, today, audience, findings }: SiteData) => ({
  title: config.title,
  organisation: config.organisation,
  locale: config.locale,
  today,
  audience,
  entries: [...playbook.entries.values()].map((entry) => ({
    kind: entry.kind,
    id: entry.id,
    page: pageOf(entry.kind, entry.id),
    data: entry.data,
    computed: computed.of(entry),
  })),
  links: playbook.links.map(({ at: _at, ...link }) => link),
  findings,
});
