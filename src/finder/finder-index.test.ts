import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { root } from '../../tests/kit/command.ts';
import { type Findable, finderIndex } from './finder-index.ts';

/** Sentences that people wrote, so that words repeat as often as they do in a language. */
const sentences = globSync(['content/*/*.mdx', 'src/pages/handbook/_de/*.mdx'], { cwd: root })
  .sort()
  .map((file) => readFileSync(path.join(root, file), 'utf8'))
  .flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/))
  .filter(({ length }) => length > 25 && length < 120);

/** As long as those of the sample are, or longer. */
const objectionAt = (place: number): Findable => {
  const [title = '', quote = '', first = '', second = '', concern = '', more = ''] = sentences.slice(place * 6, place * 6 + 6);
  return { title, quote, variants: [first, second], concern: `${concern} ${more}`, tags: ['kosten'] };
};

test('the index of 200 different objections weighs less than 30 kB compressed', () => {
  expect(sentences.length).toBeGreaterThan(1200);
  const index = finderIndex(
    Array.from({ length: 200 }, (_, place) => objectionAt(place)),
    'de',
  );
  expect(gzipSync(JSON.stringify(index)).length).toBeLessThan(30_000);
});

test('no word stands there as it was written, and nothing but words', () => {
  const data = { title: 'Häuser!', quote: '<b>Das Haus</b>', variants: ['den Häusern'], tags: ['Wärme-Pumpe'] };
  expect(finderIndex([{ ...data, concern: undefined }], 'de').objections).toEqual([
    { said: 'b b das den haus haus haus', concern: '', tags: 'warmepump' },
  ]);
});
