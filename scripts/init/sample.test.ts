import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../tests/kit/content.ts';
import { root } from '../command.ts';
import { differenceFromSample, isOwnContent, listingOf, sample } from './sample.ts';

const content = await listingOf(path.join(root, 'content')).catch(() => ({}));

test.skipIf(isOwnContent(content))('the list of the sample’s files is current (else: node scripts/init/list-sample.ts)', () => {
  expect(differenceFromSample(content)).toBeUndefined();
  expect(Object.keys(sample).length).toBeGreaterThan(100);
});

test('a change, one file more and one file less each make a difference', () => {
  const { 'playbook.yml': config = '', ...others } = sample;
  expect(differenceFromSample(sample)).toBeUndefined();
  expect(differenceFromSample({ ...others, 'playbook.yml': `${config}0` })).toEqual({ changed: ['playbook.yml'], more: [], missing: [] });
  expect(differenceFromSample({ ...sample, 'goals/ours.mdx': '0' })).toEqual({ changed: [], more: ['goals/ours.mdx'], missing: [] });
  expect(differenceFromSample(others)).toEqual({ changed: [], more: [], missing: ['playbook.yml'] });
});

test('content is somebody’s own only when nothing of the sample is left', () => {
  const { 'playbook.yml': config = '', ...others } = sample;
  expect(isOwnContent(sample)).toBe(false);
  expect(isOwnContent(others)).toBe(false);
  expect(isOwnContent({ 'playbook.yml': config })).toBe(false);
  expect(isOwnContent({ 'playbook.yml': 'other', 'goals/ours.mdx': '0' })).toBe(true);
});

test('hidden files are none of the content, and files in folders are', async () => {
  const folder = await folderOf({ '.schemas/goal.schema.json': '{}', '.DS_Store': 'x', 'playbook.yml': 'a', 'goals/one.mdx': 'b' });
  expect(Object.keys(await listingOf(folder))).toEqual(['goals/one.mdx', 'playbook.yml']);
});
