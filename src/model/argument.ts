import { addDays, type Day } from './calendar.ts';
import { type Claim, claimHolds } from './claim.ts';
import type { Computed } from './computed.ts';
import type { EntryOf } from './entry.ts';
import { freshUntil, validUntil } from './freshness.ts';
import type { Playbook } from './playbook.ts';
import type { Value } from './series.ts';

/** Whether an argument may be used: it holds, nothing current proves it, or it is wrong. */
export type Standing = 'holds' | 'unproven' | 'fails';

interface OfKpi {
  readonly kpi: EntryOf<'kpi'>;
  readonly claim: Claim;
}

/** Why an argument should not be used at present. */
export type Doubt =
  | (OfKpi & { readonly why: 'claim-fails'; readonly latest: Value })
  | (OfKpi & { readonly why: 'data-stale'; readonly latest: Value; readonly since: Day })
  | (OfKpi & { readonly why: 'no-value' })
  | { readonly why: 'evidence-expired'; readonly evidence: EntryOf<'evidence'>; readonly since: Day };

function doubtAt({ kpi, claim }: OfKpi, computed: Computed): Doubt[] {
  const { latest, stale } = computed.of(kpi);
  if (!latest) return [{ why: 'no-value', kpi, claim }];
  const since = addDays(freshUntil(latest.period, kpi.data.frequency), 1);
  if (stale) return [{ why: 'data-stale', kpi, claim, latest, since }];
  return claimHolds(claim, { latest, stale }) ? [] : [{ why: 'claim-fails', kpi, claim, latest }];
}

/** Everything that speaks against using an objection's answer today; what is wrong comes before what is only unproven. */
export function doubtsOf({ data }: EntryOf<'objection'>, playbook: Playbook, computed: Computed): readonly Doubt[] {
  const claims = data.kpis.flatMap(({ kpi: id, claim }): OfKpi[] => {
    const kpi = playbook.find('kpi', id);
    return kpi && claim ? [{ kpi, claim }] : [];
  });
  const expired = data.evidence.flatMap((id): Doubt[] => {
    const evidence = playbook.find('evidence', id);
    if (!evidence || !computed.of(evidence).expired) return [];
    return [{ why: 'evidence-expired', evidence, since: addDays(validUntil(evidence.data), 1) }];
  });
  const all = [...claims.flatMap((claim) => doubtAt(claim, computed)), ...expired];
  return [...all.filter(isFalse), ...all.filter((doubt) => !isFalse(doubt))];
}

const isFalse = ({ why }: Doubt): boolean => why === 'claim-fails';

export function standingOf(doubts: readonly Doubt[]): Standing {
  if (doubts.length === 0) return 'holds';
  return doubts.some(isFalse) ? 'fails' : 'unproven';
}
