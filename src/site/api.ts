import { pageOf } from '../model/body-link.ts';
import type { Entry } from '../model/entry.ts';
import { rowsInOrder } from '../model/series.ts';
import type { SiteData } from './playbook.ts';

/** The numbers beside an entry: a KPI's or channel's `series` by period, the `rows` of evidence. */
function numbersOf({ series, rows }: Entry): object {
  return {
    ...(series && { series: rowsInOrder(series).map(({ point: _point, ...row }) => row) }),
    ...(rows && { rows: rows.map(({ point: _point, ...row }) => row) }),
  };
}

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
    ...numbersOf(entry),
  })),
  links: playbook.links.map(({ at: _at, ...link }) => link),
  findings,
});
