import type { EntryOf } from '../../model/entry.ts';
import { isRaisedBy, raisers } from '../../model/raised-by.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';

/** An objection where one is looked for. */
export interface ListedObjection {
  readonly card: Card;
  readonly answer: string;
  readonly raisedBy?: string;
  /** The places of those in the list of raisers who say it. */
  readonly by: readonly number[];
}

export interface ObjectionList {
  readonly objections: readonly ListedObjection[];
  readonly raisers: readonly string[];
}

function listed(entry: EntryOf<'objection'>, all: readonly string[], site: SiteData): ListedObjection {
  const { answer, raisedBy } = entry.data;
  const by = raisedBy === undefined ? [] : all.flatMap((name, place) => (isRaisedBy(name, raisedBy) ? [place] : []));
  return { card: cardOf(entry, site), answer, by, ...(raisedBy !== undefined && { raisedBy }) };
}

/** All objections in the playbook's order, which is the order of the finder's index, too. */
export function objectionList(site: SiteData): ObjectionList {
  const entries = site.playbook.ofKind('objection');
  const all = raisers(
    entries.flatMap(({ data }) => data.raisedBy ?? []),
    site.config.locale,
  );
  return { objections: entries.map((entry) => listed(entry, all, site)), raisers: all };
}
