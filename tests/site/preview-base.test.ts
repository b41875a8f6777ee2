import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from '../kit/command.ts';
import { git } from '../kit/git.ts';
import { proposedSample } from '../kit/proposal.ts';
import { buildSample, edit, filesBelow, readText, remove, temporary } from '../kit/sample.ts';

// With what a preview is compared: never an old comparison, never one where none was asked for, never what is for the team alone.
let folder: string;
let out: string;
let content: string;

const env = (more: Readonly<Record<string, string>> = {}) => ({ PLAYBOOK_CONTENT: content, ...more });
const build = (more?: Readonly<Record<string, string>>): Promise<void> => buildSample(out, env(more));
const page = (name: string): Promise<string> => readText(out, `${name}/index.html`);

async function bytes(): Promise<ReadonlyMap<string, string>> {
  const files = await filesBelow(out);
  return new Map(await Promise.all(files.map(async (file) => [file, await readText(out, file)] as const)));
}

beforeAll(async () => {
  folder = await temporary('preview-base');
  out = path.join(folder, 'out');
  content = await proposedSample(folder);
});

afterAll(() => remove(folder));

test('a build for readers holds nothing of it, also after a preview, and says that the base is ignored', async () => {
  await build();
  const before = await bytes();
  for (const [file, text] of before)
    expect(/change-box|class="change |review\.css|gone-list|haendlerportal\/index/.test(text), file).toBe(false);
  expect([...before.keys()].filter((file) => file.startsWith('review/'))).toEqual([]);
  await build({ PLAYBOOK_PREVIEW: 'PR 42', PLAYBOOK_BASE: 'main' });
  expect(await page('review')).toContain('Was sich für die Strategie ändert');
  const { code, err } = await command('build', [], env({ PLAYBOOK_OUT: out, PLAYBOOK_BASE: 'main' }));
  expect(code).toBe(0);
  expect(err).toContain('PLAYBOOK_BASE is ignored: only previews show what they change, and PLAYBOOK_PREVIEW is not set.');
  const after = await bytes();
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [file, text] of after) expect(text === before.get(file), file).toBe(true);
});

test('a preview without a base has no such page, and says nothing of it', async () => {
  await build({ PLAYBOOK_PREVIEW: 'PR 42' });
  for (const [file, text] of await bytes()) expect(/class="banner">[^<]*<a|review\.css|class="change /.test(text), file).toBe(false);
  expect(await filesBelow(out)).not.toContain('review/index.html');
  expect(await page('goals/service-social')).toContain('Vorschau: PR 42');
});

test('another base, and a step further of the same one, show on every page that told of it', async () => {
  const preview = { PLAYBOOK_PREVIEW: 'PR 42', PLAYBOOK_BASE: 'main' };
  await build(preview);
  expect(await page('objections/keine-zeit')).toContain('change-box');
  await build({ ...preview, PLAYBOOK_BASE: 'HEAD' });
  expect(await page('review')).toContain('Am Sinn ändert sich nichts.');
  expect(await page('objections/keine-zeit')).not.toContain('change-box');
  expect(await filesBelow(path.join(out, 'channels'))).not.toContain('haendlerportal/index.html');
  await edit(path.join(content, 'objections/keine-zeit.mdx'), [['neun feste Stunden', 'acht feste Stunden']]);
  await build({ ...preview, PLAYBOOK_BASE: 'HEAD' });
  expect(await page('objections/keine-zeit')).toMatch(/<del>.*?neun<\/del>.*?<ins>.*?acht<\/ins>/s);
  git(folder, 'checkout', '--quiet', '--', '.');
});

test('what an entry was in another base shows, though all else is the same', async () => {
  const answer = async (from: string, to: string): Promise<void> => {
    await edit(path.join(content, 'objections/keine-zeit.mdx'), [[`${from} feste Stunden`, `${to} feste Stunden`]]);
    git(folder, 'commit', '--quiet', '--all', '--message', to);
  };
  await answer('neun', 'sieben');
  await answer('sieben', 'sechs');
  for (const [base, before] of [
    ['HEAD~2', 'neun'],
    ['HEAD~1', 'sieben'],
  ] as const) {
    await build({ PLAYBOOK_PREVIEW: 'PR 42', PLAYBOOK_BASE: base });
    expect(await page('objections/keine-zeit')).toMatch(new RegExp(`<del>.*?${before}</del>.*?<ins>.*?sechs</ins>`, 's'));
  }
  git(folder, 'reset', '--quiet', '--hard', 'HEAD~2');
});

test('a revision that git does not know stops the build and leaves the output as it was', async () => {
  const before = await bytes();
  const { code, err } = await command('build', [], env({ PLAYBOOK_OUT: out, PLAYBOOK_PREVIEW: 'PR 42', PLAYBOOK_BASE: 'mian' }));
  expect(code).toBe(2);
  expect(err).toMatch(/git knows no revision `mian` in .*\n/);
  expect(err).not.toMatch(/^\s+at /m);
  expect(await bytes()).toEqual(before);
});

test('what is for the team alone, before or after, is in no file of a public preview', async () => {
  await edit(path.join(content, 'measures/krisenprobe.mdx'), [
    [/^title: .*$/m.exec(await readText(content, 'measures/krisenprobe.mdx'))?.[0] ?? '', 'title: Canaryvorher'],
  ]);
  git(folder, 'commit', '--quiet', '--all', '--message', 'Secret before');
  git(folder, 'branch', '--force', 'secret');
  await edit(path.join(content, 'measures/krisenprobe.mdx'), [['title: Canaryvorher', 'title: Canarynachher']]);
  git(folder, 'rm', '--quiet', 'content/evidence/wettbewerb-konditionen-intern.mdx');
  const preview = { PLAYBOOK_PREVIEW: 'PR 42', PLAYBOOK_BASE: 'secret' };
  await build({ ...preview, PLAYBOOK_AUDIENCE: 'team' });
  expect(await page('review')).toMatch(/Canaryvorher[\s\S]*Canarynachher/);
  expect(await page('evidence/wettbewerb-konditionen-intern')).toContain('entfällt');
  await build(preview);
  for (const [file, text] of await bytes()) expect(/canary|krisenprobe|wettbewerb-konditionen-intern/i.test(file + text), file).toBe(false);
  expect(await page('review')).toContain('Am Sinn ändert sich nichts.');
});

test('what content says is text, on either side', async () => {
  git(folder, 'checkout', '--quiet', '--force', 'proposal');
  const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  await edit(path.join(content, 'channels/pinterest.mdx'), [['title: ', `title: '${hostile}' #`]]);
  await edit(path.join(content, 'objections/keine-zeit.mdx'), [['neun feste Stunden', `neun ${hostile} Stunden`]]);
  git(folder, 'commit', '--quiet', '--all', '--message', 'Hostile');
  git(folder, 'branch', '--force', 'hostile');
  git(folder, 'rm', '--quiet', 'content/channels/pinterest.mdx');
  await edit(path.join(content, 'objections/keine-zeit.mdx'), [[hostile, `${hostile} feste`]]);
  await build({ PLAYBOOK_PREVIEW: 'PR 42', PLAYBOOK_BASE: 'hostile' });
  expect(await page('review')).toContain('&lt;img src=x');
  expect(await page('channels')).toContain('&lt;img src=x');
  for (const file of await filesBelow(out, '.html')) expect((await readText(out, file)).includes('<img src=x'), file).toBe(false);
});

test('a preview in English speaks English', async () => {
  git(folder, 'checkout', '--quiet', '--force', 'proposal');
  await edit(path.join(content, 'playbook.yml'), [['locale: de', 'locale: en']]);
  await build({ PLAYBOOK_PREVIEW: 'PR 42', PLAYBOOK_BASE: 'main' });
  expect(await page('review')).toMatch(/What this changes for the strategy[\s\S]*KPIs before and after/);
  expect(await page('kpis/erstreaktionszeit')).toContain('What this preview changes here');
  expect(await page('channels/haendlerportal')).toContain('This preview removes this entry.');
  expect(await page('channels')).toContain('Removed by this preview');
});
