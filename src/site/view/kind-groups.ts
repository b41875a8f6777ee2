import type { Entry } from '../../model/entry.ts';
import type { Kind } from '../../model/kinds.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';

export interface CardGroup {
  readonly title?: string;
  readonly cards: readonly Card[];
}

/** How the index page of a kind groups its entries: goals by level, others not at all. */
export function groupsOf(kind: Kind, data: SiteData): readonly CardGroup[] {
  const { playbook, config } = data;
  const cards = (entries: readonly Entry[]) => entries.map((entry) => cardOf(entry, data));
  const filled = (groups: readonly CardGroup[]) => groups.filter((group) => group.cards.length > 0);
  if (kind === 'goal') {
    const goals = playbook.ofKind('goal');
    return filled(config.levels.map(({ id, title }) => ({ title, cards: cards(goals.filter((goal) => goal.data.level === id)) })));
  }
  return filled([{ cards: cards(playbook.ofKind(kind)) }]);
}
