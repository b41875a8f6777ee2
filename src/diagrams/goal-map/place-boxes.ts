import type { ArrangedMap } from './arranged-map.ts';
import { type BoxContent, fonts } from './box.ts';
import type { MapGoal } from './graph.ts';
import { isLane } from './order.ts';
import type { Rect } from './rect.ts';
import { openPlace, type RowPlace } from './stack.ts';
import type { Typesetter } from './wrap.ts';

export interface PlacedBox extends Rect {
  readonly goal: MapGoal;
  readonly content: BoxContent;
  /** An open place below it, for a goal that would support it. */
  readonly open?: Rect & { readonly text: string };
}

function openBelow(goal: MapGoal, x: number, place: RowPlace, box: number, setter: Typesetter): Pick<PlacedBox, 'open'> {
  const text = goal.missing.support;
  if (text === undefined) return {};
  const width = Math.min(box, setter.measure(text, fonts.text) + 2 * openPlace.padding);
  return { open: { text, x: x - width / 2, y: place.boxBottom + openPlace.stalk, width, height: openPlace.height } };
}

/** Puts the boxes into their rows, `shift` pixels to the right. */
export const placeBoxes = ({ fitted, centres, goals, contents, places }: ArrangedMap, shift: number, setter: Typesetter): PlacedBox[] =>
  fitted.rows.flatMap((row, index) =>
    row.flatMap((item, at): PlacedBox[] => {
      const goal = isLane(item) ? undefined : goals.get(item.goal);
      const content = goal && contents.get(goal.id);
      const place = places[index];
      if (!goal || !content || !place) return [];
      const x = (centres[index]?.[at] ?? 0) + shift;
      const rect = { x: x - fitted.box / 2, y: place.top, width: fitted.box, height: place.boxBottom - place.top };
      return [{ goal, content, ...rect, ...openBelow(goal, x, place, fitted.box, setter) }];
    }),
  );
