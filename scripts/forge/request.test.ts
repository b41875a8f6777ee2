import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ForgeServer, startForge } from '../../tests/kit/forge-server.ts';
import { findRequest } from './request.ts';

let server: ForgeServer;

beforeAll(async () => {
  server = await startForge('github');
  server.pulls.push(
    { number: 41, head: 'editor:goals', sha: 'aaa', base: 'release', state: 'open' },
    { number: 42, head: 'editor:goals', sha: 'aaa', base: 'main', state: 'open' },
    { number: 43, head: 'other:goals', sha: 'aaa', base: 'main', state: 'open' },
    { number: 44, head: 'editor:done', sha: 'bbb', base: 'main', state: 'closed' },
    { number: 45, head: 'editor:a&state=closed#%', sha: 'ccc', base: 'main', state: 'open' },
  );
});

afterAll(() => server.close());

const find = (branch: string, sha: string, owner = 'editor') => findRequest(server.env, { owner, branch, sha }, 'main');

test('the open pull request of this branch into that one, whose newest commit it is', async () => {
  expect(await find('goals', 'aaa')).toBe(42);
  expect(await find('goals', 'aaa', 'other')).toBe(43);
});

test('a branch’s name stays a name, whatever it holds', async () => {
  expect(await find('a&state=closed#%', 'ccc')).toBe(45);
});

test('none where it was closed, or pushed to meanwhile', async () => {
  expect(await find('done', 'bbb')).toBeUndefined();
  expect(await find('goals', 'older')).toBeUndefined();
  expect(await find('none', 'aaa')).toBeUndefined();
});
