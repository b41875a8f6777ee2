import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kinds } from '../../src/model/kinds.ts';
import { command, printed, root, start, stop } from '../kit/command.ts';
import { edit } from '../kit/repository.ts';
import { buildSample, copySample, readText, remove, temporary } from '../kit/sample.ts';

let folder: string;
let content: string;

beforeAll(async () => {
  folder = await temporary('commands');
  content = await copySample(folder);
});

afterAll(() => remove(folder));

/** The least that a playbook needs. */
const blankConfig = 'title: T\norganisation: O\nlocale: en\nlevels: [{ id: top, title: Top }]\nroles: [{ id: team, title: Team }]\n';

const noStack = (text: string): void => expect(text).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);

test('check accepts the sample, and tells the warnings that it wants to show', async () => {
  const { code, out } = await command('check');
  expect(code).toBe(0);
  expect(out.split('\n').at(-2)).toBe('0 errors, 11 warnings, 1 accepted');
  const { code: strict } = await command('check', ['--strict']);
  expect(strict).toBe(1);
});

test('check in JSON prints nothing but the report', async () => {
  const { out, err } = await command('check', ['--format', 'json']);
  const report = JSON.parse(out);
  expect(Object.keys(report)).toEqual(['findings', 'errors', 'warnings']);
  expect(report).toMatchObject({ errors: 0, warnings: 11 });
  expect(report.findings.filter((finding: { accepted?: string }) => finding.accepted)).toHaveLength(1);
  expect(err).toBe('');
});

test('check for GitHub prints workflow commands', async () => {
  const { out } = await command('check', ['--format', 'github']);
  expect(out.trim().split('\n')).toHaveLength(11);
  expect(out).toMatch(/^::warning file=content\/channels\/\S+,line=\d+,col=\d+,title=clearance-is-open::/m);
});

test('wrong use is told in plain words, with exit code 2', async () => {
  for (const args of [['--format', 'xml'], ['--nonsense'], ['word']]) {
    const { code, err } = await command('check', args);
    expect(code, args.join(' ')).toBe(2);
    noStack(err);
  }
});

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const commands = Object.values<string>(scripts).map((line) => line.replace('node scripts/run.mjs ', ''));

test.each(commands)('%s --help says what it does and every option, and does nothing', async (name) => {
  const { code, out, err } = await command(name, ['--help'], { PLAYBOOK_CONTENT: path.join(folder, 'nowhere') });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.trim().split('\n')).toHaveLength(2);
  const source = await readText(root, `scripts/${name}.ts`);
  for (const [, option] of source.matchAll(/(\w+): \{ type: '(?:string|boolean)'/g)) expect(out).toContain(`--${option}`);
});

test.each([
  ['PLAYBOOK_AUDIENCE', 'boss'],
  ['PLAYBOOK_TODAY', '2026-02-30'],
  ['PLAYBOOK_SITE', 'intranet'],
])('a wrong %s is told with exit code 2', async (name, value) => {
  const { code, err } = await command('check', [], { [name]: value });
  expect(code).toBe(2);
  expect(err).toContain(`${name} is \`${value}\``);
  noStack(err);
});

test('no content folder is exit code 2, in plain words', async () => {
  for (const name of ['check', 'build', 'dev', 'new', 'schemas']) {
    const { code, err } = await command(name, [], {
      PLAYBOOK_CONTENT: path.join(folder, 'nowhere'),
      PLAYBOOK_OUT: path.join(folder, 'never'),
    });
    expect(code, name).toBe(2);
    expect(err, name).toMatch(/There is no content folder at \S+nowhere\. Set PLAYBOOK_CONTENT to the folder/);
    noStack(err);
  }
  expect(existsSync(path.join(folder, 'nowhere'))).toBe(false);
});

test('no private folder is told with its variable', async () => {
  const env = { PLAYBOOK_PRIVATE: path.join(folder, 'nowhere'), PLAYBOOK_AUDIENCE: 'team' };
  const { code, err } = await command('check', [], env);
  expect(code).toBe(2);
  expect(err).toContain('Set PLAYBOOK_PRIVATE to');
});

test('check tells which content it reads, when it is not the usual one', async () => {
  const env = { PLAYBOOK_CONTENT: content };
  const { out, err } = await command('check', ['--format', 'json'], env);
  expect(err).toBe(`The content folder is ${content}.\n`);
  expect(JSON.parse(out).errors).toBe(0);
});

test('a file in the place of the content folder is exit code 2', async () => {
  const file = path.join(folder, 'file');
  await writeFile(file, '');
  expect((await command('check', [], { PLAYBOOK_CONTENT: file })).code).toBe(2);
});

test.skipIf(process.getuid?.() === 0)('an unreadable content folder is exit code 2', async () => {
  const closed = path.join(folder, 'closed');
  await mkdir(closed);
  await chmod(closed, 0o000);
  expect((await command('check', [], { PLAYBOOK_CONTENT: closed })).code).toBe(2);
  await chmod(closed, 0o700);
});

test('an empty content folder is told what to do next', async () => {
  const empty = path.join(folder, 'empty');
  await mkdir(empty);
  const { code, out } = await command('check', [], { PLAYBOOK_CONTENT: empty });
  expect(code).toBe(1);
  expect(out).toContain('empty/playbook.yml:1:1 error Missing `playbook.yml`');
  expect(out).toContain('npm run new -- goal <id>');
});

test.each(['de', 'en'])('new writes an entry of each kind that passes check, in %s', async (locale) => {
  const own = await copySample(await temporary(`new-${locale}`));
  if (locale !== 'de') await edit(path.join(own, 'playbook.yml'), /^locale: de$/m, `locale: ${locale}`);
  for (const kind of kinds) {
    const { code, err } = await command('new', [kind, 'fresh-one', '--title', 'Fresh: "one"'], { PLAYBOOK_CONTENT: own });
    expect(code, err).toBe(0);
  }
  const { out } = await command('check', ['--format', 'json'], { PLAYBOOK_CONTENT: own });
  const { findings, errors } = JSON.parse(out);
  expect(errors, JSON.stringify(findings.filter((finding: { severity: string }) => finding.severity === 'error'))).toBe(0);
  expect(await readText(own, 'goals/fresh-one.mdx')).toContain(locale === 'de' ? 'Worum es geht' : 'What it is about');
  await remove(path.dirname(own));
});

test('new takes the plural too, starts in a playbook without entries, and never overwrites', async () => {
  const blank = path.join(folder, 'blank');
  await mkdir(blank);
  await writeFile(path.join(blank, 'playbook.yml'), blankConfig);
  const env = { PLAYBOOK_CONTENT: blank };
  expect((await command('new', ['measures', 'first'], env)).err).toContain('there is none yet');
  expect((await command('new', ['goals', 'first'], env)).code).toBe(0);
  expect((await command('new', ['measures', 'first'], env)).code).toBe(0);
  const before = await readText(blank, 'goals/first.mdx');
  expect(await command('new', ['goal', 'first'], env)).toMatchObject({ code: 2, err: expect.stringContaining('is there already') });
  expect(await readText(blank, 'goals/first.mdx')).toBe(before);
  expect((await command('check', [], env)).code).toBe(0);
});

test('a build tells how many drafts it leaves out, and a home page without entries claims nothing', async () => {
  const own = await temporary('drafts');
  const drafts = path.join(own, 'content');
  const env = { PLAYBOOK_CONTENT: drafts, PLAYBOOK_OUT: path.join(own, 'out') };
  await mkdir(drafts);
  await writeFile(path.join(drafts, 'playbook.yml'), blankConfig);
  await command('new', ['goal', 'first'], env);
  const { err } = await command('build', [], env);
  expect(err).toContain(`The content folder is ${drafts}.`);
  expect(err).toContain('1 draft is left out; `npm run dev` and previews show it.');
  const home = await readText(own, 'out/index.html');
  expect(home).toContain('<code>npm run new -- goal &lt;id&gt;</code>');
  expect(home).not.toMatch(/`|Everything has been reviewed/);
  await command('new', ['guide', 'second'], env);
  expect((await command('build', [], env)).err).toContain('2 drafts are left out; `npm run dev` and previews show them.');
  expect((await command('build', [], { ...env, PLAYBOOK_PREVIEW: 'PR 1' })).err).not.toContain('left out');
  await remove(own);
});

test.each([[['goal']], [['goal', 'Two Words']], [['goal', 'map']], [['wish', 'x']], [['goal', '../x']], [['goal', 'a', 'b']]])(
  'new %j is wrong use',
  async (args) => {
    const { code, err } = await command('new', args, { PLAYBOOK_CONTENT: content });
    expect(code).toBe(2);
    noStack(err);
  },
);

test('links passes on the built sample, and names a broken link', async () => {
  const out = path.join(folder, 'out');
  const env = { PLAYBOOK_OUT: out };
  expect((await command('links', [], env)).code).toBe(2);
  await buildSample(out);
  expect(await command('links', [], env)).toMatchObject({ code: 0, err: expect.stringMatching(/[1-9]\d\d links followed, 0 broken/) });
  await edit(path.join(out, 'guides/index.html'), 'ziele-zuerst/index.html', 'ziele-zuletzt/index.html');
  const broken = await command('links', [], env);
  expect(broken.code).toBe(1);
  expect(broken.out).toContain(
    'out/guides/index.html:1:1 error Unexpected link to `guides/ziele-zuletzt/index.html`, which is not in the output',
  );
});

test('two builds at once wait for each other, and a lock that a killed one left does not stop the next', async () => {
  const [one, two] = ['one', 'two'].map((name) => ({ PLAYBOOK_OUT: path.join(folder, name) }));
  await writeFile(path.join(root, '.astro/build.lock'), '999999999');
  const both = await Promise.all([command('build', [], one), command('build', [], two)]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(both.map(({ err }) => err).join()).toContain('Another build runs in this folder');
});

test('preview serves the output with headers, and its 404 page', async () => {
  const env = { PLAYBOOK_OUT: path.join(folder, 'out') };
  const server = start('preview', ['--port', '0'], env);
  const address = await printed(server, /The playbook is at (http:\/\/\S+)/);
  const page = await fetch(address);
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'self'$/);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  const missing = await fetch(`${address}nowhere`);
  expect(missing.status).toBe(404);
  const text = await missing.text();
  expect(text).toContain('Diese Seite gibt es nicht');
  expect(text).toContain('So kommen Sie zur Startseite von');
  expect(text).not.toMatch(/(href|src)=/);
  await stop(server);
});

test('an English playbook speaks English throughout, in a content folder outside the repository', async () => {
  const own = await copySample(await temporary('english'));
  await edit(path.join(own, 'playbook.yml'), /^locale: de$/m, 'locale: en');
  const out = path.join(path.dirname(own), 'out');
  await buildSample(out, { PLAYBOOK_CONTENT: own, PLAYBOOK_SITE: 'https://intranet.example.org/playbook' });
  const html = await readText(out, 'goals/service-social/index.html');
  expect(html).toContain('<html lang="en"');
  expect(html).toContain('Why this matters');
  expect(html).not.toContain('Warum das wichtig ist');
  const missing = await readText(out, '404.html');
  expect(missing).toContain('<a href="https://intranet.example.org/playbook/">To the home page</a>');
  expect(missing).not.toContain('go back in the browser');
  await remove(path.dirname(own));
});

test('api/playbook.json holds what the contract says', async () => {
  const api = JSON.parse(await readText(path.join(folder, 'out'), 'api/playbook.json'));
  expect(Object.keys(api)).toEqual(['title', 'organisation', 'locale', 'today', 'audience', 'entries', 'links', 'findings']);
  const find = (kind: string, id: string) =>
    api.entries.find((entry: { kind: string; id: string }) => entry.kind === kind && entry.id === id);
  expect(find('kpi', 'erstreaktionszeit')).toMatchObject({
    page: 'kpis/erstreaktionszeit/',
    computed: {
      status: 'on-track',
      reason: null,
      way: 0.8,
      latest: { period: '2026-10', value: 24 },
      judged: { period: '2026-10', value: 24 },
      stale: false,
      review: 'ok',
    },
  });
  expect(find('kpi', 'erstreaktionszeit').computed.elapsed).toBeCloseTo(304 / 365, 12);
  expect(find('measure', 'messe-kurzvideos').computed).toMatchObject({ durability: 'flash-risk', missing: ['lasts', 'follow-up'] });
  expect(find('evidence', 'bewerberbefragung-2024').computed.expired).toBe(true);
  expect(api.links).toContainEqual({ from: 'goal:service-social', to: 'kpi:erstreaktionszeit', type: 'measured-by' });
});
