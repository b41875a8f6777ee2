import type { GoalGraph } from './graph.ts';
import { boxWidthFor, boxWidths } from './place.ts';
import { type LevelRows, stackLevels } from './rows.ts';
import { badge } from './stack.ts';

export interface Arranged extends LevelRows {
  readonly box: number;
  readonly width: number;
}

/** Room for boxes and lanes: with the levels' titles and the page's margins, a map fits 1280 pixels. */
const mostWidth = 1130;

/** As few rows as there can be with boxes that are wide enough. */
export function arrange(graph: GoalGraph): Arranged {
  const perLevel = Map.groupBy(graph.goals, ({ level }) => level);
  const widest = Math.max(1, ...[...perLevel.values()].map(({ length }) => length));
  for (let most = Math.min(widest, Math.floor(mostWidth / boxWidths.least)); most > 0; most -= 1) {
    const stacked = stackLevels(graph, most);
    const box = boxWidthFor(stacked.rows, mostWidth);
    if (box !== undefined) return { ...stacked, box, width: mostWidth };
  }
  const stacked = stackLevels(graph, 1); // more lanes than there is room for: wider than a page, and still readable
  const lanes = Math.max(...stacked.rows.map(({ length }) => length));
  return { ...stacked, box: boxWidths.least, width: boxWidths.least + lanes * badge.apart };
}
