import { pageOf } from '../../model/body-link.ts';
import type { Entry } from '../../model/entry.ts';
import { type Kind, refOf } from '../../model/kinds.ts';
import type { History } from '../../review/history/history.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import type { Teller } from '../review/teller.ts';

/** Tells of the past in today's language and by today's names; what is gone is called as it was at last. */
export function historyTeller(history: History, { config, playbook }: Pick<SiteData, 'config' | 'playbook'>): Teller {
  const entryAt = (kind: Kind, id: string): Entry | undefined => {
    const ref = refOf(kind, id);
    return playbook.entries.get(history.follow(ref)) ?? history.known.get(ref);
  };
  return {
    words: messagesFor(config.locale),
    format: formatFor(config.locale),
    config,
    name: (kind, id) => {
      const entry = entryAt(kind, id);
      const page = entry && playbook.entries.has(entry.ref) ? pageOf(kind, entry.id) : undefined;
      return { kind, id: entry?.id ?? id, title: entry?.data.title ?? id, page };
    },
    measured: (id) => {
      const entry = entryAt('kpi', id);
      return entry?.kind === 'kpi' ? entry.data : undefined;
    },
  };
}
