import type { InputOf } from '../../../../tests/kit/entries.ts';
import { commonOf, type Draft } from '../draft.ts';
import { sentence, shortSentence } from '../prose.ts';
import { periods, type Spacing, seriesCsv, values } from '../series.ts';

const spacingOf = ({ index }: Draft): Spacing => (index % 4 === 3 ? 'quarter' : 'month');

/** How many periods its series has. */
const lengthOf = (draft: Draft): number => (spacingOf(draft) === 'quarter' ? 12 : 16 + (draft.index % 21));

const baseline = 20;
const targetOf = ({ index }: Draft): number => 60 + (index % 30);

export function kpiOf(draft: Draft): InputOf['kpi'] {
  const { random } = draft;
  const spacing = spacingOf(draft);
  return {
    ...commonOf(draft),
    question: `Wie gut gelingt das? ${shortSentence(random)}`,
    definition: sentence(random),
    formula: 'Gelöste Fälle ÷ alle Fälle × 100',
    unit: '%',
    decimals: 1,
    direction: 'increase',
    baseline: { period: periods(spacing, lengthOf(draft))[0] ?? '2026', value: baseline },
    target: { by: '2027', value: targetOf(draft) },
    frequency: spacing,
    source: { system: 'Monitoring-Werkzeug', method: shortSentence(random) },
    timing: random.pick(['leading', 'lagging'] as const),
    limitations: sentence(random),
    sideEffects: sentence(random),
  };
}

/** Some of the way to the target, so that every status is met; every third series also counts by channel. */
export function kpiCsv(draft: Draft): string {
  const { index, random } = draft;
  const when = periods(spacingOf(draft), lengthOf(draft));
  const reached = baseline + (targetOf(draft) - baseline) * (random.int(-1, 10) / 10);
  return seriesCsv(when, values(random, baseline, reached, when.length), index % 3 === 0);
}
