import type { DateShape, DateState } from '../../../drawing/measure-shapes.ts';
import type { Day } from '../../../model/calendar.ts';
import type { EntryOf } from '../../../model/entry.ts';
import { datesOf, type MeasureDate, nextDate } from '../../../model/measures/dates.ts';
import { formatFor } from '../../format.ts';
import { messagesFor } from '../../messages/index.ts';
import type { SiteData } from '../../playbook.ts';

/** A day of a measure: what is on it, whether it lies ahead, and whether something is missing. */
export interface DateView {
  readonly on: Day;
  readonly day: string;
  readonly text: string;
  readonly shape: DateShape;
  readonly state: DateState;
  /** What is missing, in words. */
  readonly missing?: string;
  readonly isNext: boolean;
}

type Measure = EntryOf<'measure'>;
type About = Pick<SiteData, 'today' | 'config'>;

function shapeOf({ what }: MeasureDate, { data: { outcome } }: Measure): DateShape {
  if (what === 'clearance-open' || what === 'clearance-ended') return 'clearance';
  if (what !== 'outcome') return what;
  return outcome === undefined || outcome.state === 'open' ? 'noted' : outcome.state;
}

function textOf(date: MeasureDate, { data: { outcome } }: Measure, { config }: About): string {
  const words = messagesFor(config.locale);
  const t = words.measures.dates;
  switch (date.what) {
    case 'clearance-open':
    case 'clearance-ended':
      return t[date.what](words.clearance.by[date.by]);
    case 'outcome':
      return outcome ? `${t.outcome}: ${words.measure.outcomes[outcome.state]}` : t.outcome;
    default:
      return t[date.what];
  }
}

const isClearance = ({ what }: MeasureDate): boolean => what === 'clearance-open' || what === 'clearance-ended';

function viewOf(date: MeasureDate, measure: Measure, data: About): DateView {
  const { missing } = messagesFor(data.config.locale).measures.dates;
  const { on, isOpen } = date;
  return {
    on,
    day: formatFor(data.config.locale).day(on),
    text: textOf(date, measure, data),
    shape: shapeOf(date, measure),
    state: isOpen ? 'missing' : on > data.today ? 'coming' : 'past',
    ...(isOpen && { missing: isClearance(date) ? missing.clearance : missing.look }),
    isNext: on === nextDate(measure.data, data.today)?.on,
  };
}

/** All days of a measure in their order. */
export const dateViews = (measure: Measure, data: About): readonly DateView[] =>
  datesOf(measure.data, data.today).map((date) => viewOf(date, measure, data));

/** A day and what is on it. */
export const sayDate = ({ day, text }: DateView): string => `${day} – ${text}`;
