import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canary, canaryForms, canaryUrl, createCanaries } from '../../tests/kit/canary.ts';
import { type Server, startPostgres } from '../../tests/kit/postgres.ts';
import { type Answer, DatabaseFault, type FaultWords } from './answer.ts';
import { ask } from './ask.ts';
import { queryPostgres } from './query-postgres.ts';

let server: Server;

beforeAll(async () => {
  server = await startPostgres();
  await createCanaries(server);
  await server.admin(
    canary.database,
    `ALTER ROLE ${canary.user} SET datestyle = 'SQL, DMY'`,
    `ALTER ROLE ${canary.user} SET timezone = 'Asia/Tokyo'`,
    'CREATE TABLE kept AS SELECT 1 AS a',
    'CREATE SEQUENCE numbers',
    'CREATE PROCEDURE wipe() LANGUAGE SQL AS $$ DELETE FROM kept $$',
    'CREATE FUNCTION wipe_by_function() RETURNS int LANGUAGE plpgsql AS $$ BEGIN DELETE FROM kept; RETURN 1; END $$',
  );
});

afterAll(() => server.stop());

const questionOf = (query: string, url = canaryUrl(server), seconds = 20) =>
  ({ target: { type: 'postgres', url, from: 'the environment variable X' }, query, seconds, mostRows: 100_000 }) as const;

const run = (query: string, url?: string): Promise<Answer> => queryPostgres(questionOf(query, url));

async function faultOf(answer: Promise<Answer>): Promise<FaultWords> {
  const error = await answer.then(
    (found) => found,
    (reason: unknown) => reason,
  );
  if (error instanceof DatabaseFault) return error.words;
  throw new Error(`expected a fault, got ${JSON.stringify(error)}`);
}

const messageOf = async (query: string): Promise<string> => (await faultOf(run(query))).message;

describe('an answer', () => {
  test('has every value as the server writes it, dates in ISO form and in UTC whatever the role prefers', async () => {
    const query = `SELECT date '2026-11-23' AS a, timestamp '2026-11-01 00:30' AS b, timestamptz '2026-11-01 00:30+02' AS c,
      12345678901234567890.123::numeric AS d, 9007199254740993::bigint AS e, 0.1::float8 AS f, 'NaN'::numeric AS g, NULL AS h,
      timestamptz '2026-10-31 23:30Z' AT TIME ZONE 'Europe/Berlin' AS i, 'Köln 🚲' AS "größe"`;
    const { columns, rows } = await run(query);
    expect(columns.at(-1)).toBe('größe');
    expect(rows).toEqual([
      [
        ...['2026-11-23', '2026-11-01 00:30:00', '2026-10-31 22:30:00+00'],
        ...['12345678901234567890.123', '9007199254740993', '0.1', 'NaN', null],
        ...['2026-11-01 00:30:00', 'Köln 🚲'],
      ],
    ]);
  });

  test.each([
    'VALUES (1)',
    'TABLE kept',
    '(SELECT 1)',
    '-- by hand\nSELECT 1;\n',
    'WITH a AS (SELECT 1) SELECT * FROM a',
    'SELECT 1 -- one',
  ])('comes from %j', async (query) => expect((await run(query)).rows).toEqual([['1']]));

  test('without rows still has columns', async () => {
    expect(await run('SELECT 1 AS period, 2 AS value WHERE false')).toEqual({ columns: ['period', 'value'], rows: [] });
  });

  test('of 100,000 rows comes whole, and one row more is refused', async () => {
    const query = (count: number) => `SELECT n AS period, n * 0.5 AS value FROM generate_series(1, ${count}) n`;
    const { rows } = await ask(questionOf(query(100_000)));
    expect(rows).toHaveLength(100_000);
    expect(rows.at(-1)).toEqual(['100000', '50000.0']);
    expect(await messageOf(query(100_001))).toBe('The query gives more than 100000 rows');
    const endless = 'WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r';
    expect(await messageOf(endless)).toBe('The query gives more than 100000 rows');
  });

  test('with a long text is refused', async () => {
    const expected = 'Unexpected text of 501 characters in the column `channel`, expected a number or a short text';
    expect(await messageOf("SELECT repeat('x', 501) AS channel")).toBe(expected);
  });
});

/** What a query would do as superuser if nothing kept it from doing so, and what is said of it. */
const attacks: readonly (readonly [query: string, message: RegExp])[] = [
  ['CREATE TABLE stolen (a int)', /only reads/],
  ['SELECT 1 AS a INTO stolen', /./],
  ['INSERT INTO kept VALUES (2)', /only reads/],
  ['UPDATE kept SET a = 2 RETURNING a', /only reads/],
  ['WITH gone AS (DELETE FROM kept RETURNING a) SELECT * FROM gone', /./],
  ['SELECT * FROM kept FOR UPDATE', /./],
  ["SELECT setval('numbers', 7)", /only reads/],
  ["COPY kept TO PROGRAM 'true'", /only reads/],
  ['COPY kept TO STDOUT', /only reads/],
  ['COMMIT', /only reads/],
  ['SET transaction_read_only = off', /only reads/],
  ["DO $$ BEGIN EXECUTE 'DROP TABLE kept'; END $$", /only reads/],
  ['CALL wipe()', /only reads/],
  ['SELECT wipe_by_function()', /only reads/],
  ["SELECT set_config('transaction_read_only', 'off', false), wipe_by_function()", /./],
  ["WITH a AS MATERIALIZED (SELECT set_config('transaction_read_only', 'off', true)) SELECT wipe_by_function() FROM a", /./],
  ['EXPLAIN ANALYZE DELETE FROM kept', /only reads/],
  ['SELECT 1; DELETE FROM kept', /second statement/],
  ['SELECT 1; COMMIT; DELETE FROM kept', /second statement/],
  ['', /only reads/],
  ['-- nothing', /only reads/],
  ['/* a report */ DELETE FROM kept', /only reads/],
];

test.each(attacks)('nothing is written by %j', async (query, message) => {
  expect(await messageOf(query)).toMatch(message);
  const { rows } = await run("SELECT sum(a), (SELECT last_value FROM numbers), to_regclass('stolen') FROM kept");
  expect(rows).toEqual([['1', '1', null]]);
});

describe('what is wrong with a query is told in the words of the server', () => {
  test.each([
    ['SELECT x FROM kept', 'PostgreSQL can’t run the query: column "x" does not exist'],
    ['SELECT a\nFROM kept\nWHERE b = 1', 'PostgreSQL can’t run the query: column "b" does not exist (line 3 of the query)'],
    ['SELECT 1 / (a - 1) FROM kept', 'PostgreSQL can’t run the query: division by zero'],
    ['SELECT a FRM kept WHERE', 'PostgreSQL can’t run the query: syntax error at or near "kept"'],
  ])('%j', async (query, message) => expect(await messageOf(query)).toBe(message));

  test('with its hint', async () => {
    expect((await faultOf(run('SELECT kept.ab FROM kept AS kept(abc)'))).hint).toContain('kept.abc');
  });
});

describe('a query that takes too long', () => {
  test('is ended by the server', async () => {
    const fault = await faultOf(ask(questionOf('SELECT pg_sleep(60)', undefined, 0.5)));
    expect(fault.message).toBe('The query took longer than 0.5 s, and was ended');
  });

  test('is ended here when the server does not', async () => {
    const query = "SELECT set_config('statement_timeout', '0', true), n, pg_sleep(0.1) FROM generate_series(1, 100000) n";
    expect((await faultOf(ask(questionOf(query, undefined, 0.5)))).message).toContain('longer than 0.5 s');
  });

  test('by a connection that breaks is told', async () => {
    const broken = faultOf(run('SELECT pg_terminate_backend(pg_backend_pid())'));
    expect((await broken).message).toBe('The connection to the database broke');
  });
});

describe('no word of the URL is told when', () => {
  const untold = ({ message, hint = '' }: FaultWords): string => {
    for (const form of canaryForms) expect(`${message} ${hint}`.toLowerCase()).not.toContain(form.toLowerCase());
    return message;
  };
  const failing = async (parts: Parameters<typeof canaryUrl>[1], query = 'SELECT 1'): Promise<string> => {
    const url = canaryUrl(server, parts);
    const fault = await faultOf(run(query, url));
    expect(await faultOf(ask(questionOf(query, url)))).toEqual(fault);
    return untold(fault);
  };

  test('the password is wrong', async () => {
    expect(await failing({ password: 'canary wrong' })).toBe('The database can’t be asked: the server refuses user or password (28P01)');
  });

  test('the password is missing', async () => {
    expect(await failing({ password: '' })).toMatch(/it asks for a password, and the URL has none|refuses user or password/);
  });

  test('the user is unknown', async () => {
    expect(await failing({ user: 'canary_nobody' })).toContain('the server refuses user or password');
  });

  test('the database is unknown', async () => {
    expect(await failing({ database: 'canary_elsewhere' })).toBe(
      'The database can’t be asked: the server has no database of that name (3D000)',
    );
  });

  test('the host is unknown', async () => {
    expect(await failing({ host: canary.host })).toContain('its host is not known on this network');
  });

  test('nothing listens', async () => {
    expect(await failing({ port: 1 })).toBe('The database can’t be asked: nothing answers at its host and port (ECONNREFUSED)');
  });

  test('something listens that never answers', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const fault = await faultOf(ask(questionOf('SELECT 1', canaryUrl({ port }), 0.5)));
    expect(untold(fault)).toBe('The database can’t be asked: it does not answer in time');
    silent.close();
  });

  test('the certificate is not trusted', async () => {
    expect(await failing({ more: '?sslmode=verify-full' })).toContain('its certificate for TLS is not trusted here');
    expect(await failing({ more: '?sslmode=verify-full&sslrootcert=/canary/none.pem' })).toContain(
      'a file or socket that its URL names can’t be opened',
    );
  });

  test('the server offers no TLS', async () => {
    await server.admin('postgres', 'ALTER SYSTEM SET ssl = off', 'SELECT pg_reload_conf()', 'SELECT pg_sleep(0.5)');
    expect(await failing({ more: '?sslmode=verify-full' })).toContain('the server offers no TLS, which the URL asks for');
    await server.admin('postgres', 'ALTER SYSTEM RESET ssl', 'SELECT pg_reload_conf()', 'SELECT pg_sleep(0.5)');
  });

  test('a query repeats the password', async () => {
    expect(await failing({}, `SELECT '${canary.password}'::int`)).toContain('invalid input syntax for type integer: "…"');
  });
});

test('with a certificate that is trusted, TLS is used', async () => {
  const url = canaryUrl(server, { host: 'localhost', more: `?sslmode=verify-full&sslrootcert=${server.certificate}` });
  expect((await run('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()', url)).rows).toEqual([['t']]);
});
