import { expect, test } from 'vitest';
import { seriesOf } from '../../tests/kit/entries.ts';
import { evidenceTable, seriesTable } from './data-table.ts';
import type { SeriesRow } from './series.ts';

const point = { line: 2, column: 1 };

test('a series is a table by period, with the form of its periods', () => {
  expect(seriesTable(seriesOf(['2026-10', 24], ['2025-12', 40]))).toEqual({
    columns: [
      { name: 'period', type: 'month' },
      { name: 'value', type: 'number' },
    ],
    key: ['period'],
    rows: [
      ['2025-12', 40],
      ['2026-10', 24],
    ],
  });
});

test('notes and dimensions have columns, and a dimension is part of the key', () => {
  const row = (value: number, channel: string, note?: string): SeriesRow => ({
    period: '2026-10',
    value,
    dimensions: { channel },
    point,
    ...(note !== undefined && { note }),
  });
  const table = seriesTable({ dimensions: ['channel'], rows: [row(2, 'Mail'), row(3, '', 'Ferien')] });
  expect(table.columns.map(({ name }) => name)).toEqual(['period', 'value', 'note', 'channel']);
  expect(table.key).toEqual(['period', 'channel']);
  expect(table.rows).toEqual([
    ['2026-10', 2, null, 'Mail'],
    ['2026-10', 3, 'Ferien', ''],
  ]);
});

test('periods of several forms are periods of any form, and those of a KPI have the form that it says', () => {
  expect(seriesTable(seriesOf(['2026', 1], ['2026-Q1', 2])).columns[0]?.type).toBe('period');
  expect(seriesTable(undefined, 'week')).toMatchObject({ columns: [{ type: 'week' }, {}], rows: [] });
});

test('evidence keeps the order of its rows', () => {
  const rows = [
    { label: 'ja', series: '2026', value: 7, point },
    { label: 'ja', value: 3, point },
  ];
  expect(evidenceTable(rows)).toMatchObject({
    key: ['label', 'series'],
    rows: [
      ['ja', '2026', 7],
      ['ja', '', 3],
    ],
  });
  expect(evidenceTable(rows.slice(1))).toMatchObject({ key: ['label'], rows: [['ja', 3]] });
});
