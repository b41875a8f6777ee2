import { expect, test } from 'vitest';
import { edited, type Files, findingsOf, valid, withFields } from '../../tests/kit/content.ts';

const measure = 'measures/abendstunde.mdx';
const quickWin = (fields: string): Files => withFields(measure, fields, edited(measure, 'type: routine', 'type: quick-win'));
const saying = (fields: string) => findingsOf('quick-win-is-durable', quickWin(fields));
const lasting = 'lasts: Der Dienstplan.\nvisibleBy: 2026-12-01\nfollowUp: [2026-12-02]\neffects: [{ kpi: nps, from: 17, to: 20 }]';

test('a quick win from which something remains is fine, and so are other measures', async () => {
  expect(await saying(lasting)).toBe('');
  expect(await findingsOf('quick-win-is-durable', valid)).toBe('');
});

test('everything that a quick win lacks is told at its type', async () => {
  expect(await saying('tags: []')).toMatchInlineSnapshot(`
    "content/measures/abendstunde.mdx:6:7 warning The quick win may be a flash in the pan, expected \`lasts\` (what remains), a \`followUp\` after \`visibleBy\` and an effect with \`from\` and \`to\`  quick-win-is-durable
      hint: Add what is missing, or plan it as what it is."
  `);
});

test('each thing that is missing is told alone', async () => {
  expect(await saying(lasting.replace('lasts', 'stopIf'))).toMatchInlineSnapshot(`
    "content/measures/abendstunde.mdx:6:7 warning The quick win may be a flash in the pan, expected \`lasts\` (what remains)  quick-win-is-durable
      hint: Add what is missing, or plan it as what it is."
  `);
  expect(await saying(lasting.replace('2026-12-02', '2026-12-01'))).toMatchInlineSnapshot(`
    "content/measures/abendstunde.mdx:6:7 warning The quick win may be a flash in the pan, expected a \`followUp\` after \`visibleBy\`  quick-win-is-durable
      hint: Add what is missing, or plan it as what it is."
  `);
  expect(await saying(lasting.replace('from: 17, ', ''))).toMatchInlineSnapshot(`
    "content/measures/abendstunde.mdx:6:7 warning The quick win may be a flash in the pan, expected an effect with \`from\` and \`to\`  quick-win-is-durable
      hint: Add what is missing, or plan it as what it is."
  `);
});

test('once the outcome is known, or the measure dropped, nothing is said of its risk', async () => {
  expect(await saying('outcome: { state: sustained }')).toBe('');
  expect(await saying('outcome: { state: faded }')).toBe('');
  expect(await saying('outcome: { state: open }')).not.toBe('');
  expect(await saying('status: dropped')).toBe('');
});
