import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { common, config, edited, entry, folderOf, read, today, valid, withBody } from '../../tests/kit/content.ts';
import { kinds } from '../model/kinds.ts';
import { ContentFolderError } from './disk.ts';
import { type CheckedPlaybook, readPlaybook } from './read-playbook.ts';

const linesOf = ({ findings }: CheckedPlaybook): string[] =>
  findings.map(({ file, line, column, check, severity }) => `${file}:${line}:${column} ${severity} ${check}`);

const stakeholders = 'stakeholders:\n  - { role: Betriebsrat, interest: Ruhe, stance: critic }\n';

test('a sound folder becomes a playbook of every kind, without a finding', async () => {
  const { playbook, bodies, findings } = await read(valid);
  expect(findings).toEqual([]);
  for (const kind of kinds) expect(playbook.ofKind(kind).length).toBeGreaterThan(0);
  expect(playbook.config.organisation).toBe('Kranichrad');
  expect(playbook.find('kpi', 'nps')?.series?.rows).toHaveLength(3);
  const body = bodies.get('guide:anfang');
  expect(body?.text).toBe('## Erstens\n\nLos.\n');
  expect(await readFile(body?.absolute ?? '', 'utf8')).toBe(valid['guides/anfang.mdx']);
});

test('frontmatter, body and CSV tell what is wrong with them, whatever is wrong with the others', async () => {
  const files = {
    ...valid,
    'kpis/nps.mdx': entry('title: 7', '{a}\n\nb <3\n'),
    'kpis/nps.csv': 'period,value\n2026-10,x\n',
    'playbook.yml': 'title: [\n',
  };
  const lines = linesOf(await read(files));
  expect(lines).toContain('content/kpis/nps.csv:2:9 error series-is-clean');
  expect(lines).toContain('content/kpis/nps.mdx:2:8 error frontmatter-is-valid');
  expect(lines).toContain('content/kpis/nps.mdx:4:1 error mdx-is-data');
  expect(lines).toContain('content/kpis/nps.mdx:6:4 error mdx-is-data');
  expect(lines.some((line) => line.startsWith('content/playbook.yml:'))).toBe(true);
  expect(lines.join()).not.toContain('reference-exists'); // the KPI is there, only broken
});

test('findings are sorted by file, line, column and check', async () => {
  const files = { ...withBody('{a} {b}\n\n![](./x.png)\n'), 'goals/A.mdx': '', 'channels/forum.mdx': '' };
  const { findings } = await read(files);
  const keys = findings.map(({ file, line, column, check }) => [file, line, column, check] as const);
  const sorted = keys.toSorted((a, b) => {
    const index = a.findIndex((part, place) => part !== b[place]);
    return index < 0 || (a[index] as string) < (b[index] as string) ? -1 : 1;
  });
  expect(keys).toEqual(sorted);
  expect(linesOf({ findings } as CheckedPlaybook)).toEqual([
    'content/channels/forum.mdx:1:1 error frontmatter-is-valid',
    'content/goals/A.mdx:1:1 error frontmatter-is-valid',
    'content/goals/A.mdx:1:1 error id-is-valid',
    'content/guides/anfang.mdx:7:1 error mdx-is-data',
    'content/guides/anfang.mdx:7:5 error mdx-is-data',
    'content/guides/anfang.mdx:9:1 error image-has-alt',
    'content/guides/anfang.mdx:9:1 error image-is-local',
  ]);
});

test('reading twice gives the same', async () => {
  const files = withBody('{a}\n\n[b](goal:fehlt)\n');
  expect((await read(files)).findings).toEqual((await read(files)).findings);
});

test('without a `playbook.yml` entries are still checked, but nothing is said of levels and roles', async () => {
  const content = await folderOf({ ...valid, 'guides/anfang.mdx': entry(common, '{a}') });
  expect(linesOf(await readPlaybook({ content, today }))).toEqual([
    'content/guides/anfang.mdx:7:1 error mdx-is-data',
    'content/playbook.yml:1:1 error frontmatter-is-valid',
  ]);
});

test('accepted warnings stay among the findings, marked with the reason', async () => {
  const files = edited('guides/anfang.mdx', 'reviewed: 2026-11-01', 'accept: [{ check: entry-is-reviewed, because: Ganz neu. }]');
  expect((await read(files)).findings).toMatchObject([{ check: 'entry-is-reviewed', severity: 'warning', accepted: 'Ganz neu.' }]);
});

describe('a folder that is missing', () => {
  test('is told as such, the content folder and the private one', async () => {
    const content = await folderOf({ 'playbook.yml': config });
    const missing = path.join(content, 'fehlt');
    await expect(readPlaybook({ content: missing, today })).rejects.toThrow(ContentFolderError);
    await expect(readPlaybook({ content, private: missing, today })).rejects.toThrow(ContentFolderError);
  });
});

describe('the private folder', () => {
  test('adds entries, which are for the team whatever they say', async () => {
    const { playbook, findings, bodies } = await read(valid, {
      'guides/geheim.mdx': entry(common),
      'guides/offen.mdx': entry(`${common}\naudience: everyone`),
    });
    expect(findings).toEqual([]);
    expect(bodies.get('guide:geheim')?.absolute).toMatch(/private\/guides\/geheim\.mdx$/);
    expect(playbook.find('guide', 'geheim')?.data.audience).toBe('team');
    expect(playbook.find('guide', 'offen')?.data.audience).toBe('team');
    expect(playbook.find('guide', 'anfang')?.data.audience).toBe('everyone');
  });

  test('adds stakeholders to departments, which are not there without it', async () => {
    const { playbook, reading, findings } = await read(valid, { 'departments/service.yml': stakeholders });
    expect(findings).toEqual([]);
    expect(playbook.find('department', 'service')?.data.stakeholders).toEqual([
      { role: 'Betriebsrat', interest: 'Ruhe', stance: 'critic' },
    ]);
    expect(reading.playbook.find('department', 'service')?.data.stakeholders).toEqual([]);
    expect((await read(valid)).playbook.find('department', 'service')?.data.stakeholders).toEqual([]);
  });

  test('may hold departments with their stakeholders', async () => {
    const { playbook, findings } = await read(valid, { 'departments/labor.mdx': entry(`${common}\n${stakeholders}`) });
    expect(findings).toEqual([]);
    expect(playbook.find('department', 'labor')?.data.stakeholders).toHaveLength(1);
  });

  test('is checked like the other one, with paths of its own', async () => {
    const { findings } = await read(valid, {
      'departments/service.yml': 'stakeholders:\n  - { role: Betriebsrat, stance: kritisch }\nmehr: 1\n',
      'departments/fehlt.yml': 'stakeholders: []\n',
      'departments/labor.yml': 'a: [\n',
      'guides/geheim.mdx': entry(common, '{a}'),
      'guides/anfang.mdx': entry(common),
    });
    expect(linesOf({ findings } as CheckedPlaybook)).toEqual([
      'private/departments/fehlt.yml:1:1 error id-is-valid',
      'private/departments/labor.yml:1:1 error id-is-valid',
      'private/departments/labor.yml:2:1 error frontmatter-is-valid',
      'private/departments/service.yml:2:5 error frontmatter-is-valid',
      'private/departments/service.yml:2:34 error frontmatter-is-valid',
      'private/departments/service.yml:3:1 error frontmatter-is-valid',
      'private/guides/anfang.mdx:1:1 error id-is-valid',
      'private/guides/geheim.mdx:7:1 error mdx-is-data',
    ]);
  });

  test('stakeholders in the shared folder are refused, also beside a private entry of the same id', async () => {
    const files = { ...valid, 'departments/service.mdx': entry(`${common}\n${stakeholders}`) };
    expect(linesOf(await read(files))).toEqual(['content/departments/service.mdx:6:1 error stakeholders-are-private']);
    expect(linesOf(await read(files, { 'departments/service.mdx': entry(common) }))).toContain(
      'content/departments/service.mdx:6:1 error stakeholders-are-private',
    );
  });

  test('pictures lie beside the entries of each folder', async () => {
    const { findings } = await read(withBody('![Karte](./karte.png)'), { 'guides/karte.png': 'x' });
    expect(linesOf({ findings } as CheckedPlaybook)).toEqual([
      'content/guides/anfang.mdx:7:1 error image-is-local',
      'private/guides/karte.png:1:1 error image-is-local',
    ]);
  });
});

describe('the paths of findings', () => {
  const fileOf = async (content: string) => (await readPlaybook({ content, today })).findings.map(({ file }) => file);
  const files = { 'playbook.yml': config, 'guides/a.mdx': entry(common, '{a}') };

  test('begin at the git root', async () => {
    const content = await folderOf({});
    const nested = path.join(content, 'unternehmen/strategie');
    execFileSync('git', ['init', '--quiet', path.dirname(content)]);
    await mkdir(path.dirname(nested), { recursive: true });
    execFileSync('cp', ['-r', await folderOf(files), nested]);
    expect(await fileOf(nested)).toEqual(['content/unternehmen/strategie/guides/a.mdx']);
  });

  test('begin in the content folder when that is the git root', async () => {
    const content = await folderOf(files);
    execFileSync('git', ['init', '--quiet', content]);
    expect(await fileOf(content)).toEqual(['guides/a.mdx']);
  });

  test('get a word in front in the private folder when they would be the same', async () => {
    const [shared, own] = [
      await folderOf({ 'playbook.yml': config }),
      await folderOf({ 'guides/a.mdx': entry('title: A', '![](https://x.example/y.png)\n') }),
    ];
    const { findings } = await readPlaybook({ content: shared, private: own, today });
    expect([...new Set(findings.map(({ file }) => file))]).toEqual(['private/content/guides/a.mdx']);
  });

  test('begin with the content folder’s name outside of git', async () => {
    const content = await folderOf(files, 'strategie');
    expect(await fileOf(content)).toEqual(['strategie/guides/a.mdx']);
    await rm(content, { recursive: true });
  });
});
