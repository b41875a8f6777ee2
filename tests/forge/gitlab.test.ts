import { existsSync, readFileSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../kit/command.ts';
import { type ForgeServer, startForge } from '../kit/forge-server.ts';
import { makeWorld, propose, startOver, type World } from '../kit/forge-world.ts';
import { git } from '../kit/git.ts';
import { edit } from '../kit/repository.ts';
import { bash } from '../kit/runner.ts';
import { readText } from '../kit/sample.ts';

let world: World;
let server: ForgeServer;
let count = 0;

beforeAll(async () => {
  [world, server] = await Promise.all([makeWorld(), startForge('gitlab')]);
});

afterAll(async () => {
  server?.close();
  await world?.end();
});

beforeEach(() => {
  startOver(world);
});

const jobs = parse(readFileSync(path.join(root, '.gitlab-ci.yml'), 'utf8'), { merge: true });

/** A merge request’s checkout, as the runner makes it. */
async function checkout(branch: string): Promise<string> {
  count += 1;
  const workspace = path.join(world.folder, `job-${count}`);
  git(world.folder, 'clone', '--quiet', `--branch=${branch}`, `file://${world.bare}`, workspace);
  await symlink(path.join(root, 'node_modules'), path.join(workspace, 'node_modules'));
  return workspace;
}

/** Runs a job’s script as the runner’s bash does. */
async function runJob(name: string, workspace: string, more: Readonly<Record<string, string>> = {}) {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: world.folder,
    GITLAB_CI: 'true',
    CI_BUILDS_DIR: world.folder,
    CI_JOB_ID: String(count),
    CI_PIPELINE_URL: 'https://gitlab.example.org/pipelines/7',
    CI_MERGE_REQUEST_IID: '42',
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: git(world.bare, 'rev-parse', 'main').trim(),
    PLAYBOOK_TODAY: '2026-11-23',
    ...more,
  };
  const script = path.join(world.folder, `script-${count}-${name}.sh`);
  await writeFile(script, jobs[name].script.join('\n'));
  return bash(script, workspace, env);
}

const goal = () => path.join(world.clone, 'content/goals/treue-kunden.mdx');

test('a member’s merge request: findings, preview, report, and one comment by the target branch’s code', async () => {
  const spy = path.join(world.folder, 'ran-with-the-token');
  await edit(goal(), 'title: Titel', 'title: Kunden bleiben');
  await writeFile(
    path.join(world.clone, 'scripts/forge.ts'),
    `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(spy)}, 'x');\n`,
  );
  propose(world, 42, 'goals');
  const workspace = await checkout('goals');
  for (const name of ['check', 'build', 'review']) expect(await runJob(name, workspace), name).toMatchObject({ code: 0 });
  expect(JSON.parse(await readText(workspace, 'gl-code-quality-report.json'))).toEqual([]);
  expect(await readText(workspace, 'dist/index.html')).toContain('MR 42');
  expect(await readText(workspace, 'dist/review/index.html')).toContain('Kunden bleiben');
  expect(await readText(workspace, 'review.md')).toMatch(/^<!-- strategy-playbook-review -->\n/);
  for (const done of ['created', 'unchanged']) {
    const outcome = await runJob('comment', workspace, server.env);
    expect(outcome).toMatchObject({ code: 0, err: expect.stringContaining(`The comment was ${done}.`) });
  }
  expect(server.comments).toHaveLength(1);
  expect(server.comments[0]?.body).toMatch(
    /^<!-- strategy-playbook-review -->\n\[Bericht und Vorschau als Dateien\]\(<https:\/\/gitlab\.example\.org\/pipelines\/7>\)\n\n## /,
  );
  expect(existsSync(spy)).toBe(false);
});

test('errors are told in the log and on their lines; the report comes all the same', async () => {
  await edit(goal(), 'owner: leitung', 'owner: niemand');
  propose(world, 42, 'broken');
  const workspace = await checkout('broken');
  const { code, out } = await runJob('check', workspace);
  expect(code).toBe(1);
  expect(out).toContain('content/goals/treue-kunden.mdx:4:8 error ');
  expect(JSON.parse(await readText(workspace, 'gl-code-quality-report.json'))).toMatchObject([
    { severity: 'critical', location: { path: 'content/goals/treue-kunden.mdx', lines: { begin: 4 } } },
  ]);
  expect(await runJob('build', workspace)).toMatchObject({ code: 1 });
  expect(await runJob('review', workspace)).toMatchObject({ code: 0 });
});

test('a push to the default branch builds the site itself, not a preview', async () => {
  const workspace = await checkout('main');
  expect(await runJob('build', workspace, { CI_MERGE_REQUEST_IID: '' })).toMatchObject({ code: 0 });
  expect(await readText(workspace, 'dist/index.html')).not.toContain('noindex');
});

test('what a merge request puts into a cache is nothing that runs, but what npm compares with its hashes, and its own branch’s work', () => {
  const caches = ['check', 'build', 'review', 'comment'].flatMap((name) => jobs[name].cache);
  expect(new Set(caches.flatMap(({ paths }) => paths))).toEqual(new Set(['.npm/', 'node_modules/.cache/']));
  for (const { paths, key } of caches) if (!paths.includes('.npm/')) expect(key).toContain('$CI_COMMIT_REF_SLUG');
  expect(jobs.variables.npm_config_cache).toBe('$CI_PROJECT_DIR/.npm');
});
