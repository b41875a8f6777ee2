import { expect, test } from 'vitest';
import { linesOf } from './label-lines.ts';

test.each([
  ['Laden', 10, ['Laden']],
  ['Beratung im Laden', 12, ['Beratung im', 'Laden']],
  ['eins zwei drei vier fünf sechs', 10, ['eins zwei', 'drei vier…']],
  ['Kurznachrichtendienste', 10, ['Kurznachr…']],
  ['', 10, ['']],
] as const)('“%s” in lines of %i letters', (label, letters, lines) => {
  expect(linesOf(label, letters)).toEqual(lines);
});

test('no line is longer than there is room, whatever the label', () => {
  for (const label of ['a'.repeat(500), 'ab '.repeat(200), '👍'.repeat(60)])
    for (const line of linesOf(label, 20)) expect([...line].length).toBeLessThanOrEqual(22);
});
