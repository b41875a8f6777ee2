import { expect, test } from 'vitest';
import { renderTable } from './table.ts';

test('a table has a header, a rule that aligns, and a line for each row', () => {
  const table = renderTable([{ title: 'what' }, { title: 'time', align: 'right' }], [['cold build', '9.1 s']]);
  expect(table).toMatchInlineSnapshot(`
    "| what | time |
    | --- | ---: |
    | cold build | 9.1 s |
    "
  `);
});

test('what would break a table is escaped', () => {
  expect(renderTable([{ title: 'a|b' }], [['c\nd']])).toBe('| a\\|b |\n| --- |\n| c d |\n');
});
