import type { Progress } from '../model/progress.ts';
import type { Locale } from '../model/schemas/config.ts';
import type { DataOf } from '../model/schemas/index.ts';
import { decimalsAmong, decimalsToTell } from './decimals.ts';
import { formatFor } from './format.ts';
import { messagesFor } from './messages/index.ts';

type Kpi = DataOf['kpi'];

/** The target in words: a value with its date, or a band. */
export function targetText(kpi: Kpi, locale: Locale): { value: string; by?: string } | undefined {
  const format = formatFor(locale);
  const { target } = kpi;
  if (!target) return undefined;
  const value =
    'value' in target
      ? format.quantity(target.value, kpi)
      : messagesFor(locale).kpi.band(format.number(target.min, kpi.decimals), format.quantity(target.max, kpi));
  return target.by === undefined ? { value } : { value, by: format.period(target.by) };
}

function wayText(kpi: Kpi, { status, way, elapsed, judged }: Progress, locale: Locale): string | undefined {
  const { baseline, target, unit } = kpi;
  if (!baseline || !target || !('value' in target) || !judged || way === null || elapsed === null) return undefined;
  const [words, format] = [messagesFor(locale), formatFor(locale)];
  const isReached = status === 'reached';
  const decimals = isReached ? kpi.decimals : decimalsAmong(judged.value, [baseline.value, target.value], kpi.decimals);
  return words.progress.way({
    from: format.number(baseline.value, decimals),
    to: format.quantity(judged.value, { unit, decimals }),
    target: format.number(target.value, decimals),
    by: format.period(target.by),
    way: format.percent(way, isReached ? 0 : decimalsAmong(way * 100, [0, 100], 0)),
    elapsed: format.percent(elapsed, decimalsToTell(elapsed * 100, 100, 0)),
    verdict: words.kpiStatus[status],
  });
}

function bandText(kpi: Kpi, { status, latest }: Progress, locale: Locale): string | undefined {
  const { target } = kpi;
  if (!target || 'value' in target || !latest) return undefined;
  const [words, format] = [messagesFor(locale), formatFor(locale)];
  const [min, max] = [format.number(target.min, kpi.decimals), format.quantity(target.max, kpi)];
  return words.progress.band({ latest: format.quantity(latest.value, kpi), min, max, verdict: words.kpiStatus[status] });
}

/** The arithmetic behind a KPI's status in a sentence, so that nobody has to believe it. */
export function progressSentence(kpi: Kpi, progress: Progress, locale: Locale): string {
  const words = messagesFor(locale).progress;
  if (progress.status === 'no-data') return progress.latest ? words.noDataSince : words.noData;
  if (progress.reason === 'no-baseline' && !kpi.target) return words.neither;
  if (progress.reason !== null) return words.reasons[progress.reason];
  return (kpi.direction === 'keep' ? bandText : wayText)(kpi, progress, locale) ?? '';
}
