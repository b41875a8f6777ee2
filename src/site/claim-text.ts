import type { Claim } from '../model/claim.ts';
import type { Locale } from '../model/schemas/config.ts';
import { decimalsOf, decimalsToTell } from './decimals.ts';
import { formatFor } from './format.ts';
import { messagesFor } from './messages/index.ts';

interface Measured {
  readonly unit: string;
  readonly decimals: number;
}

/** What is claimed of a KPI, and its latest value, in words that can be compared. */
export function claimText(claim: Claim, latest: number | undefined, kpi: Measured, locale: Locale): { bound: string; latest: string } {
  const [t, format] = [messagesFor(locale).upkeep.standing, formatFor(locale)];
  const bound = 'atLeast' in claim ? claim.atLeast : claim.atMost;
  const decimals = decimalsToTell(bound, latest ?? bound, Math.max(kpi.decimals, decimalsOf(bound)));
  const shown = { unit: kpi.unit, decimals };
  return {
    bound: ('atLeast' in claim ? t.atLeast : t.atMost)(format.quantity(bound, shown)),
    latest: latest === undefined ? '' : format.quantity(latest, shown),
  };
}
