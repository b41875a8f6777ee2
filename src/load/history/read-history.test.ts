import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, withFields } from '../../../tests/kit/content.ts';
import { git, gitWith } from '../../../tests/kit/git.ts';
import { commitOn, emptyRoot, inContent, playbook, write } from '../../../tests/kit/history.ts';
import type { ContentHistory } from '../../model/content-history.ts';
import type { Entry } from '../../model/entry.ts';
import { readPlaybook } from '../read-playbook.ts';
import { readHistory } from './read-history.ts';

const today = '2026-11-23';
const nps = 'content/kpis/nps.mdx';
const kpi = String(playbook['kpis/nps.mdx']);
const goalFile = 'goals/treue-kunden.mdx';
const titled = (title: string): string => String(playbook[goalFile]).replace('title: Titel', `title: ${title}`);

async function historyIn(content: string, memory?: string, day = today): Promise<ContentHistory | undefined> {
  const { reading } = await readPlaybook({ content, today: day });
  const file = memory ?? path.join(await folderOf({}), 'memory.json');
  return readHistory(content, reading, day, { file, code: 'test' });
}

/** `2026-03-01 titles before → titles after`. */
const told = (history: ContentHistory | undefined): string[] =>
  (history?.steps ?? []).map(({ day, before, after }) => {
    const titles = (entries: typeof before) => entries.map(({ id, data }) => `${id} ${data.title}`).join(', ') || 'nothing';
    return `${day} ${titles(before)} → ${titles(after)}`;
  });

/** A repository whose content began long ago. */
async function longAgo(): Promise<{ root: string; content: string }> {
  const root = await emptyRoot();
  await commitOn(root, '2024-01-01', inContent(playbook));
  return { root, content: path.join(root, 'content') };
}

test('each commit tells the entries that it touched, as they were and as they became', async () => {
  const { root, content } = await longAgo();
  const first = await commitOn(root, '2026-03-01', { [`content/${goalFile}`]: titled('Eins') });
  await commitOn(root, '2026-03-02', { 'README.md': 'No content' });
  await commitOn(root, '2026-04-01T00:30:00+02:00', { [`content/${goalFile}`]: titled('Zwei'), 'content/goals/neu.mdx': titled('Neu') });
  const history = await historyIn(content);
  expect(history).toMatchObject({ from: '2025-11-23', start: 'older' });
  expect(history?.steps[0]?.commit).toBe(first);
  expect(told(history)).toEqual([
    '2026-03-01 treue-kunden Titel → treue-kunden Eins',
    '2026-03-31 treue-kunden Eins → neu Neu, treue-kunden Zwei', // half past midnight in Berlin
  ]);
});

test('numbers beside an entry are part of it', async () => {
  const { root, content } = await longAgo();
  await commitOn(root, '2026-03-01', { 'content/kpis/nps.csv': 'period,value\n2025-12,11\n' });
  const [step] = (await historyIn(content))?.steps ?? [];
  const values = (entries: readonly Entry[] = []) => entries.map(({ series }) => series?.rows.map(({ value }) => value));
  expect([values(step?.before), values(step?.after)]).toEqual([[[10, 17, 19]], [[11]]]);
});

test('who made a commit and what they wrote about it is nowhere', async () => {
  const { root, content } = await longAgo();
  await write(root, { [`content/${goalFile}`]: titled('Eins') });
  git(root, 'add', '--all');
  const who = {
    GIT_AUTHOR_NAME: 'Petra Personenname',
    GIT_COMMITTER_NAME: 'Petra Personenname',
    GIT_COMMITTER_DATE: '2026-03-01T12:00:00Z',
  };
  gitWith(who, root, 'commit', '--quiet', '--message', 'Geheimnachricht');
  const memory = path.join(await folderOf({}), 'memory.json');
  const history = await historyIn(content, memory);
  expect(history?.steps).toHaveLength(1);
  expect(JSON.stringify(history) + (await readFile(memory, 'utf8'))).not.toMatch(/Personenname|Geheimnachricht/);
});

test('what a branch brought counts on the day of its merge', async () => {
  const { root, content } = await longAgo();
  git(root, 'checkout', '--quiet', '-b', 'side');
  await commitOn(root, '2026-02-01', { [`content/${goalFile}`]: titled('Halb') });
  await commitOn(root, '2026-02-02', { [`content/${goalFile}`]: titled('Ganz') });
  git(root, 'checkout', '--quiet', 'main');
  await commitOn(root, '2026-02-03', { [nps]: kpi.replace('title: Titel', 'title: Anders') });
  gitWith({ GIT_COMMITTER_DATE: '2026-02-10T12:00:00Z' }, root, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'side');
  git(root, 'config', 'log.diffMerges', 'combined');
  expect(told(await historyIn(content))).toEqual([
    '2026-02-03 nps Titel → nps Anders',
    '2026-02-10 treue-kunden Titel → treue-kunden Ganz',
  ]);
});

test('what is not committed is of today; new and removed files count', async () => {
  const { root, content } = await longAgo();
  await commitOn(root, '2026-03-01', { [`content/${goalFile}`]: titled('Eins') });
  await write(root, { [`content/${goalFile}`]: titled('Zwei'), 'content/goals/neu.mdx': titled('Neu') });
  await rm(path.join(content, 'guides/anfang.mdx'));
  const history = await historyIn(content);
  expect(told(history)).toEqual([
    '2026-03-01 treue-kunden Titel → treue-kunden Eins',
    `${today} treue-kunden Eins, anfang Titel → treue-kunden Zwei, neu Neu`,
  ]);
  expect(history?.steps.at(-1)?.commit).toBeUndefined();
});

test('versions that can’t be read are passed over: the next is compared with the last that could', async () => {
  const { root, content } = await longAgo();
  const broken = ['no frontmatter', '---\ntitle: [\n---\n', `${titled('Kaputt')}\n<Callout>`, Buffer.from([0xff, 0xfe, 0])];
  for (const [index, text] of broken.entries()) await commitOn(root, `2026-03-0${index + 1}`, { [`content/${goalFile}`]: text });
  await commitOn(root, '2026-03-09', { [`content/${goalFile}`]: titled('Heil') });
  const history = await historyIn(content);
  expect(told(history).filter((line) => !line.endsWith('nothing → nothing'))).toEqual([
    '2026-03-09 treue-kunden Titel → treue-kunden Heil',
  ]);
});

test('a broken `playbook.yml` is passed over, too', async () => {
  const { root, content } = await longAgo();
  const config = String(playbook['playbook.yml']);
  await commitOn(root, '2026-03-01', { 'content/playbook.yml': 'title: [' });
  await commitOn(root, '2026-03-02', { 'content/playbook.yml': config.replace('title: Playbook', 'title: Neu') });
  const configs = (await historyIn(content))?.steps.flatMap((step) => step.config ?? []);
  expect(configs?.map(({ before, after }) => [before.title, after.title])).toEqual([['Playbook', 'Neu']]);
});

test('a playbook that began in the time told begins with its first commit, of which nothing is told', async () => {
  const root = await emptyRoot();
  await commitOn(root, '2026-01-01', { 'README.md': 'Not yet' });
  await commitOn(root, '2026-02-01', inContent(playbook));
  await commitOn(root, '2026-03-01', { [`content/${goalFile}`]: titled('Eins') });
  const history = await historyIn(path.join(root, 'content'));
  expect(history).toMatchObject({ from: '2026-02-01', start: 'beginning' });
  expect(told(history)).toEqual(['2026-03-01 treue-kunden Titel → treue-kunden Eins']);
});

test('a folder that was renamed keeps its history', async () => {
  const { root } = await longAgo();
  await commitOn(root, '2026-02-01', { [`content/${goalFile}`]: titled('Eins') });
  await rename(path.join(root, 'content'), path.join(root, 'strategie'));
  await commitOn(root, '2026-03-01', { [`strategie/${goalFile}`]: titled('Zwei') });
  const history = await historyIn(path.join(root, 'strategie'));
  expect(history?.start).toBe('older');
  expect(told(history)).toEqual(['2026-02-01 treue-kunden Titel → treue-kunden Eins', '2026-03-01 treue-kunden Eins → treue-kunden Zwei']);
});

test('a shallow clone knows what it has, and says that it does not know more', async () => {
  const { root } = await longAgo();
  await commitOn(root, '2026-02-01', { [`content/${goalFile}`]: titled('Eins') });
  await commitOn(root, '2026-03-01', { [`content/${goalFile}`]: titled('Zwei') });
  const copy = await folderOf({}, 'clone');
  git(copy, 'clone', '--quiet', '--depth=2', `file://${root}`, '.');
  const history = await historyIn(path.join(copy, 'content'));
  expect(history).toMatchObject({ from: '2026-02-01', start: 'unknown' });
  expect(told(history)).toEqual(['2026-03-01 treue-kunden Eins → treue-kunden Zwei']);
});

test('content at the root of its repository has a history as well', async () => {
  const root = await emptyRoot();
  await commitOn(root, '2026-02-01', playbook);
  await commitOn(root, '2026-03-01', { [goalFile]: titled('Eins') });
  expect(told(await historyIn(root))).toEqual(['2026-03-01 treue-kunden Titel → treue-kunden Eins']);
});

test('without git, before the first commit, and for content that was never committed there is no history', async () => {
  const folder = await folderOf(playbook);
  expect(await historyIn(folder)).toBeUndefined();
  git(folder, 'init', '--quiet');
  expect(await historyIn(folder)).toBeUndefined();
  const root = await emptyRoot();
  await commitOn(root, '2026-02-01', { 'README.md': 'Only this' });
  await write(root, inContent(playbook));
  expect(await historyIn(path.join(root, 'content'))).toBeUndefined();
});

test('what an earlier build read is not read again, unless the code is another', async () => {
  const { root, content } = await longAgo();
  await commitOn(root, '2026-03-01', { [`content/${goalFile}`]: titled('Eins') });
  const memory = path.join(await folderOf({}), 'memory.json');
  const first = await historyIn(content, memory);
  await writeFile(memory, (await readFile(memory, 'utf8')).replaceAll('"Eins"', '"Gemerkt"'));
  expect(told(await historyIn(content, memory))).toEqual(['2026-03-01 treue-kunden Titel → treue-kunden Gemerkt']);
  await writeFile(memory, (await readFile(memory, 'utf8')).replace('"code":"test"', '"code":"other"'));
  expect(await historyIn(content, memory)).toEqual(first);
  await writeFile(memory, 'not JSON');
  expect(await historyIn(content, memory)).toEqual(first);
});

test('an entry that is not allowed any more, and one whose field is unknown by now, are passed over', async () => {
  const { root, content } = await longAgo();
  await commitOn(root, '2026-03-01', { [`content/${goalFile}`]: String(withFields(goalFile, 'ausgedacht: 1')[goalFile]) });
  await commitOn(root, '2026-03-02', { [`content/${goalFile}`]: titled('Eins') });
  expect(told(await historyIn(content)).at(-1)).toBe('2026-03-02 treue-kunden Titel → treue-kunden Eins');
});
