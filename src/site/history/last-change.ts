import type { Day } from '../../model/calendar.ts';
import type { Ref } from '../../model/kinds.ts';
import type { History } from '../../review/history/history.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';

const made = new WeakMap<History, ReadonlyMap<Ref, Day>>();

/** The day on which each entry last became another one. */
function lastDays(history: History): ReadonlyMap<Ref, Day> {
  const known = made.get(history) ?? new Map(history.changes.toReversed().map(({ ref, day }) => [ref, day]));
  made.set(history, known);
  return known;
}

/** When an entry last changed in meaning, in words; undefined where that is not known. */
export function lastChangeOf(ref: Ref, { history, config }: Pick<SiteData, 'history' | 'config'>): string | undefined {
  if (!history || history.elsewhere.has(ref)) return undefined;
  const { day: format } = formatFor(config.locale);
  const day = lastDays(history).get(ref) ?? (history.start === 'beginning' ? history.from : undefined);
  if (day !== undefined) return format(day);
  return history.start === 'older' ? messagesFor(config.locale).history.longAgo(format(history.from)) : undefined;
}
