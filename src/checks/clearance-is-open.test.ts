import { expect, test } from 'vitest';
import { edited, findingsOf, withFields } from '../../tests/kit/content.ts';

const channel = 'channels/forum.mdx';
const measure = 'measures/abendstunde.mdx';
const clearance = (fields: string, file = channel) =>
  withFields(file, `clearances:\n  - by: privacy\n    ${fields.replaceAll('; ', '\n    ')}`);
const saying = (fields: string, file = channel) => findingsOf('clearance-is-open', clearance(fields, file));

test('a clearance that is there is fine, also on the last day of its validity', async () => {
  expect(await saying('state: cleared')).toBe('');
  expect(await saying('state: cleared; until: 2026-11-23')).toBe('');
});

test('an open clearance is told, with the day on which it is needed', async () => {
  expect(await saying('state: open')).toMatchInlineSnapshot(`
    "content/channels/forum.mdx:12:12 warning The clearance by \`privacy\` is open, expected it before the start  clearance-is-open
      hint: Ask for it, and set \`state: cleared\` when it is there."
  `);
  expect(await saying('state: open; until: 2026-12-01', measure)).toMatchInlineSnapshot(`
    "content/measures/abendstunde.mdx:10:12 warning The clearance by \`privacy\` is open and needed by 2026-12-01, expected it before the start  clearance-is-open
      hint: Ask for it, and set \`state: cleared\` when it is there."
  `);
});

test('a clearance that was refused is told', async () => {
  expect(await saying('state: refused; until: 2026-11-22')).toMatchInlineSnapshot(`
    "content/channels/forum.mdx:12:12 warning The clearance by \`privacy\` was refused, expected another way or an end  clearance-is-open
      hint: Change what was refused, or set the status to \`dropped\`."
  `);
});

test('a clearance is told on the day after its last', async () => {
  expect(await saying('until: 2026-11-22; state: cleared')).toMatchInlineSnapshot(`
    "content/channels/forum.mdx:12:12 warning The clearance by \`privacy\` ended on 2026-11-22, expected a valid one  clearance-is-open
      hint: Ask for it again."
  `);
});

test('what is closed or dropped needs no clearance', async () => {
  const closed = edited(channel, 'state: active', 'state: closed', clearance('state: open'));
  expect(await findingsOf('clearance-is-open', closed)).toBe('');
  expect(await findingsOf('clearance-is-open', withFields(measure, 'status: dropped', clearance('state: open', measure)))).toBe('');
});
