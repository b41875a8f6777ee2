import { pageOf } from '../../model/body-link.ts';
import type { Kind } from '../../model/kinds.ts';
import type { DatedChange, DatedConfigChange } from '../../review/history/dated.ts';
import { join, type Sentence, say } from '../../review/sentence.ts';
import type { SiteData } from '../playbook.ts';
import { fieldSentence } from '../review/field-sentences.ts';
import type { Teller } from '../review/teller.ts';
import { changeWords } from './change-words.ts';
import { shortened } from './shortened.ts';

/** Something that changed, as the list of changes tells it. */
export interface HistoryItem {
  readonly day: string;
  readonly isCommitted: boolean;
  /** Names the change for ever: where it was to be read, and the commit. */
  readonly mark: string;
  /** Where it can be read now, from the output's root. */
  readonly page: string;
  /** Undefined for the playbook as a whole. */
  readonly kind: Kind | undefined;
  /** Ids of the roles that look after it. */
  readonly owners: readonly string[];
  readonly sentence: Sentence;
  readonly details: readonly Sentence[];
  /** How many details are left out. */
  readonly more: number;
}

/** So many details show what a change is about; the entry's page has all of it. */
const mostDetails = 6;
const mostNamed = 8;

const historyPage = 'history/';

/** What items are told with. */
export type Telling = Pick<SiteData, 'config' | 'playbook'> & { readonly teller: Teller };

const cutDetails = (details: readonly Sentence[]) => ({
  details: details.slice(0, mostDetails),
  more: Math.max(0, details.length - mostDetails),
});

/** The role that looks after an entry now, or did at last. */
function ownerOf({ ref, after, before }: DatedChange, { playbook }: Telling): readonly string[] {
  const owner = (playbook.entries.get(ref) ?? after ?? before)?.data.owner;
  return owner === undefined ? [] : [owner];
}

/** One change by itself. */
export function itemOf(dated: DatedChange, telling: Telling): HistoryItem {
  const { sentence, details } = changeWords(dated, telling.teller);
  const { day, commit, change } = dated;
  const mark = `${pageOf(change.kind, change.id)}#changed-${commit}`;
  const page = telling.teller.name(change.kind, change.id).page ?? historyPage;
  const about = { day, isCommitted: commit !== undefined, mark, page, kind: change.kind, owners: ownerOf(dated, telling) };
  return { ...about, sentence, ...cutDetails(details) };
}

/** Whether an entry came or went. */
export const isWhole = ({ change: { change } }: DatedChange): boolean => change === 'added' || change === 'removed';

/** Many entries of one kind that came or went at once, in one sentence. */
export function severalOf(changes: readonly DatedChange[], first: DatedChange, telling: Telling): HistoryItem {
  const { teller } = telling;
  const { history: words, kinds } = teller.words;
  const { day, commit, change } = first;
  const what = words.several[change.change === 'removed' ? 'removed' : 'added'](kinds[change.kind].many, changes.length);
  const names = join(
    changes.slice(0, mostNamed).map(({ change: { kind, id } }) => [{ entry: teller.name(kind, id) }]),
    ', ',
  );
  const rest = changes.length > mostNamed ? ` ${words.moreNames(changes.length - mostNamed)}` : '';
  const owners = [...new Set(changes.flatMap((one) => ownerOf(one, telling)))];
  const mark = `${historyPage}#${change.kind}-${change.change}-${commit}`;
  const about = { day, isCommitted: commit !== undefined, mark, page: historyPage, kind: change.kind, owners };
  return { ...about, sentence: [what], details: [[...names, rest]], more: 0 };
}

/** What became of the playbook as a whole. */
export const configItem = ({ day, commit, fields }: DatedConfigChange, { teller }: Telling): HistoryItem => ({
  day,
  isCommitted: commit !== undefined,
  mark: `${historyPage}#playbook-${commit}`,
  page: historyPage,
  kind: undefined,
  owners: [],
  sentence: say`${teller.words.history.whole}`,
  ...cutDetails(fields.map((field) => shortened(fieldSentence(field, undefined, teller)))),
});
