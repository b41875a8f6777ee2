import { layoutTimeline, type PlacedRow, type Span, type Timeline } from '../../../diagrams/measure-timeline/layout.ts';
import type { Day } from '../../../model/calendar.ts';
import type { DataOf } from '../../../model/schemas/index.ts';
import { formatFor } from '../../format.ts';
import type { SiteData } from '../../playbook.ts';
import type { BoardCard } from './board.ts';
import type { DateView } from './dates-view.ts';

export interface TimelineRow {
  readonly measure: BoardCard;
  readonly placed: PlacedRow<DateView>;
}

export interface TimelineView {
  readonly from: string;
  readonly to: string;
  readonly today: number;
  readonly ticks: readonly { readonly x: number; readonly name?: string }[];
  readonly rows: readonly TimelineRow[];
  /** Those of which nothing lies in this time. */
  readonly undated: readonly BoardCard[];
}

/** The field of a row, in its own units. */
export const timelineSize = { width: 800, height: 34 };

const isEnded = (stage: BoardCard['stage']): boolean => stage === 'sustained' || stage === 'faded' || stage === 'dropped';

/** To its outcome, else to the last day on which it is looked at; a routine goes on, and so does what nobody looks at. */
function endOf({ stage, dates, filed }: BoardCard): Day | undefined {
  const days = dates.filter(({ shape }) => shape !== 'clearance');
  if (isEnded(stage)) return days.findLast(({ shape }) => shape === stage)?.on ?? days.at(-1)?.on;
  const type = filed.type as DataOf['measure']['type'];
  return type === 'routine' || days.length < 2 ? undefined : days.at(-1)?.on;
}

function spanOf(card: BoardCard): Span<DateView> {
  const from = card.dates.find(({ shape }) => shape !== 'clearance')?.on;
  const to = endOf(card);
  return { bar: from === undefined ? undefined : { from, ...(to !== undefined && { to }) }, marks: card.dates };
}

const ticksOf = ({ ticks }: Timeline<DateView>, short: (period: string) => string): TimelineView['ticks'] =>
  ticks.map(({ x, month, isTold }) => ({ x, ...(isTold && { name: short(month) }) }));

/** A row for each measure, in the order of the board. */
export function measureTimeline(cards: readonly BoardCard[], { today, config }: SiteData): TimelineView {
  const format = formatFor(config.locale);
  const layout = layoutTimeline(cards.map(spanOf), today, timelineSize.width);
  const { first, last } = layout.months;
  const rows = cards.map((measure, index) => ({ measure, placed: layout.rows[index] }));
  return {
    from: format.period(first.slice(0, 7)),
    to: format.period(last.slice(0, 7)),
    today: layout.today,
    ticks: ticksOf(layout, format.shortPeriod),
    rows: rows.flatMap(({ measure, placed }) => (placed ? [{ measure, placed }] : [])),
    undated: rows.filter(({ placed }) => !placed).map(({ measure }) => measure),
  };
}
