import { expect, test } from 'vitest';
import { edited, findingsOf, withFields } from '../../tests/kit/content.ts';

const evidence = 'evidence/umfrage.mdx';
const captured = (day: string) => edited(evidence, 'captured: 2026-06-01', `captured: ${day}`);

test('evidence may be used on its last day', async () => {
  expect(await findingsOf('evidence-is-current', captured('2025-11-23'))).toBe('');
});

test('evidence is expired on the day after', async () => {
  expect(await findingsOf('evidence-is-current', captured('2025-11-22'))).toMatchInlineSnapshot(`
    "content/evidence/umfrage.mdx:9:11 warning The evidence was valid until 2026-11-22, expected it to be current  evidence-is-current
      hint: Capture it anew, or look for another proof."
  `);
});

test('the time for which evidence is valid keeps to the month’s end', async () => {
  const files = edited(evidence, 'validFor: P1Y', 'validFor: P3M', captured('2025-11-30'));
  expect(await findingsOf('evidence-is-current', files, undefined, '2026-02-28')).toBe('');
  expect(await findingsOf('evidence-is-current', files, undefined, '2026-03-01')).toContain('valid until 2026-02-28');
});

test('dropped evidence does not expire', async () => {
  expect(await findingsOf('evidence-is-current', withFields(evidence, 'status: dropped', captured('2020-01-01')))).toBe('');
});
