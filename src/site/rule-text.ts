import type { Progress, Thresholds } from '../model/progress.ts';
import type { Locale } from '../model/schemas/config.ts';
import type { DataOf } from '../model/schemas/index.ts';
import { decimalsAmong, decimalsOf } from './decimals.ts';
import { formatFor } from './format.ts';
import { messagesFor } from './messages/index.ts';

function paceText(pace: number, { onTrack, behind }: Thresholds, locale: Locale): string {
  const { number } = formatFor(locale);
  const say = (bound: number) => number(bound, decimalsOf(bound));
  return messagesFor(locale).rule.pace(number(pace, decimalsAmong(pace, [onTrack, behind], 2)), say(onTrack), say(behind));
}

/** The rule that decided on the status, with the pace and its bounds where it was the pace; empty where the sentence says it already. */
export function ruleSentence(
  kpi: DataOf['kpi'],
  { status, pace, latest, judged }: Progress,
  thresholds: Thresholds,
  locale: Locale,
): string {
  const { rule } = messagesFor(locale);
  if (kpi.direction === 'keep' || status === 'no-data' || status === 'cannot-assess' || pace === null || !judged) return '';
  const decided = status === 'reached' || status === 'missed' || status === 'worsening' ? rule[status] : paceText(pace, thresholds, locale);
  const isEarlier = judged.period !== latest?.period;
  return isEarlier ? `${decided} ${rule.judged(formatFor(locale).period(judged.period))}` : decided;
}
