import { expect, test } from 'vitest';
import { findingsOf, withBody } from '../../tests/kit/content.ts';

const saying = (body: string) => findingsOf('heading-order', withBody(body));

test('headings that step down one level at a time, and up as they like, are fine', async () => {
  expect(await saying('## Eins\n\n### Zwei\n\n#### Drei\n\n## Vier\n')).toBe('');
});

test('a heading of the first level is told: that is the title', async () => {
  expect(await saying('# Titel\n\n## Eins\n')).toMatchInlineSnapshot(
    `"content/guides/anfang.mdx:7:1 warning Heading of the first level, expected \`##\`: the first level is the entry’s title  heading-order"`,
  );
});

test('each level that is left out is told', async () => {
  expect(await saying('### Eins\n\n## Zwei\n\n#### Drei\n\n> ###### Vier\n')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 warning Heading of level 3 below level 1, expected level 2 at most  heading-order
      hint: Readers who listen to the page find their way by these levels.
    content/guides/anfang.mdx:11:1 warning Heading of level 4 below level 2, expected level 3 at most  heading-order
      hint: Readers who listen to the page find their way by these levels.
    content/guides/anfang.mdx:13:3 warning Heading of level 6 below level 4, expected level 5 at most  heading-order
      hint: Readers who listen to the page find their way by these levels."
  `);
});
