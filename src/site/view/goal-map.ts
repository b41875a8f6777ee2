import type { EntryOf } from '../../model/entry.ts';
import { supportersOf } from '../../model/goal-progress.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';

/** A goal and the goals that support it, each with its reason: the map as a nested list. */
export interface MapNode {
  readonly card: Card;
  readonly because?: string;
  readonly below: readonly MapNode[];
}

/** What contributes to a goal; a goal with several parents stands below each of them. */
export function mapBelow(goal: EntryOf<'goal'>, data: SiteData, parent?: string): MapNode {
  const because = goal.data.supports.find((step) => step.goal === parent)?.because;
  return {
    card: cardOf(goal, data),
    ...(because !== undefined && { because }),
    below: supportersOf(goal, data.playbook).map((supporter) => mapBelow(supporter, data, goal.id)),
  };
}
