import type { EntryOf } from '../../model/entry.ts';
import { validUntil } from '../../model/freshness.ts';
import type { Locale } from '../../model/schemas/config.ts';
import { decimalsOf } from '../decimals.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';

/** What an objection's answer rests on, and whether that holds today. */
export interface Proof {
  readonly card: Card;
  /** Of a KPI: the period of its latest value. */
  readonly period?: string;
  /** What the answer claims of a KPI, with the verdict. */
  readonly claim?: string;
  readonly holds?: boolean | null;
  readonly verdict?: string;
  readonly evidence?: EvidenceProof;
}

export interface EvidenceProof {
  readonly finding: string;
  readonly source: string;
  readonly url?: string;
  readonly captured: string;
  readonly validity: string;
  readonly expired: boolean;
}

type Rests = EntryOf<'objection'>['data']['kpis'][number];

function claimOf({ claim }: Rests, holds: boolean | null, locale: Locale): Pick<Proof, 'claim' | 'holds' | 'verdict'> {
  if (!claim) return {};
  const [t, format] = [messagesFor(locale).objection, formatFor(locale)];
  const value = 'atLeast' in claim ? claim.atLeast : claim.atMost;
  const text = ('atLeast' in claim ? t.atLeast : t.atMost)(format.number(value, decimalsOf(value)));
  return { claim: text, holds, verdict: holds === null ? t.unknown : holds ? t.holds : t.fails };
}

function numberProofs(objection: EntryOf<'objection'>, data: SiteData): readonly Proof[] {
  const { kpis } = objection.data;
  const claims = kpis.filter(({ claim }) => claim);
  const verdicts = data.computed.of(objection).claims;
  return kpis.flatMap((rests): Proof[] => {
    const kpi = data.playbook.find('kpi', rests.kpi);
    if (!kpi) return [];
    const { latest } = data.computed.of(kpi);
    const holds = verdicts[claims.indexOf(rests)]?.holds ?? null; // two claims may be made of one KPI
    const { locale } = data.config;
    return [
      { card: cardOf(kpi, data), ...(latest && { period: formatFor(locale).period(latest.period) }), ...claimOf(rests, holds, locale) },
    ];
  });
}

function evidenceProof(entry: EntryOf<'evidence'>, data: SiteData): EvidenceProof {
  const [t, format] = [messagesFor(data.config.locale).talk.recipe, formatFor(data.config.locale)];
  const { finding, source, captured } = entry.data;
  const { expired } = data.computed.of(entry);
  const until = format.day(validUntil(entry.data));
  return {
    finding,
    source: source.name,
    ...(source.url !== undefined && { url: source.url }),
    captured: t.captured(format.day(captured)),
    validity: expired ? t.expiredOn(until) : t.validUntil(until),
    expired,
  };
}

/** KPIs first, since they are today's numbers, then the evidence. */
export function proofsOf(objection: EntryOf<'objection'>, data: SiteData): readonly Proof[] {
  const evidence = objection.data.evidence.flatMap((id): Proof[] => {
    const entry = data.playbook.find('evidence', id);
    return entry ? [{ card: cardOf(entry, data), evidence: evidenceProof(entry, data) }] : [];
  });
  return [...numberProofs(objection, data), ...evidence];
}
