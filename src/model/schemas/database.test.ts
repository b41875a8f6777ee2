import { expect, test } from 'vitest';
import { databaseSchema } from './database.ts';

const issuesOf = (data: object): string[] =>
  databaseSchema.safeParse({ id: 'numbers', ...data }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test.each([
  { type: 'sqlite', file: 'numbers.db' },
  { type: 'sqlite', file: '../data/Zahlen 2026.sqlite' },
  { type: 'sqlite', env: 'NUMBERS_FILE' },
  { type: 'postgres', env: 'WAREHOUSE_URL' },
])('%j says where the database is', (data) => expect(issuesOf(data)).toEqual([]));

test.each([
  [{ type: 'sqlite' }, ': expected either `file` or `env`'],
  [{ type: 'sqlite', file: 'a.db', env: 'A' }, ': expected either `file` or `env`'],
  [{ type: 'postgres' }, ': expected `env` with the name of the variable that holds the URL'],
  [{ type: 'postgres', file: 'a.db' }, 'file: expected `env` instead for a PostgreSQL database'],
  [{ type: 'postgres', file: 'a.db', env: 'A' }, 'file: expected `env` instead for a PostgreSQL database'],
  [{ type: 'postgres', env: 'warehouse' }, 'env: expected the name of an environment variable such as `WAREHOUSE_URL`'],
  ...['/srv/a.db', '\\\\server\\a.db', 'C:\\a.db', 'file:///srv/a.db', ' '].map(
    (file) => [{ type: 'sqlite', file }, 'file: expected a path that starts from the content folder, such as `../numbers.db`'] as const,
  ),
] as const)('%j does not, and is told how', (data, issue) => expect(issuesOf(data)).toEqual([issue]));

test.each([
  { type: 'postgres', env: 'postgres://reader:s3cret@db.example/sales' },
  { type: 'postgres', env: 'postgres://db.example/sales?user=reader&password=s3cret' },
  { type: 'sqlite', file: 'postgres://reader:s3cret@db.example/sales' },
])('a password in content is told, and not repeated: %j', (data) => {
  const [issue, ...others] = issuesOf(data);
  expect(others).toEqual([]);
  expect(issue).toContain('Change the password');
  expect(issue).not.toContain('s3cret');
});
