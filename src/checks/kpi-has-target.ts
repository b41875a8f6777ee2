import { isPursued } from '../model/goals-below.ts';
import { endOf } from '../model/period.ts';
import type { DataOf } from '../model/schemas/index.ts';
import type { Rule } from './rule.ts';

interface Obstacle {
  readonly path: readonly string[];
  readonly message: string;
  readonly hint: string;
}

const withoutTarget = (direction: DataOf['kpi']['direction']): Obstacle => ({
  path: ['target'],
  message: 'KPI without a target, expected what is to be reached',
  hint: direction === 'keep' ? 'Add `target: {min: …, max: …}`.' : 'Add `target: {by: …, value: …}`.',
});

const withoutBaseline: Obstacle = {
  path: ['baseline'],
  message: 'KPI with a target and without a baseline, expected where the development starts',
  hint: 'Add `baseline: {period: …, value: …}`: the way from it to the target is what is judged.',
};

type Target = Extract<NonNullable<DataOf['kpi']['target']>, { value: number }>;
type Baseline = NonNullable<DataOf['kpi']['baseline']>;

/** Why no value, whatever it is, could ever be judged. */
function neverJudged({ by, value }: Target, baseline: Baseline, direction: DataOf['kpi']['direction']): Obstacle | undefined {
  const side = direction === 'increase' ? 'above' : 'below';
  if (value === baseline.value || value > baseline.value !== (direction === 'increase'))
    return {
      path: ['target', 'value'],
      message: `Target ${value} for direction \`${direction}\`, expected a value ${side} the baseline ${baseline.value}`,
      hint: 'Correct the target, the baseline or the direction: no value could be judged like this.',
    };
  if (endOf(by) > endOf(baseline.period)) return undefined;
  const message = `Target by \`${by}\`, expected a period that ends later than the baseline’s \`${baseline.period}\``;
  return { path: ['target', 'by'], message, hint: 'Name the period by whose end the target should be reached.' };
}

function obstacleIn({ direction, target, baseline }: DataOf['kpi']): Obstacle | undefined {
  if (!target) return withoutTarget(direction);
  if (!('value' in target)) return undefined;
  return baseline ? neverJudged(target, baseline, direction) : withoutBaseline;
}

/**
 * A KPI says what is to be reached, from where on, and so that it can be judged.
 *
 * Bad: a KPI without `target`, or with one below its baseline for `direction: increase`. Good: `target: {by: 2026-12, value: 20}`.
 */
export const kpiHasTarget: Rule = {
  id: 'kpi-has-target',
  severity: 'warning',
  run: ({ playbook }) =>
    playbook
      .ofKind('kpi')
      .filter(isPursued)
      .flatMap(({ file, ref, data }) => {
        const obstacle = obstacleIn(data);
        return obstacle ? [{ at: { file, path: obstacle.path }, ref, message: obstacle.message, hint: obstacle.hint }] : [];
      }),
};
