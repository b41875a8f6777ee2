import type { EntryOf } from '../../model/entry.ts';
import { endOf } from '../../model/period.ts';
import type { EntryChange, StatusTurn } from '../../review/review.ts';
import { type Part, type Sentence, say } from '../../review/sentence.ts';
import { targetText } from '../progress-text.ts';
import { argumentWords } from './impact-sentences.ts';
import type { Teller } from './teller.ts';
import { turnWords } from './turn-words.ts';

type Kpi = EntryOf<'kpi'>;
type Target = NonNullable<Kpi['data']['target']>;

export interface TargetChange {
  readonly change: EntryChange;
  readonly before: Kpi;
  readonly after: Kpi;
  readonly turn: StatusTurn | undefined;
}

const pointOf = (target: Target | undefined): number | undefined => (target && 'value' in target ? target.value : undefined);
const byOf = (target: Target | undefined): string | undefined => target?.by;

/** Which way it is easier: a target further on, or one that comes sooner, is harder. */
function ambition({ before, after }: TargetChange): 'harder' | 'easier' | undefined {
  const [was, is] = [before.data.target, after.data.target];
  const [from, to] = [pointOf(was), pointOf(is)];
  const isOther = before.data.direction !== after.data.direction || before.data.unit !== after.data.unit;
  if (from === undefined || to === undefined || isOther) return undefined;
  const further = (to - from) * (after.data.direction === 'increase' ? 1 : -1);
  const [due, dueNow] = [endOf(byOf(was) ?? ''), endOf(byOf(is) ?? '')];
  const sooner = due === dueNow ? 0 : dueNow < due ? 1 : -1;
  const harder = Math.sign(further) + sooner;
  if (harder === 0) return undefined;
  return harder > 0 ? 'harder' : 'easier';
}

function moved({ before, after }: TargetChange, kpi: Part, teller: Teller): Sentence {
  const { targets } = teller.words.review;
  const { locale } = teller.config;
  const [was, is] = [before.data.target, after.data.target];
  const full = (data: Kpi['data']): Part => {
    const text = targetText(data, locale);
    return { value: text ? [text.value, text.by].filter(Boolean).join(', ') : '' };
  };
  if (!was) return targets.set(kpi, full(after.data));
  if (!is) return targets.dropped(kpi, full(before.data));
  const [from, to] = [pointOf(was), pointOf(is)];
  if (from === undefined || to === undefined || before.data.unit !== after.data.unit)
    return targets.other(kpi, full(before.data), full(after.data));
  const by = (period: string | undefined): Part => ({ value: period === undefined ? targets.noDate : teller.format.period(period) });
  if (from === to) return targets.later(kpi, by(byOf(was)), by(byOf(is)));
  const quantity = (value: number, { data }: Kpi): Part => ({ value: teller.format.quantity(value, data) });
  const value = (to > from ? targets.raised : targets.lowered)(kpi, quantity(from, before), quantity(to, after));
  return byOf(was) === byOf(is) ? value : say`${value}${targets.andBy(by(byOf(was)), by(byOf(is)))}`;
}

/** “Target of X lowered from 20 to 12 Std. (easier to reach): on track → behind; Y rests on it”. */
export function targetSentence(target: TargetChange, teller: Teller): Sentence {
  const { targets } = teller.words.review;
  const kpi: Part = { entry: teller.name('kpi', target.after.id) };
  const how = ambition(target);
  const turn = target.turn ? `: ${turnWords(target.turn, teller)}` : '';
  return say`${moved(target, kpi, teller)}${how ? ` (${targets[how]})` : ''}${turn}${argumentWords(target.change, teller)}`;
}
