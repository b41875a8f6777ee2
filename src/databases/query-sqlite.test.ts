import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, test } from 'vitest';
import { folderOf } from '../../tests/kit/content.ts';
import { type Answer, DatabaseFault, type FaultWords } from './answer.ts';
import { ask } from './ask.ts';
import { querySqlite } from './query-sqlite.ts';

let file: string;

beforeEach(async () => {
  file = path.join(await folderOf({}), 'numbers.db');
  const database = new DatabaseSync(file);
  database.exec(
    "CREATE TABLE sales (period TEXT, value REAL, region TEXT); CREATE INDEX by_period ON sales (period); INSERT INTO sales VALUES ('2026-10', 1.5, 'Süd 🚲'), ('2026-11', NULL, NULL)",
  );
  database.close();
});

const questionOf = (query: string, seconds = 20) =>
  ({ target: { type: 'sqlite', file, from: '`playbook.yml`' }, query, seconds, mostRows: 100_000 }) as const;

const run = (query: string): Answer => querySqlite(questionOf(query));

async function faultOf(query: string, seconds?: number): Promise<FaultWords> {
  const error = await ask(questionOf(query, seconds)).then(
    (found) => found,
    (reason: unknown) => reason,
  );
  if (error instanceof DatabaseFault) return error.words;
  throw new Error(`expected a fault, got ${JSON.stringify(error)}`);
}

function messageOf(query: string): string {
  try {
    return JSON.stringify(run(query));
  } catch (error) {
    return error instanceof DatabaseFault ? error.words.message : String(error);
  }
}

test('an answer has the columns of the query, and large integers with all their digits', () => {
  expect(run('SELECT period, value, region FROM sales; -- done')).toEqual({
    columns: ['period', 'value', 'region'],
    rows: [
      ['2026-10', 1.5, 'Süd 🚲'],
      ['2026-11', null, null],
    ],
  });
  expect(run('SELECT 9007199254740993 AS a, 9e999 AS b, 1 AS b')).toEqual({
    columns: ['a', 'b', 'b'],
    rows: [['9007199254740993', Number.POSITIVE_INFINITY, '1']],
  });
  expect(run('SELECT period FROM sales WHERE false')).toEqual({ columns: ['period'], rows: [] });
});

test('an answer comes through another process as it is', async () => {
  const query = "SELECT 9e999 AS a, 'Süd 🚲' AS b, NULL AS c, 9007199254740993 AS d";
  expect(await ask(questionOf(query))).toEqual(run(query));
});

describe('nothing is written, attached or loaded', () => {
  test.each([
    "ATTACH 'other.db' AS other",
    "INSERT INTO sales VALUES ('2026-12', 1, '')",
    "INSERT INTO sales VALUES ('2026-12', 1, '') RETURNING *",
    'UPDATE sales SET value = 0',
    'DELETE FROM sales RETURNING period',
    'WITH a AS (SELECT 1) DELETE FROM sales',
    'DROP TABLE sales',
    'CREATE TABLE stolen (a)',
    'CREATE TEMP TABLE stolen AS SELECT * FROM sales',
    'PRAGMA writable_schema = ON',
    'PRAGMA journal_mode = WAL',
    "SELECT * FROM pragma_table_info('sales')",
    "SELECT load_extension('other.so')",
    "VACUUM INTO 'other.db'",
    'VACUUM',
    'REINDEX',
    'ANALYZE',
    'BEGIN IMMEDIATE',
    '',
    '-- nothing',
  ])('by %j', (query) => {
    const before = readFileSync(file);
    const here = readdirSync('.');
    expect(messageOf(query)).toMatch(
      /^Unexpected statement, expected one query that only reads$|not authorized to use function: load_extension/,
    );
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(path.dirname(file))).toEqual(['numbers.db']);
    expect(readdirSync('.')).toEqual(here);
    expect(existsSync('other.db')).toBe(false);
  });

  test.each(['SELECT 1; DELETE FROM sales', 'SELECT 1;;/* x */ ATTACH "a" AS b', "SELECT ';' -- a;\n; SELECT 2"])(
    'by a second statement: %j',
    (query) => {
      expect(messageOf(query)).toBe('Unexpected second statement, expected a single query');
    },
  );
});

describe('what is wrong is told', () => {
  test.each([
    ['SELECT x FROM sales', 'SQLite can’t run the query: no such column: x'],
    ['SELECT * FROM sails', 'SQLite can’t run the query: no such table: sails'],
    ['SELEC 1', 'SQLite can’t run the query: near "SELEC": syntax error'],
    ["SELECT x'00' AS channel", 'Unexpected bytes in the column `channel`, expected a number or a short text'],
    [
      "SELECT printf('%.501c', 'x') AS channel",
      'Unexpected text of 501 characters in the column `channel`, expected a number or a short text',
    ],
  ])('%j', (query, message) => expect(messageOf(query)).toBe(message));

  test('a file that is no database, or locked, need not be asked again', async () => {
    const folder = await folderOf({ 'no.db': 'text that is long enough to be no database at all' });
    expect(() =>
      querySqlite({
        ...questionOf('SELECT * FROM sales'),
        target: { type: 'sqlite', file: path.join(folder, 'no.db'), from: '`playbook.yml`' },
      }),
    ).toThrow(
      expect.objectContaining({
        words: { message: expect.stringContaining('file is not a database'), hint: 'Look at `playbook.yml`.', unreachable: true },
      }),
    );
    const writer = new DatabaseSync(file);
    writer.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    expect(await faultOf('SELECT * FROM sales')).toMatchObject({
      message: expect.stringContaining('locked by another program'),
      unreachable: true,
    });
    writer.close();
  });
});

const endless = 'WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)';

test('too many rows are refused, and 100,000 come whole', async () => {
  expect(await faultOf(`${endless} SELECT n FROM r`)).toMatchObject({ message: 'The query gives more than 100000 rows' });
  expect((await ask(questionOf(`${endless} SELECT n FROM r LIMIT 100000`))).rows).toHaveLength(100_000);
});

test('a query without an end is ended', async () => {
  expect(await faultOf(`${endless} SELECT count(*) FROM r`, 0.5)).toMatchObject({
    message: 'The query took longer than 0.5 s, and was ended',
  });
});
