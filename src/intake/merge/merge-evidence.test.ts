import { expect, test } from 'vitest';
import { mergeEvidence } from './merge-evidence.ts';
import { seriesFaults } from './series-faults.ts';

test('rows are added at the end, whatever their names', () => {
  const { text, added, same } = mergeEvidence(
    'label,value\nTelefon,9.40\nBrief,3\n',
    [
      { label: 'Brief', value: 3 },
      { label: 'App, Web', value: 1.5 },
    ],
    { replace: false },
  );
  expect({ text, added: added.length, same }).toEqual({ text: 'label,value\nTelefon,9.40\nBrief,3\n"App, Web",1.5\n', added: 1, same: 1 });
});

test('rows are told apart by their series, where there is one', () => {
  const rows = [
    { label: 'Ja', series: '2024', value: 1 },
    { label: 'Ja', series: '2026', value: 2 },
  ];
  const { text } = mergeEvidence(undefined, rows, { replace: false });
  expect(text).toBe('label,series,value\nJa,2024,1\nJa,2026,2\n');
  const changed = mergeEvidence(text, [{ label: 'Ja', series: '2026', value: 3 }], { replace: true });
  expect(changed.differing).toEqual([{ row: { label: 'Ja', series: '2026', value: 3 }, before: 2 }]);
  expect(changed.text).toBe('label,series,value\nJa,2024,1\nJa,2026,3\n');
});

test('what is written must be clean by the check of its kind', () => {
  expect(seriesFaults('evidence', 'a.csv', '\uFEFFlabel,value\r\nJa,1\r\n', undefined)).toEqual([]);
  expect(seriesFaults('evidence', 'a.csv', 'label,value\nJa,viel\n', undefined)).toHaveLength(1);
  expect(seriesFaults('kpi', 'a.csv', 'period,value\n2026-11,1\n', 'month')).toEqual([]);
  expect(seriesFaults('kpi', 'a.csv', 'period,value\n2026-11,1\n', 'week')).toHaveLength(1);
});
