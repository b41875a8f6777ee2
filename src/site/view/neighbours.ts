import type { Entry } from '../../model/entry.ts';
import type { Kind } from '../../model/kinds.ts';
import { readingOrder } from '../../model/reading-path.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';

/** The order in which the page of a kind lists its entries: guides as they are read, goals by level. */
function sequenceOf(kind: Kind, { playbook, config }: SiteData): readonly Entry[] {
  if (kind === 'guide') return readingOrder(playbook);
  if (kind !== 'goal') return playbook.ofKind(kind);
  const goals = playbook.ofKind('goal');
  return config.levels.flatMap(({ id }) => goals.filter((goal) => goal.data.level === id));
}

/** What comes before and after an entry among those of its kind. */
export function neighboursOf(entry: Entry, data: SiteData): { readonly previous?: Card; readonly next?: Card } {
  const all = sequenceOf(entry.kind, data);
  const index = all.findIndex(({ ref }) => ref === entry.ref);
  if (index < 0) return {};
  const [previous, next] = [all[index - 1], all[index + 1]];
  return { ...(previous && { previous: cardOf(previous, data) }), ...(next && { next: cardOf(next, data) }) };
}
