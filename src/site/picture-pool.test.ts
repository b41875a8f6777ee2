import { expect, test } from 'vitest';
import { root } from '../../tests/kit/command.ts';
import { drawableMap as map } from '../../tests/kit/goal-graph.ts';
import { openPicturePool } from './picture-pool.ts';

const json = (title: string): string => JSON.stringify(map(title));

test('each job gets its own picture, in the forms that were asked for', async () => {
  const { draw } = openPicturePool(root);
  const drawn = await Promise.all(['eins', 'zwei', 'drei'].map((title) => draw({ json: json(title), forms: ['svg'] })));
  expect(drawn.map(({ svg }) => /<title id="title">([^<]*)/.exec(String(svg))?.[1])).toEqual(['eins', 'zwei', 'drei']);
  expect(drawn.flatMap(Object.keys)).toEqual(['svg', 'svg', 'svg']);
  const { page, png } = await draw({ json: json('vier'), forms: ['page', 'png'] });
  expect(JSON.parse(String(page))).toMatchObject({ edges: [{ number: 1, from: 'b', to: 'a' }] });
  expect(
    Buffer.from(png ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

test('maps that break fail alone, and all others are still drawn', async () => {
  const { draw } = openPicturePool(root);
  const broken = JSON.stringify({ ...map('kaputt'), graph: undefined });
  const jobs = [broken, broken, broken, json('gut'), json('gut'), json('gut')].map((one) => draw({ json: one, forms: ['svg'] }));
  const settled = await Promise.allSettled(jobs);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
});
