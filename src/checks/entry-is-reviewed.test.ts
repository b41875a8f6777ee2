import { expect, test } from 'vitest';
import { config, edited, type Files, findingsOf, valid, withFields } from '../../tests/kit/content.ts';

const guide = 'guides/anfang.mdx';
const reviewed = (fields: string) => edited(guide, 'reviewed: 2026-11-01', fields);
const saying = (files: Files) => findingsOf('entry-is-reviewed', files);

test('a review is not due on the day before', async () => {
  expect(await saying(reviewed('reviewed: 2026-05-24'))).toBe('');
});

test('a review is due on its day', async () => {
  expect(await saying(reviewed('reviewed: 2026-05-23'))).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:5:11 warning The review is due since 2026-11-23, expected a newer \`reviewed\`  entry-is-reviewed
      hint: Read it once more with its owner, and set \`reviewed\` to that day."
  `);
});

test('an entry may say itself how often it is due', async () => {
  expect(await saying(reviewed('reviewed: 2026-05-23\nreviewEvery: P1Y'))).toBe('');
  expect(await saying(reviewed('reviewEvery: P1W\nreviewed: 2026-11-16'))).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:6:11 warning The review is due since 2026-11-23, expected a newer \`reviewed\`  entry-is-reviewed
      hint: Read it once more with its owner, and set \`reviewed\` to that day."
  `);
});

test('the playbook says how often an entry is due that does not say it itself', async () => {
  expect(await saying({ ...reviewed('reviewed: 2026-05-23'), 'playbook.yml': `${config}review: P1Y\n` })).toBe('');
});

test('an entry that was never reviewed is told where its fields begin', async () => {
  expect(await saying(reviewed('tags: []'))).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:2:1 warning The entry was never reviewed, expected \`reviewed\`  entry-is-reviewed
      hint: Read it once more with its owner, and set \`reviewed\` to that day."
  `);
});

test('nobody reviews drafts and what was dropped', async () => {
  expect(await saying(withFields(guide, 'status: draft', reviewed('tags: []')))).toBe('');
  expect(await saying(withFields(guide, 'status: dropped', reviewed('reviewed: 2020-01-01')))).toBe('');
});

test('with a broken playbook.yml nobody knows how often a review is due, but for entries that say it', async () => {
  const broken = { 'playbook.yml': config.replace('title:', 'titel:') };
  expect(await saying({ ...reviewed('reviewed: 2026-01-01'), ...broken })).toBe('');
  expect(await saying({ ...reviewed('reviewed: 2026-01-01\nreviewEvery: P1M'), ...broken })).toContain('due since 2026-02-01');
  expect(await saying({ ...valid, ...reviewed('tags: []'), ...broken })).toContain('never reviewed');
});
