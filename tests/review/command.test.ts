import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { command, type Outcome } from '../kit/command.ts';
import { config, edited, entry, type Files, folderOf, valid, withFields } from '../kit/content.ts';
import { git } from '../kit/git.ts';
import { commit, playbook, repositoryWith, write } from '../kit/history.ts';

const review = (content: string, args: readonly string[], env = {}): Promise<Outcome> =>
  command('review', args, { PLAYBOOK_CONTENT: content, ...env });

const higher: Files = { 'kpis/nps.mdx': edited('kpis/nps.mdx', 'value: 20', 'value: 40')['kpis/nps.mdx'] ?? '' };

const raised = /Zielwert von „Titel“ von 20.Punkte auf 40.Punkte erhöht/;

/** What an editor sees: a branch that parted from main, which went on since. */
async function branch(): Promise<{ root: string; content: string }> {
  const { root, content } = await repositoryWith();
  git(root, 'switch', '--quiet', '--create', 'ziel');
  await write(content, higher);
  await commit(root, {});
  git(root, 'switch', '--quiet', 'main');
  await commit(root, { 'content/guides/neu.mdx': entry('title: Neu auf main\nsummary: S.\nowner: leitung\nreviewed: 2026-11-01') });
  git(root, 'switch', '--quiet', 'ziel');
  return { root, content };
}

test('a branch is compared with where it left main, so that what others did since is no change of it', async () => {
  const { root, content } = await branch();
  const before = git(root, 'status', '--porcelain=v2', '--branch');
  const { code, out, err } = await review(content, ['--base', 'main']);
  expect({ code, err: err.replace(content, 'CONTENT') }).toEqual({ code: 0, err: 'The content folder is CONTENT.\n' });
  expect(out).toMatch(raised);
  expect(out).not.toContain('Neu auf main');
  expect(git(root, 'status', '--porcelain=v2', '--branch')).toBe(before);
});

test('exactly: what main has and the branch lacks is removed', async () => {
  const { content } = await branch();
  const { out } = await review(content, ['--base', 'main', '--exact']);
  expect(out).toContain('„Neu auf main“ ist entfernt');
});

test('what is not committed yet belongs to it', async () => {
  const { content } = await repositoryWith();
  await write(content, higher);
  const { out } = await review(content, ['--base', 'HEAD']);
  expect(out).toContain('Verglichen: die Arbeitskopie mit HEAD');
  expect(out).toMatch(raised);
});

test('as JSON: the fields of the public interface', async () => {
  const { root, content } = await branch();
  const { out } = await review(content, ['--base', 'main', '--format', 'json']);
  const report = JSON.parse(out);
  expect(report).toMatchObject({ base: git(root, 'merge-base', 'main', 'HEAD').trim(), audience: 'everyone', playbook: [] });
  expect(report.changes).toMatchObject([
    { kind: 'kpi', id: 'nps', change: 'changed', page: 'kpis/nps/', fields: [{ path: 'target.value', before: 20, after: 40 }] },
  ]);
  expect(report.status).toEqual([{ kind: 'kpi', id: 'nps', before: 'on-track', after: 'off-track' }]);
  expect(report.findings).toEqual({ new: [], fixed: [] });
});

test('as Markdown: a comment that is found again', async () => {
  const { content } = await branch();
  const { out } = await review(content, ['--base', 'main', '--format', 'markdown']);
  expect(out.split('\n')[0]).toBe('<!-- strategy-playbook-review -->');
});

describe('content elsewhere, or otherwise than usual', () => {
  test('a repository of the editors’ own, whose root is the content folder', async () => {
    const { root } = await repositoryWith(playbook, '.');
    await write(root, higher);
    expect((await review(root, ['--base', 'HEAD'])).out).toMatch(raised);
  });

  test('a folder that was renamed: nothing changed in meaning', async () => {
    const { root } = await repositoryWith(playbook, 'inhalt');
    git(root, 'mv', 'inhalt', 'content');
    const { out } = await review(path.join(root, 'content'), ['--base', 'HEAD']);
    expect(out).toContain('Am Sinn ändert sich nichts.');
  });

  test('no playbook before: all is new', async () => {
    const root = path.dirname(await folderOf({ 'README.md': 'R' }, 'x'));
    git(root, 'init', '--quiet');
    await commit(root, {});
    await write(path.join(root, 'content'), playbook);
    const { code, out } = await review(path.join(root, 'content'), ['--base', 'HEAD']);
    expect(code).toBe(0);
    expect(out).toContain('11 Einträge: 11 neu.');
    expect(out).toContain('Im Ausgangsstand gab es noch kein Playbook');
  });

  test('broken on both sides: told, the rest compared, and no failure', async () => {
    const { root, content } = await repositoryWith({ ...playbook, 'goals/antworten.mdx': entry('title: [') });
    await commit(root, { 'content/guides/anfang.mdx': 'kein Kopf\n', 'content/kpis/nps.mdx': String(higher['kpis/nps.mdx']) });
    const { code, out } = await review(content, ['--base', 'HEAD~1']);
    expect(code).toBe(0);
    expect(out).toContain('2 Einträge sind auf einer Seite so fehlerhaft');
    expect(out).toMatch(raised);
    expect(out).toContain('content/guides/anfang.mdx:1');
  });

  test('a picture that is no picture, a huge file, a link out of the folder: findings, as in a check', async () => {
    const { content } = await repositoryWith();
    await writeFile(path.join(content, 'guides/bild.png'), 'kein Bild');
    await writeFile(path.join(content, 'guides/riesig.mdx'), `---\ntitle: ${'x'.repeat(2_000_000)}\n---\n`);
    await symlink('/etc/hostname', path.join(content, 'guides/fort.mdx'));
    const { code, out } = await review(content, ['--base', 'HEAD']);
    expect(code).toBe(0);
    for (const file of ['bild.png', 'riesig.mdx', 'fort.mdx']) expect(out).toContain(`content/guides/${file}:1`);
  });
});

describe('for whom', () => {
  const secret = withFields('goals/antworten.mdx', 'audience: team', edited('goals/antworten.mdx', 'title: Titel', 'title: GEHEIMNIS'));
  const files = { ...secret, 'playbook.yml': config };

  test('a public report holds nothing of what is for the team, on neither side', async () => {
    const { root, content } = await repositoryWith(files);
    await rm(path.join(content, 'goals/antworten.mdx'));
    await commit(root, {
      'content/goals/neu.mdx': entry('title: GEHEIMNIS 2\nsummary: S.\nowner: leitung\nlevel: social\naudience: team\ndepartment: service'),
    });
    for (const format of ['text', 'markdown', 'json']) {
      expect((await review(content, ['--base', 'HEAD~1', '--format', format])).out).not.toMatch(/GEHEIMNIS|antworten|neu/);
    }
    const team = await review(content, ['--base', 'HEAD~1'], { PLAYBOOK_AUDIENCE: 'team' });
    expect(team.out).toContain('GEHEIMNIS 2');
    expect(team.out).toContain('nur für das Team');
  });

  test('the private folder is read on both sides, and is no change', async () => {
    const { content } = await repositoryWith();
    const own = await folderOf(
      { 'goals/privat.mdx': entry('title: Privat\nsummary: S.\nowner: leitung\nlevel: company\nreviewed: 2026-11-01\nkpis: [nps]') },
      'private',
    );
    const { out } = await review(content, ['--base', 'HEAD'], { PLAYBOOK_AUDIENCE: 'team', PLAYBOOK_PRIVATE: own });
    expect(out).toContain('Am Sinn ändert sich nichts.');
  });
});

describe('used wrongly', () => {
  test.each([
    [[], 'What to compare with is missing'],
    [['--base', 'main', '--format', 'html'], 'There is no format `html`'],
    [['--base', 'gibtsnicht'], 'gibtsnicht'],
    [['--bass', 'main'], "Unknown option '--bass'"],
  ])('%j: told, with exit code 2 and no stack trace', async (args, words) => {
    const { content } = await repositoryWith();
    const { code, out, err } = await review(content, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('no git here: told, with what to do', async () => {
    const content = await folderOf({ ...valid, 'playbook.yml': config });
    const { code, err } = await review(content, ['--base', 'main']);
    expect(code).toBe(2);
    expect(err).toMatch(/git/);
  });
});

test('nothing of either side is run', async () => {
  const { root, content } = await repositoryWith();
  const ran = path.join(root, 'ran');
  const evil = `#!/bin/sh\ntouch ${ran}\n`;
  await mkdir(path.join(root, '.git/hooks'), { recursive: true });
  for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction'])
    await writeFile(path.join(root, '.git/hooks', hook), evil, { mode: 0o755 });
  await writeFile(path.join(root, 'filter.sh'), evil, { mode: 0o755 });
  git(root, 'config', 'filter.evil.smudge', path.join(root, 'filter.sh'));
  git(root, 'config', 'core.fsmonitor', path.join(root, 'filter.sh'));
  await writeFile(path.join(root, '.gitattributes'), '*.mdx filter=evil\n');
  const { out } = await review(content, ['--base', 'HEAD']);
  expect(out).toContain('Am Sinn ändert sich nichts.');
  await expect(rm(ran)).rejects.toThrow('ENOENT');
});
