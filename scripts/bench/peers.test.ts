import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const lockShape = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional(), resolved: z.string().optional() })),
});
const lockIn = (folder: string) => lockShape.parse(read(path.join(folder, 'package-lock.json'))).packages;
const peers = path.join(import.meta.dirname, 'peers');

test.for(['astro', '@astrojs/mdx'])('bare Astro is measured with the %s that this product uses', (name) => {
  expect(lockIn(peers)[`node_modules/${name}`]?.version).toBe(lockIn(root)[`node_modules/${name}`]?.version);
});

test('the peers’ lock file names no registry', () => {
  expect(Object.values(lockIn(peers)).filter(({ resolved }) => resolved)).toEqual([]);
});
