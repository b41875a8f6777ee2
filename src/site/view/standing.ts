import { type Doubt, doubtsOf, type Standing, standingOf } from '../../model/argument.ts';
import type { EntryOf } from '../../model/entry.ts';
import type { Locale } from '../../model/schemas/config.ts';
import { claimText } from '../claim-text.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { entryHref } from '../urls.ts';

/** Why an argument should not be used today, said so that its user can look it up. */
export interface StandingView {
  readonly standing: Exclude<Standing, 'holds'>;
  readonly doubts: readonly { readonly href: string; readonly title: string; readonly text: string }[];
}

function sayDoubt(doubt: Doubt, locale: Locale): string {
  const [t, format] = [messagesFor(locale).upkeep.standing, formatFor(locale)];
  if (doubt.why === 'evidence-expired') return t.expired(format.day(doubt.since));
  const value = doubt.why === 'no-value' ? undefined : doubt.latest.value;
  const { bound, latest } = claimText(doubt.claim, value, doubt.kpi.data, locale);
  if (doubt.why === 'no-value') return t.noValue(bound);
  const period = format.period(doubt.latest.period);
  return doubt.why === 'data-stale' ? t.stale(bound, latest, period, format.day(doubt.since)) : t.fails(bound, latest, period);
}

function viewOf(doubt: Doubt, locale: Locale): StandingView['doubts'][number] {
  const { kind, id, data } = doubt.why === 'evidence-expired' ? doubt.evidence : doubt.kpi;
  return { href: entryHref(kind, id), title: data.title, text: sayDoubt(doubt, locale) };
}

/** Undefined while the argument holds. */
export function standingView(objection: EntryOf<'objection'>, { playbook, computed, config }: SiteData): StandingView | undefined {
  const doubts = doubtsOf(objection, playbook, computed);
  const standing = standingOf(doubts);
  return standing === 'holds' ? undefined : { standing, doubts: doubts.map((doubt) => viewOf(doubt, config.locale)) };
}
