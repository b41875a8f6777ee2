import type { GoalGraph } from './graph.ts';
import { boxWidthFor, boxWidths, spacing } from './place.ts';
import { type LevelRows, oneRowEach, stackLevels } from './rows.ts';
import { badge } from './stack.ts';

export interface Arranged extends LevelRows {
  readonly box: number;
  readonly width: number;
}

/** Room for boxes and lanes: with the levels' titles and the page's margins, a map fits 1280 pixels. */
const mostWidth = 1130;

/** How many boxes can stand side by side when no edge passes between them. */
const mostBoxes = Math.floor((mostWidth + spacing.boxes) / (boxWidths.least + spacing.boxes));

/** As few rows as there can be with boxes that are wide enough. */
export function arrange(graph: GoalGraph): Arranged {
  const whole = oneRowEach(graph);
  const longest = Math.max(...[...Map.groupBy(graph.goals, ({ level }) => level).values()].map(({ length }) => length));
  for (let most = Math.min(longest, mostBoxes); most > 0; most -= 1) {
    const stacked = stackLevels(whole, graph.edges, most);
    const box = boxWidthFor(stacked.rows, mostWidth);
    if (box !== undefined) return { ...stacked, box, width: mostWidth };
  }
  const stacked = stackLevels(whole, graph.edges, 1); // more lanes than there is room for: wider than a page, and still readable
  const lanes = Math.max(...stacked.rows.map(({ length }) => length));
  return { ...stacked, box: boxWidths.least, width: boxWidths.least + lanes * badge.apart };
}
