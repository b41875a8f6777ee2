import { expect, test } from 'vitest';
import { configSchema } from './config.ts';

const config = { title: 'T', organisation: 'O', levels: [{ id: 'top', title: 'Top' }], roles: [{ id: 'team', title: 'Team' }] };
const issuesOf = (more: object): string[] =>
  configSchema.safeParse({ ...config, ...more }).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];

test('levels, roles and databases have ids of their own', () => {
  const level = { id: 'top', title: 'Another' };
  expect(issuesOf({ levels: [level, level] })).toEqual(['levels.1.id expected an id of its own; `top` stands already']);
  expect(issuesOf({ roles: [level, level, level] })).toHaveLength(2);
  const database = { id: 'numbers', type: 'sqlite', file: 'numbers.db' };
  expect(issuesOf({ databases: [database, database] })).toEqual(['databases.1.id expected an id of its own; `numbers` stands already']);
});

test('the three together are fine when each id is new', () => {
  expect(issuesOf({})).toEqual([]);
});

test('who may frame the site is named by scheme and host, and nobody else by default', () => {
  expect(configSchema.parse(config).embedding).toEqual({ allow: [] });
  expect(issuesOf({ embedding: { allow: ['https://example.sharepoint.com', 'https://*.example.org'] } })).toEqual([]);
  const words =
    'expected scheme and host alone, such as `https://example.sharepoint.com`, or `https://*.example.org` for all hosts below one';
  expect(issuesOf({ embedding: { allow: ['https://a.example', 'https://b.example; script-src *'] } })).toEqual([
    `embedding.allow.1 ${words}`,
  ]);
  expect(issuesOf({ embedding: { allow: ['*'] } })).toEqual([`embedding.allow.0 ${words}`]);
});
