import { type Claim, claimHolds } from '../model/claim.ts';
import { compute } from '../model/computed.ts';
import type { EntryOf } from '../model/entry.ts';
import { isPursued } from '../model/goals-below.ts';
import type { Progress } from '../model/progress.ts';
import type { Rule, Words } from './rule.ts';

const inWords = (claim: Claim, unit: string): string =>
  'atLeast' in claim ? `at least ${claim.atLeast} ${unit}` : `at most ${claim.atMost} ${unit}`;

/** What is wrong with a claim; of stale data `data-is-fresh` speaks. */
function faultOf(claim: Claim, { id, data: { unit } }: EntryOf<'kpi'>, progress: Progress): Words | undefined {
  const claimed = `The claim that \`${id}\` is ${inWords(claim, unit)}`;
  const { latest } = progress;
  if (!latest) {
    return { message: `${claimed} can’t be told, expected a value of the KPI`, hint: 'Add the KPI’s series, or take the claim out.' };
  }
  if (claimHolds(claim, progress) !== false) return undefined;
  return {
    message: `${claimed} does not hold: it is ${latest.value} ${unit} in \`${latest.period}\``,
    hint: 'Change the answer: until then the page says that this argument does not hold.',
  };
}

/**
 * What an answer claims of a KPI is true of its latest value: nobody is sent into a meeting with a false number.
 *
 * Bad: `{atLeast: 70}` while the value is 64. Good: `{atLeast: 60}`.
 */
export const claimIsTrue: Rule = {
  id: 'claim-holds',
  severity: 'warning',
  run: ({ playbook, today }) => {
    const computed = compute(playbook, today);
    const objections = playbook.ofKind('objection').filter(isPursued);
    return objections.flatMap(({ data, file, ref }) =>
      data.kpis.flatMap(({ kpi: id, claim }, index) => {
        const kpi = playbook.find('kpi', id);
        const fault = kpi && claim && faultOf(claim, kpi, computed.of(kpi));
        return fault ? [{ at: { file, path: ['kpis', index, 'claim'] }, ref, ...fault }] : [];
      }),
    );
  },
};
