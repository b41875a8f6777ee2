import { fonts } from './box.ts';
import { type Typesetter, wrap } from './wrap.ts';

/** The reason of an edge beside its number; `x` and `y` are of the first line's left end on the baseline. */
export interface LegendItem {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface Legend {
  readonly items: readonly LegendItem[];
  readonly height: number;
}

export const legendColumn = { width: 330, gap: 26 };
/** Room for the number in front of the text. */
export const numberRoom = 26;
const lead = 16;
const between = 8;

/** Sets the numbered reasons in columns of about the same height. */
export function setLegend(reasons: readonly string[], width: number, setter: Typesetter): Legend {
  if (reasons.length === 0) return { items: [], height: 0 };
  const columns = Math.max(1, Math.min(reasons.length, Math.floor((width + legendColumn.gap) / (legendColumn.width + legendColumn.gap))));
  const columnWidth = (width - (columns - 1) * legendColumn.gap) / columns;
  const texts = reasons.map((reason) => wrap(reason, columnWidth - numberRoom, fonts.text, setter));
  const heights = texts.map((lines) => lines.length * lead + between);
  const most = heights.reduce((sum, height) => sum + height, 0) / columns;
  let [at, y, height] = [0, 0, 0];
  const items = texts.map((lines, index): LegendItem => {
    const own = heights[index] ?? 0;
    if (y > 0 && y + own / 2 > most && at < columns - 1) [at, y] = [at + 1, 0];
    const item = { number: index + 1, x: at * (columnWidth + legendColumn.gap), y: y + lead - 4, lines };
    y += own;
    height = Math.max(height, y);
    return item;
  });
  return { items, height };
}
