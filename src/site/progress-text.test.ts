import { expect, test } from 'vitest';
import { seriesOf } from '../../tests/kit/entries.ts';
import { progressOf } from '../model/progress.ts';
import { kpiSchema } from '../model/schemas/kpi.ts';
import { progressSentence } from './progress-text.ts';
import { ruleSentence } from './rule-text.ts';

const thresholds = { onTrack: 0.95, behind: 0.6 };
const answering = kpiSchema.parse({
  ...{ title: 'Erstreaktionszeit', summary: 'Wie lange dauert es?', owner: 'leitung' },
  ...{ question: 'Wie lange?', definition: 'Median der Zeit.', source: { system: 'Monitoring' } },
  unit: 'Std.',
  decimals: 0,
  direction: 'decrease',
  frequency: 'month',
  baseline: { period: '2025-12', value: 40 },
  target: { by: '2026-12', value: 20 },
});

function told(rows: readonly (readonly [string, number])[], kpi = answering, locale: 'de' | 'en' = 'de'): [string, string] {
  const progress = progressOf(kpi, seriesOf(...rows), thresholds, '2026-11-23');
  const texts = [progressSentence(kpi, progress, locale), ruleSentence(kpi, progress, thresholds, locale)];
  return texts.map((text) => text.replaceAll('\u202F', ' ')) as [string, string];
}

test('way and time make the pace, which decides against its bounds', () => {
  expect(told([['2026-10', 24]])).toEqual([
    'Von 40 auf 24 Std., Ziel 20 bis Dezember 2026: 80 % des Weges in 83 % der Zeit – im Plan.',
    'Tempo 0,96 (Anteil des Weges geteilt durch Anteil der Zeit): im Plan ab 0,95, im Rückstand ab 0,6.',
  ]);
  expect(told([['2026-10', 30]], answering, 'en')).toEqual([
    'From 40 to 30 Std., target 20 by December 2026: 50 % of the way in 83 % of the time – behind.',
    'Pace 0.6003 (share of the way divided by share of the time): on track from 0.95, behind from 0.6.',
  ]);
});

test('a value just short of the target does not look like it, nor its way like all of it', () => {
  expect(told([['2026-12', 20.05]])[0]).toBe(
    'Von 40,0 auf 20,1 Std., Ziel 20,0 bis Dezember 2026: 99,8 % des Weges in 100 % der Zeit – verfehlt.',
  );
  expect(told([['2026-01', 40.01]])[0]).toContain('Von 40,00 auf 40,01 Std., Ziel 20,00 bis Dezember 2026: -0,05 % des Weges');
});

test('a pace just short of its bound does not look like it', () => {
  expect(told([['2026-10', 24.1775]])[1]).toMatch(/^Tempo 0,9499 /);
});

test('what decides without the pace says so', () => {
  expect(told([['2026-10', 20]])[1]).toBe('Der Wert liegt am Zielwert oder jenseits davon.');
  expect(told([['2026-12', 24]])[1]).toBe('Für den Zieltermin oder danach liegt ein Wert vor, und der Zielwert ist nicht erreicht.');
  expect(told([['2026-10', 44]])[1]).toBe('Der Wert liegt weiter vom Ziel entfernt als der Ausgangswert.');
});

test('values after the target date are shown, and not judged', () => {
  expect(
    told([
      ['2026-12', 20],
      ['2027-01', 26],
    ]),
  ).toEqual([
    'Von 40 auf 20 Std., Ziel 20 bis Dezember 2026: 100 % des Weges in 100 % der Zeit – erreicht.',
    'Der Wert liegt am Zielwert oder jenseits davon. Beurteilt wird der letzte Wert bis zum Zieltermin (Dezember 2026).',
  ]);
});

test('where the sentence says why, no rule repeats it', () => {
  expect(told([])[1]).toBe('');
  expect(told([['2026-10', 24]], { ...answering, breaks: [{ period: '2026-05', note: 'Neu gezählt.' }] })[1]).toBe('');
  expect(told([['2026-10', 24]], { ...answering, direction: 'keep', target: { min: 20, max: 30 } })).toEqual([
    '24 Std., Korridor 20 bis 30 Std.: im Plan.',
    '',
  ]);
});

test('all that is missing is named, not only the first', () => {
  const without = (...fields: ('baseline' | 'target')[]) => {
    const left = Object.fromEntries(Object.entries(answering).filter(([name]) => !fields.some((field) => field === name)));
    return told([['2026-10', 24]], kpiSchema.parse(left))[0];
  };
  expect(without('baseline')).toBe('Der Ausgangswert fehlt, also lässt sich kein Weg messen.');
  expect(without('target')).toBe('Das Ziel fehlt, also lässt sich kein Weg messen.');
  expect(without('baseline', 'target')).toBe('Ausgangswert und Ziel fehlen, also lässt sich kein Weg messen.');
});
