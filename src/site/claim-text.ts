import type { Claim } from '../model/claim.ts';
import type { Locale } from '../model/schemas/config.ts';
import { formatFor } from './format.ts';
import { messagesFor } from './messages/index.ts';

interface Measured {
  readonly unit: string;
  readonly decimals: number;
}

const mostDecimals = 6;

const decimalsOf = (value: number): number => Math.min(String(value).split('.')[1]?.length ?? 0, mostDecimals);

/** As many decimals as it takes to tell the two numbers apart: 30.4 must not look like the 30 that was claimed. */
function telling(bound: number, latest: number | undefined, decimals: number): number {
  const needed = Math.max(decimals, decimalsOf(bound));
  if (latest === undefined || latest === bound) return needed;
  const alike = (digits: number) => digits < mostDecimals && bound.toFixed(digits) === latest.toFixed(digits);
  let digits = needed;
  while (alike(digits)) digits += 1;
  return digits;
}

/** What is claimed of a KPI, and its latest value, in words that can be compared. */
export function claimText(claim: Claim, latest: number | undefined, kpi: Measured, locale: Locale): { bound: string; latest: string } {
  const [t, format] = [messagesFor(locale).upkeep.standing, formatFor(locale)];
  const bound = 'atLeast' in claim ? claim.atLeast : claim.atMost;
  const shown = { unit: kpi.unit, decimals: telling(bound, latest, kpi.decimals) };
  return {
    bound: ('atLeast' in claim ? t.atLeast : t.atMost)(format.quantity(bound, shown)),
    latest: latest === undefined ? '' : format.quantity(latest, shown),
  };
}
