import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { canary } from '../../tests/kit/canary.ts';
import { folderOf } from '../../tests/kit/content.ts';
import { DatabaseFault, type FaultWords, type Target } from './answer.ts';
import { type Database, targetOf } from './target.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const find = (database: Omit<Database, 'id'>, content = '/', env: Environment = {}): Target | FaultWords => {
  try {
    return targetOf({ id: 'numbers', ...database }, { content, env });
  } catch (error) {
    if (error instanceof DatabaseFault) return error.words;
    throw error;
  }
};

test('a file lies inside the repository of the content, or of the content folder when there is none', async () => {
  const content = await folderOf({ 'a.db': '' });
  const outside = path.join(content, '../b.db');
  await writeFile(outside, '');
  expect(find({ type: 'sqlite', file: 'a.db' }, content)).toMatchObject({ type: 'sqlite', file: path.join(content, 'a.db') });
  expect(find({ type: 'sqlite', file: '../b.db' }, content)).toMatchObject({
    message: expect.stringContaining('lies outside the repository'),
    unreachable: true,
  });
  await mkdir(path.join(content, '../.git'));
  expect(find({ type: 'sqlite', file: '../b.db' }, content)).toMatchObject({ file: outside });
});

test('a link out of the repository is no way out', async () => {
  const content = await folderOf({});
  await symlink('/etc/hostname', path.join(content, 'a.db'));
  expect(find({ type: 'sqlite', file: 'a.db' }, content)).toMatchObject({
    message: expect.stringContaining('lies outside the repository'),
  });
  expect(find({ type: 'sqlite', file: '../../../etc/hostname' }, content)).toMatchObject({ unreachable: true });
});

test('a file that is not there is told', async () => {
  const content = await folderOf({});
  expect(find({ type: 'sqlite', file: 'a.db' }, content)).toMatchObject({ message: 'There is no database file `a.db`' });
});

test.each([
  ['postgres', `postgres://${canary.user}@db.example/sales`],
  ['postgres', 'postgresql://db.example'],
] as const)('a variable may hold a URL (%s)', (type, url) => {
  expect(find({ type, env: 'X' }, '/', { X: ` ${url} ` })).toEqual({ type, url, from: 'the environment variable X' });
});

test.each([
  ['/srv/numbers.db', '/srv/numbers.db'],
  ['file:///srv/Zahlen%202026.db', '/srv/Zahlen 2026.db'],
])('a variable may hold the path of a file (%s)', (value, file) => {
  expect(find({ type: 'sqlite', env: 'X' }, '/', { X: value })).toMatchObject({ file });
});

test.each([
  ['postgres', undefined, 'The environment variable X is not set'],
  ['postgres', '  ', 'The environment variable X is not set'],
  ['postgres', 'canary', 'There is no PostgreSQL URL in the environment variable X'],
  ['postgres', 'mysql://canary@canary/canary', 'There is no PostgreSQL URL in the environment variable X'],
  ['postgres', 'postgres://canary:canary@canary:port/canary', 'There is no PostgreSQL URL in the environment variable X'],
  ['sqlite', 'canary.db', 'There is no absolute path in the environment variable X'],
  ['sqlite', 'file://canary/canary%zz', 'There is no absolute path in the environment variable X'],
] as const)('what a variable holds is never repeated (%s, %s)', (type, value, message) => {
  const fault = find({ type, env: 'X' }, '/', { X: value });
  expect(fault).toMatchObject({ message, unreachable: true });
  expect(JSON.stringify(fault)).not.toContain('canary');
});
