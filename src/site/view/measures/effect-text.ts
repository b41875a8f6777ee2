import type { EntryOf } from '../../../model/entry.ts';
import type { Locale } from '../../../model/schemas/config.ts';
import { decimalsOf } from '../../decimals.ts';
import { formatFor } from '../../format.ts';
import { messagesFor } from '../../messages/index.ts';

type Kpi = EntryOf<'kpi'>['data'];

/** A value with its unit; an expected one may be finer than those that are measured. */
export const quantityOf = (value: number, { unit, decimals }: Kpi, locale: Locale): string =>
  formatFor(locale).quantity(value, { unit, decimals: Math.max(decimals, decimalsOf(value)) });

/** What a measure should do to a KPI: from one value to another, or as much as is known of it; empty where nothing is. */
export function effectText(
  effect: { readonly from?: number | undefined; readonly to?: number | undefined },
  kpi: Kpi,
  locale: Locale,
): string {
  const t = messagesFor(locale).measures;
  const { from, to } = effect;
  const decimals = Math.max(kpi.decimals, ...[from, to].map((value) => (value === undefined ? 0 : decimalsOf(value))));
  if (from !== undefined && to !== undefined)
    return t.change(formatFor(locale).number(from, decimals), quantityOf(to, { ...kpi, decimals }, locale));
  if (to !== undefined) return t.after(quantityOf(to, kpi, locale));
  return from === undefined ? '' : t.before(quantityOf(from, kpi, locale));
}
