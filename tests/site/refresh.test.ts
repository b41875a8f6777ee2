import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { canary, canaryForms, canaryUrl, createCanaries } from '../kit/canary.ts';
import { command, type Environment, type Outcome } from '../kit/command.ts';
import { common, config, entry, folderOf } from '../kit/content.ts';
import { type Server, startPostgres } from '../kit/postgres.ts';

let server: Server;
let content: string;

beforeAll(async () => {
  server = await startPostgres();
  await createCanaries(server);
  await server.admin(
    canary.database,
    'CREATE TABLE answers (day date, hours numeric, channel text)',
    "INSERT INTO answers VALUES ('2026-09-30', 30, 'Forum'), ('2026-10-02', 20, 'Forum'), ('2026-10-09', 25.5, 'Kürzel & Co., „neu“'), ('2026-11-05', NULL, 'Forum')",
  );
});

afterAll(() => server.stop());

/** A KPI whose query begins on line 15. */
const kpi = (database: string, query: string, more = ''): string => {
  const lines = query.split('\n').map((line) => `    ${line}`);
  const fields = `question: Wie?\ndefinition: So.\nunit: Std.\ndirection: decrease\nfrequency: month${more}`;
  return entry(`${common}\n${fields}\nsource:\n  system: Warehouse\n  database: ${database}\n  query: |\n${lines.join('\n')}`);
};

const byMonth = "SELECT date_trunc('month', day) AS period, avg(hours) AS value FROM answers GROUP BY 1";
const byChannel = `SELECT date_trunc('month', day) AS period, channel, avg(hours) AS value\nFROM answers GROUP BY GROUPING SETS ((1), (1, 2))`;

const databases =
  'databases:\n  - { id: warehouse, type: postgres, env: WAREHOUSE_URL }\n  - { id: local, type: sqlite, file: numbers.db }\n';

beforeEach(async () => {
  content = await folderOf({
    'playbook.yml': config + databases,
    'kpis/antwortzeit.mdx': kpi('warehouse', byMonth),
    'kpis/antwortzeit.csv': 'period,value,note\n2026-08,31,Sommer\n2026-09,29,\n',
    'kpis/kanaele.mdx': kpi('warehouse', byChannel),
    'kpis/kaufende.mdx': kpi('local', 'SELECT period, value FROM sales'),
    'kpis/von-hand.mdx': entry(
      `${common}\nquestion: Wie?\ndefinition: So.\nunit: '%'\ndirection: increase\nfrequency: month\nsource: { system: Umfrage }`,
    ),
  });
  const local = new DatabaseSync(path.join(content, 'numbers.db'));
  local.exec("CREATE TABLE sales (period TEXT, value INT); INSERT INTO sales VALUES ('2026-09', 100), ('2026-10', 120)");
  local.close();
});

const refresh = (args: readonly string[] = [], env: Environment = {}): Promise<Outcome> =>
  command('refresh', args, { PLAYBOOK_CONTENT: content, WAREHOUSE_URL: canaryUrl(server), ...env });

const csv = (id: string): Promise<string> => readFile(path.join(content, 'kpis', `${id}.csv`), 'utf8');
const isThere = (id: string): boolean => existsSync(path.join(content, 'kpis', `${id}.csv`));

const rows = (out: string): string[] => out.split('\n').map((line) => line.trim().replaceAll(/ {2,}/g, ' | '));

function expectSecrets({ out, err }: Outcome): void {
  for (const form of canaryForms) expect(`${out}${err}`.toLowerCase()).not.toContain(form.toLowerCase());
  expect(err).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
}

test('numbers of both databases are merged, and what differs stays', async () => {
  const { code, out, err } = await refresh(['--yes']);
  expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('Written: 3 series.') });
  expect(rows(out)).toEqual([
    'KPI | rows | without value | added | same | differing | newest total',
    'antwortzeit | 3 | 1 | 1 | 0 | 1 | 2026-10: 22.75',
    'kanaele | 7 | 2 | 5 | 0 | 0 | 2026-10: 22.75',
    'kaufende | 2 | 0 | 2 | 0 | 0 | 2026-10: 120',
    '',
    'antwortzeit, 2026-09: 29 stands there, 30 came',
    'What stands there stays; `-- --replace` takes the new values.',
    '',
  ]);
  expect(await csv('antwortzeit')).toBe('period,value,note\n2026-08,31,Sommer\n2026-09,29,\n2026-10,22.75,\n');
  expect(await csv('kaufende')).toBe('period,value\n2026-09,100\n2026-10,120\n');
  expect(await csv('kanaele')).toBe(
    'period,value,channel\n2026-09,30,\n2026-09,30,Forum\n2026-10,22.75,\n2026-10,20,Forum\n2026-10,25.5,"Kürzel & Co., „neu“"\n',
  );
  expect(isThere('von-hand')).toBe(false);
  const { err: again } = await refresh(['--yes']);
  expect(again).toContain('Nothing new; nothing was written.');
  const { out: found } = await command('check', ['--format', 'json'], { PLAYBOOK_CONTENT: content });
  expect(JSON.parse(found)).toMatchObject({ errors: 0 });
});

test('--replace takes what differs, and keeps notes', async () => {
  await writeFile(path.join(content, 'kpis/kaufende.csv'), 'period,value,note\n2026-10,1,Geschätzt\n');
  const { code, out } = await refresh(['--yes', '--replace', '--only', 'kaufende']);
  expect(code).toBe(0);
  expect(out).toContain('The new values replace them.');
  expect(await csv('kaufende')).toBe('period,value,note\n2026-09,100,\n2026-10,120,Geschätzt\n');
});

test.each([[['--dry-run']], [['--dry-run', '--yes']]])('%j shows what would be written, and writes nothing', async (args) => {
  const { code, out, err } = await refresh([...args, '--only', 'kaufende', '--only', 'kanaele']);
  expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('Nothing was written, as `--dry-run` asks.') });
  expect(rows(out)).toContain('kaufende | 2 | 0 | 2 | 0 | 0 | 2026-10: 120');
  expect(out).not.toContain('antwortzeit');
  expect(isThere('kaufende') || isThere('kanaele')).toBe(false);
});

test('an answer without values begins no series', async () => {
  await writeFile(path.join(content, 'kpis/leer.mdx'), kpi('local', 'SELECT period, NULL AS value FROM sales'));
  const { code, out, err } = await refresh(['--yes', '--only', 'leer']);
  expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('Nothing new; nothing was written.') });
  expect(rows(out)).toContain('leer | 2 | 2 | 0 | 0 | 0 | none');
  expect(isThere('leer')).toBe(false);
});

test('without a terminal nobody is asked, and nothing is written', async () => {
  const { code, err } = await refresh(['--only', 'kaufende']);
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('`npm run refresh -- --yes` writes') });
  expect(isThere('kaufende')).toBe(false);
});

describe('what fails is told with the place of its query, and the others are written', () => {
  test('for each of them', async () => {
    await mkdir(path.join(content, 'kpis'), { recursive: true });
    const add = (id: string, text: string) => writeFile(path.join(content, `kpis/${id}.mdx`), text);
    await add('falsch', kpi('warehouse', 'SELECT day\n  FROM answer'));
    await add('schreibt', kpi('warehouse', 'DELETE FROM answers'));
    await add('zwei', kpi('warehouse', 'SELECT 1; DELETE FROM answers'));
    await add('langsam', kpi('warehouse', 'SELECT now() AS period, 1 AS value, pg_sleep(60)'));
    await add('endlos', kpi('local', 'WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r'));
    await add('haengt-an', kpi('local', "ATTACH 'x.db' AS x"));
    await add('krumm', kpi('local', "SELECT '2026' AS period, 'viel' AS value UNION ALL SELECT '2026-10', 'viel'"));
    const outcome = await refresh(['--yes', '--timeout', '1']);
    expect(outcome.code).toBe(1);
    expectSecrets(outcome);
    const failed = outcome.out.slice(outcome.out.indexOf('\ncontent/'));
    expect(failed.trim()).toMatchInlineSnapshot(`
      "content/kpis/endlos.mdx:14:10 error The query took longer than 1 s, and was ended  refresh
        hint: Let the query read less, or allow more time with \`-- --timeout <seconds>\`.
      content/kpis/falsch.mdx:14:10 error PostgreSQL can’t run the query: relation "answer" does not exist (line 2 of the query)  refresh
      content/kpis/haengt-an.mdx:14:10 error Unexpected statement, expected one query that only reads  refresh
        hint: Begin with \`SELECT\` (or \`WITH\` and a \`SELECT\`); nothing is ever written to a database.
      content/kpis/krumm.mdx:14:10 error Row 1 of the answer: \`2026\` lies in no month, expected a date or a period such as \`2026-11\`  refresh
      content/kpis/krumm.mdx:14:10 error Row 2 of the answer: \`viel\` is no number, expected one such as \`1234.5\` (2026-10)  refresh
      content/kpis/langsam.mdx:14:10 error The query took longer than 1 s, and was ended  refresh
        hint: Let the query read less, or allow more time with \`-- --timeout <seconds>\`.
      content/kpis/schreibt.mdx:14:10 error Unexpected statement, expected one query that only reads  refresh
        hint: Begin with \`SELECT\` (or \`WITH\` and a \`SELECT\`); nothing is ever written to a database.
      content/kpis/zwei.mdx:14:10 error Unexpected second statement, expected a single query  refresh
        hint: Remove what stands behind the first \`;\`.

      8 errors, 0 warnings"
    `);
    expect(await csv('kaufende')).toContain('2026-10,120');
    expect(await csv('antwortzeit')).toContain('2026-10,22.75');
    const left = await refresh(['--dry-run', '--only', 'kanaele']);
    expect(rows(left.out)).toContain('kanaele | 7 | 2 | 0 | 5 | 0 | 2026-10: 22.75');
  });

  test('when a database can’t be reached, once for each KPI', async () => {
    for (const env of [
      { WAREHOUSE_URL: canaryUrl(server, { password: 'canary wrong' }) },
      { WAREHOUSE_URL: canaryUrl(server, { host: canary.host }) },
      { WAREHOUSE_URL: canaryUrl(server, { database: 'canary_elsewhere' }) },
      { WAREHOUSE_URL: canaryUrl(server, { more: '?sslmode=require' }) },
      { WAREHOUSE_URL: `canary ${canary.password}` },
      { WAREHOUSE_URL: undefined },
    ]) {
      const outcome = await refresh(['--dry-run'], env);
      expect(outcome.code).toBe(1);
      expectSecrets(outcome);
      expect(outcome.out).toMatch(/antwortzeit\.mdx:14:10 error .*\n {2}hint: .*\ncontent\/kpis\/kanaele\.mdx:14:10 error/);
      expect(outcome.out).toContain('WAREHOUSE_URL');
      expect(outcome.out).toContain('2 errors');
      expect(rows(outcome.out)).toContain('kaufende | 2 | 0 | 2 | 0 | 0 | 2026-10: 120');
    }
  });

  test('when what is there is broken', async () => {
    await writeFile(path.join(content, 'kpis/kaufende.csv'), 'period,value\n2026-10;1\n');
    await writeFile(path.join(content, 'kpis/kanaele.mdx'), kpi('wharehouse', byChannel));
    const { code, out } = await refresh(['--dry-run', '--only', 'kaufende', '--only', 'kanaele']);
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "content/kpis/kanaele.mdx:14:10 error Unexpected unknown database \`wharehouse\`, expected one of \`playbook.yml\`  refresh
        hint: \`npm run check\` says how to mend it.
      content/kpis/kaufende.mdx:14:10 error The CSV beside the KPI has errors, so that nothing can be merged into it  refresh
        hint: \`npm run check\` says how to mend it.

      2 errors, 0 warnings
      "
    `);
  });
});

test.each([
  [['--only', 'kaufend'], 'There is no KPI `kaufend`. Did you mean `kaufende`?'],
  [['--only', 'von-hand', '--only', 'x'], 'The KPI `von-hand` names no query under `source`.\nThere is no KPI `x`.'],
  [['--timeout', '0'], '`--timeout 0` is no time, expected seconds up to 3600.'],
  [['--timeout', '1m'], '`--timeout 1m` is no time, expected seconds up to 3600.'],
  [['kaufende'], 'Unexpected argument'],
])('%j is wrong use', async (args, message) => {
  const { code, err } = await refresh(args);
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  expect(err).not.toMatch(/^\s+at /m);
});

test('a playbook without queries has nothing to ask', async () => {
  const { code, err } = await command('refresh', ['--yes']);
  expect({ code, err }).toEqual({ code: 0, err: 'No KPI names a query; the handbook’s page on KPIs says how.\n' });
});

test('a broken playbook.yml, or none, is told first', async () => {
  await writeFile(path.join(content, 'playbook.yml'), 'titel: x\n');
  expect(await refresh()).toMatchObject({ code: 2, err: expect.stringContaining('`npm run check` says what to mend first') });
});
