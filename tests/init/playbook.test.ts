import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kinds } from '../../src/model/kinds.ts';
import { locales } from '../../src/model/schemas/config.ts';
import { command, type Outcome } from '../kit/command.ts';
import { buildSample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';

let all: string;
let count = 0;

beforeAll(async () => {
  all = await temporary('init-playbook');
});

afterAll(() => remove(all));

async function init(args: readonly string[], env = {}): Promise<Outcome & { content: string; env: Record<string, string> }> {
  count += 1;
  const content = path.join(all, String(count));
  await mkdir(content);
  const own = { PLAYBOOK_CONTENT: content, ...env };
  return { ...(await command('init', args, own)), content, env: own };
}

async function expectNoFinding(env: Record<string, string>): Promise<void> {
  const { code, out } = await command('check', ['--strict', '--format', 'json'], env);
  expect(JSON.parse(out)).toEqual({ findings: [], errors: 0, warnings: 0 });
  expect(code).toBe(0);
}

/** Titles that YAML, MDX, HTML and shells would each stumble over. */
const hostile = ['"Wir": {alles} & #1', "'x' - [y] | > %", '`$1` <b>fett</b> 🚲', '- Ä: !!null *z', 'true'];

test.each(locales)('in %s, titles of any kind survive as they are, and pass check and build', async (locale) => {
  const [title = '', organisation = '', level = '', role = '', department = ''] = hostile;
  const lists = ['--level', `top=${level}`, '--level', `low=${title}`, '--role', `123=${role}`, '--department', `null=${department}`];
  const { code, err, content, env } = await init([
    '--title',
    title,
    '--organisation',
    organisation,
    '--locale',
    locale,
    ...lists,
    '--examples',
  ]);
  expect(code, err).toBe(0);
  expect(parse(await readText(content, 'playbook.yml'))).toEqual({
    title,
    organisation,
    locale,
    levels: [
      { id: 'top', title: level },
      { id: 'low', title },
    ],
    roles: [{ id: '123', title: role }],
  });
  await expectNoFinding(env);
  const out = path.join(all, `out-${locale}`);
  await buildSample(out, env);
  const api = JSON.parse(await readText(out, 'api/playbook.json'));
  expect(api.title).toBe(title);
  expect(new Set(api.entries.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(kinds));
  expect(api.entries.find(({ kind }: { kind: string }) => kind === 'department').data.title).toBe(department);
  expect(await readText(out, 'index.html')).not.toContain('<b>fett');
});

test.each(locales.flatMap((locale) => ['2024-02-29', '2026-01-01', '2026-12-31'].map((day) => [locale, day] as const)))(
  'in %s on %s, the examples find nothing to complain about, whatever levels there are',
  async (locale, day) => {
    for (const levels of [['only=Only'], ['a=A', 'b=B', 'c=C', 'd=D', 'e=E', 'f=F']]) {
      const lists = levels.flatMap((level) => ['--level', level]);
      const { code, err, env } = await init(['--organisation', 'O', '--locale', locale, '--yes', '--examples', ...lists], {
        PLAYBOOK_TODAY: day,
      });
      expect(code, err).toBe(0);
      await expectNoFinding(env);
    }
  },
);

test('the examples link to each other: every one of them is named by another or names one', async () => {
  const { env } = await init(['--organisation', 'O', '--locale', 'en', '--yes', '--examples']);
  await buildSample(path.join(all, 'links'), env);
  const { entries, links } = JSON.parse(await readText(path.join(all, 'links'), 'api/playbook.json'));
  expect(entries).toHaveLength(10);
  const named = new Set(links.flatMap(({ from, to }: { from: string; to: string }) => [from, to]));
  expect(entries.map(({ kind, id }: { kind: string; id: string }) => `${kind}:${id}`).filter((ref: string) => !named.has(ref))).toEqual([]);
  const kpi = entries.find(({ kind }: { kind: string }) => kind === 'kpi');
  expect(kpi.computed.status).toBe('on-track');
  expect(entries.find(({ kind }: { kind: string }) => kind === 'measure').computed.durability).toBe('lasting');
});

test('without examples there are departments alone, and every page says so kindly', async () => {
  const { env, content } = await init(['--organisation', 'O', '--locale', 'en', '--yes', '--department', 'Sales', '--department', 'Küche']);
  expect((await filesBelow(content)).filter((file) => !file.startsWith('.schemas'))).toEqual([
    'departments/kueche.mdx',
    'departments/sales.mdx',
    'playbook.yml',
  ]);
  await expectNoFinding(env);
  const out = path.join(all, 'blank');
  await buildSample(out, env);
  for (const file of await filesBelow(out, '.html')) expect(await readText(out, file), file).not.toMatch(/>(undefined|null|NaN)</);
  expect(await readText(out, 'goals/index.html')).toContain('Nothing here yet.');
});

test('schemas for editors lie beside the content, and are those of the command', async () => {
  const { content, env } = await init(['--organisation', 'O', '--locale', 'en', '--yes']);
  const before = await readText(content, '.schemas/playbook.schema.json');
  await command('schemas', [], env);
  expect(await readText(content, '.schemas/playbook.schema.json')).toBe(before);
  expect(await filesBelow(path.join(content, '.schemas'))).toHaveLength(11);
});

test('without a terminal, everything that is missing is told at once', async () => {
  const { code, err } = await init([]);
  expect(code).toBe(2);
  for (const option of ['--organisation', '--locale', '--title', '--level', '--role', '--yes']) expect(err).toContain(option);
  const { err: yes } = await init(['--yes']);
  expect(yes.trim().split('\n')).toHaveLength(2); // what no suggestion stands in for
});

test('every option that can’t be meant is told at once, and nothing is written', async () => {
  const wrong = [
    '--title',
    ' ',
    '--organisation',
    'a\nb',
    '--locale',
    'fr',
    '--role',
    'A B=C',
    '--department',
    'map=Karte',
    '--department',
    'x=1',
    '--department',
    'x=2',
  ];
  const levels = Array.from({ length: 7 }, (_, index) => ['--level', `l${index}=L`]).flat();
  const { code, err, content } = await init([...wrong, ...levels]);
  expect(code).toBe(2);
  for (const word of [
    '--title is empty',
    '--organisation',
    '--locale is `fr`',
    '`A B` can’t be an id',
    'the site uses `map`',
    '`x` stands twice',
    'stands 7 times',
  ])
    expect(err).toContain(word);
  expect((await init(['--locale', 'fr'])).err).toMatch(/--locale is `fr`.*--organisation "…" is missing/s);
  expect(await filesBelow(content)).toEqual([]);
});
