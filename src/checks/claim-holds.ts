import { type Claim, claimHolds } from '../model/claim.ts';
import { compute } from '../model/computed.ts';
import type { Rule } from './rule.ts';

/**
 * What an answer claims of a KPI is true of its latest value: nobody is sent into a meeting with a false number.
 *
 * Bad: `{atLeast: 70}` while the value is 64. Good: `{atLeast: 60}`.
 */
const inWords = (claim: Claim, unit: string): string =>
  'atLeast' in claim ? `at least ${claim.atLeast} ${unit}` : `at most ${claim.atMost} ${unit}`;

export const claimIsTrue: Rule = {
  id: 'claim-holds',
  severity: 'warning',
  run: ({ playbook, today }) => {
    const computed = compute(playbook, today);
    return playbook.ofKind('objection').flatMap(({ data, file, ref }) =>
      data.kpis.flatMap(({ kpi, claim }, index) => {
        const entry = playbook.find('kpi', kpi);
        if (!claim || !entry || data.status === 'dropped') return [];
        const { unit } = entry.data;
        const progress = computed.of(entry);
        const at = { file, path: ['kpis', index, 'claim'] };
        const wanted = inWords(claim, unit);
        if (!progress.latest)
          return [
            {
              at,
              ref,
              message: `The claim that \`${kpi}\` is ${wanted} can’t be told, expected a value of the KPI`,
              hint: 'Add the KPI’s series, or take the claim out.',
            },
          ];
        if (claimHolds(claim, progress) !== false) return [];
        const message = `The claim that \`${kpi}\` is ${wanted} does not hold: it is ${progress.latest.value} ${unit} in \`${progress.latest.period}\``;
        return [{ at, ref, message, hint: 'Change the answer: until then the page says that this argument does not hold.' }];
      }),
    );
  },
};
