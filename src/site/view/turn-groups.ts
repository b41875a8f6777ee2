import type { EntryOf } from '../../model/entry.ts';
import type { KpiStatus } from '../../model/progress.ts';
import type { Value } from '../../model/series.ts';
import { compareTurns, type Direction, directionOf, latestTurn, type Turn } from '../../model/turn.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';

/** One side of a turn: the status, with the value and period that it was told with. */
export interface TurnSide {
  readonly status: KpiStatus;
  readonly value: string;
}

export interface TurnLine {
  readonly card: Card;
  readonly before: TurnSide;
  readonly after: TurnSide;
}

export interface TurnGroup {
  readonly direction: Direction;
  readonly turns: readonly TurnLine[];
}

type Kpi = EntryOf<'kpi'>;

function sideOf({ status, latest }: { status: KpiStatus; latest: Value | null }, { data }: Kpi, { config }: SiteData): TurnSide {
  const format = formatFor(config.locale);
  const value = latest ? `${format.quantity(latest.value, data)}, ${format.period(latest.period)}` : undefined;
  return { status, value: value ?? messagesFor(config.locale).upkeep.status.noValue };
}

/** The turn that the latest value made, unless time has overtaken it: past the target's date the status may be another again. */
function turnOf(kpi: Kpi, { config, computed }: SiteData): Turn | undefined {
  const turn = latestTurn(kpi.data, kpi.series, config.thresholds);
  return turn?.after.status === computed.of(kpi).status ? turn : undefined;
}

/** What the latest values changed: what got worse, what is told anew, and what got better. */
export function turnGroups(kpis: readonly Kpi[], data: SiteData): TurnGroup[] {
  const found = kpis.flatMap((kpi) => {
    const turn = turnOf(kpi, data);
    return turn ? [{ kpi, turn }] : [];
  });
  const sorted = found.sort((a, b) => compareTurns(a.turn, b.turn));
  return [...Map.groupBy(sorted, ({ turn }) => directionOf(turn))].map(([direction, turns]) => ({
    direction,
    turns: turns.map(({ kpi, turn }) => ({
      card: cardOf(kpi, data),
      before: sideOf(turn.before, kpi, data),
      after: sideOf(turn.after, kpi, data),
    })),
  }));
}
