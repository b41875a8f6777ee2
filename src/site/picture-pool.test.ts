import { expect, test } from 'vitest';
import { root } from '../../tests/kit/command.ts';
import { graphOf } from '../../tests/kit/goal-graph.ts';
import type { DrawableMap } from '../drawing/map-picture.ts';
import { openPicturePool } from './picture-pool.ts';

const map = (title: string): DrawableMap => ({
  locale: 'de',
  title,
  description: '',
  footer: 'Kranichrad',
  graph: graphOf('a > b'),
  focus: [],
});

test('pictures come with the name of their job', async () => {
  const { draw } = openPicturePool(root);
  const drawn = await Promise.all(['eins', 'zwei', 'drei'].map((name) => draw({ name, map: map(name) })));
  expect(drawn.map(({ name, svg }) => [name, svg.includes(`<title id="title">${name}</title>`)])).toEqual([
    ['eins', true],
    ['zwei', true],
    ['drei', true],
  ]);
  expect(
    Buffer.from(drawn[0]?.png ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

test('maps that break fail alone, and all others are still drawn', async () => {
  const { draw } = openPicturePool(root);
  const broken = { ...map('kaputt'), graph: undefined } as unknown as DrawableMap;
  const jobs = [broken, broken, broken, map('gut'), map('gut'), map('gut')].map((one, index) => draw({ name: String(index), map: one }));
  const settled = await Promise.allSettled(jobs);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
});
