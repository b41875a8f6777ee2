import { decimalsOf } from '../decimals.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { Card } from './card.ts';
import { cardIn, type EntryView } from './entry-view.ts';

/** What an objection's answer rests on, with what it claims and whether that holds today. */
export interface Proof {
  readonly card: Card;
  readonly claim?: string;
  readonly holds?: boolean | null;
  readonly verdict?: string;
}

/** KPIs first, since they are today's numbers, then the evidence. */
export function proofsOf(view: EntryView<'objection'>): readonly Proof[] {
  const { locale } = view.site;
  const [t, format] = [messagesFor(locale).objection, formatFor(locale)];
  const { kpis, evidence } = view.entry.data;
  const claims = kpis.filter(({ claim }) => claim);
  const numbers = kpis.flatMap((rests): Proof[] => {
    const { kpi, claim } = rests;
    const card = cardIn(view, `kpi:${kpi}`);
    if (!card || !claim) return card ? [{ card }] : [];
    const value = 'atLeast' in claim ? claim.atLeast : claim.atMost;
    const text = ('atLeast' in claim ? t.atLeast : t.atMost)(format.number(value, decimalsOf(value)));
    const holds = view.computed.claims[claims.indexOf(rests)]?.holds ?? null; // two claims may be made of one KPI
    return [{ card, claim: text, holds, verdict: holds === null ? t.unknown : holds ? t.holds : t.fails }];
  });
  return [...numbers, ...evidence.flatMap((id) => cardIn(view, `evidence:${id}`) ?? []).map((card): Proof => ({ card }))];
}
