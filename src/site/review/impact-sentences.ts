import type { LinkType } from '../../model/links.ts';
import type { EntryChange, Impact, Step } from '../../review/review.ts';
import { join, type Part, type Sentence, say } from '../../review/sentence.ts';
import type { Teller } from './teller.ts';

/** Nobody reads on; the JSON form names them all. */
const mostNamed = 6;

/** Links by which something rests on a changed entry, the most telling first. */
const bearing: readonly LinkType[] = ['rests-on', 'measured-by', 'supports', 'serves', 'expects'];
/** Links that lead nowhere when their entry is gone or is called otherwise, and that otherwise only point. */
const pointing: readonly LinkType[] = ['suggests', 'belongs-to', 'mentions'];

const partOf = ({ ref }: Step, teller: Teller): Part => {
  const [kind, id = ''] = ref.split(':');
  return { entry: teller.name(kind as Impact['kind'], id) };
};

/** Names as many as are read; the rest is counted. */
function listed(impact: readonly Impact[], teller: Teller): Sentence {
  const names = join(
    impact.slice(0, mostNamed).map(({ kind, id }) => [{ entry: teller.name(kind, id) }]),
    ', ',
  );
  const more = impact.length - mostNamed;
  return more > 0 ? [...names, ` ${teller.words.review.more(more)}`] : names;
}

/** Entries that rest on the changed one by way of the same others. */
function onOneWay(impact: readonly Impact[], teller: Teller): Sentence {
  const between = (impact[0]?.via ?? []).slice(0, -1).map((step) => [partOf(step, teller)]);
  const names = listed(impact, teller);
  return between.length === 0 ? names : say`${names}${teller.words.review.over(join(between, ', '))}`;
}

const wayOf = ({ via }: Impact): string =>
  via
    .slice(0, -1)
    .map(({ ref }) => ref)
    .join(' ');

/** Whether an objection rests on the changed entry itself. */
const isArgument = ({ kind, via }: Impact): boolean => kind === 'objection' && via.length === 1 && via[0]?.type === 'rests-on';

/** What rests on a changed entry, a sentence for each way of resting on it. */
export function impactSentences({ change, impact }: EntryChange, teller: Teller): readonly Sentence[] {
  const types = change === 'removed' || change === 'renamed' ? [...bearing, ...pointing] : bearing;
  return types.flatMap((type): Sentence[] => {
    const ways = Map.groupBy(
      impact.filter(({ via }) => via.at(-1)?.type === type),
      wayOf,
    );
    const told = [...ways.values()].map((those) => onOneWay(those, teller));
    return told.length === 0 ? [] : [[`${teller.words.review.restsOn[type]}: `, ...join(told, '; ')]];
  });
}

/** The objections whose argument rests on a KPI, as the end of a sentence about it. */
export function argumentWords({ impact }: EntryChange, teller: Teller): Sentence {
  const objections = impact.filter(isArgument);
  return objections.length === 0 ? [] : ['; ', ...teller.words.review.argument(listed(objections, teller), objections.length === 1)];
}

/** The same without what that end of the sentence says. */
export const withoutArguments = (change: EntryChange): EntryChange => ({
  ...change,
  impact: change.impact.filter((one) => !isArgument(one)),
});
