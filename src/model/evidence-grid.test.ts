import { expect, test } from 'vitest';
import { evidenceGrid } from './evidence-grid.ts';

const row = (label: string, value: number, series?: string) => ({ label, value, ...(series && { series }), point: { line: 1, column: 1 } });

test('labels and series keep their order; what is missing is told as missing', () => {
  const rows = [row('B', 1.5, '2024'), row('A', 2, '2026'), row('B', 0, '2026')];
  expect(evidenceGrid(rows)).toEqual({
    labels: ['B', 'A'],
    names: ['2024', '2026'],
    values: [
      [1.5, 0],
      [null, 2],
    ],
    decimals: 1,
  });
});

test('without series there is one without a name; nothing is no row', () => {
  expect(evidenceGrid([row('A', 1)])).toMatchObject({ names: [''], values: [[1]], decimals: 0 });
  expect(evidenceGrid([])).toEqual({ labels: [], names: [], values: [], decimals: 0 });
});
