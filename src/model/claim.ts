import type { Progress } from './progress.ts';
import type { DataOf } from './schemas/index.ts';

export type Claim = NonNullable<DataOf['objection']['kpis'][number]['claim']>;

/** Whether the claim holds on the latest total; null where there is no value or the data is stale. */
export function claimHolds(claim: Claim, { latest, stale }: Pick<Progress, 'latest' | 'stale'>): boolean | null {
  if (!latest || stale) return null;
  return 'atLeast' in claim ? latest.value >= claim.atLeast - 1e-9 : latest.value <= claim.atMost + 1e-9;
}
