import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ForgeServer, startForge } from '../kit/forge-server.ts';
import { actionsOf, makeWorld, propose, startOver, type World } from '../kit/forge-world.ts';
import { git } from '../kit/git.ts';
import { edit } from '../kit/repository.ts';
import { type JobRun, runJob } from '../kit/runner.ts';
import { readText } from '../kit/sample.ts';
import { workflow } from '../kit/workflows.ts';

let world: World;
let server: ForgeServer;
let count = 0;

beforeAll(async () => {
  [world, server] = await Promise.all([makeWorld(), startForge('github')]);
});

afterAll(async () => {
  server?.close();
  await world?.end();
});

beforeEach(async () => {
  server.pulls.length = 0;
  await rm(path.join(world.folder, 'artifacts'), { recursive: true, force: true });
  startOver(world);
});

interface PullRequest {
  readonly number: number;
  readonly branch: string;
  readonly sha: string;
  /** The repository that it comes from. */
  readonly from: string;
}

const repository = 'owner/playbook';
const token = 'a-token';

const machine = () => ({
  PATH: process.env['PATH'] ?? '',
  HOME: world.folder,
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: repository,
  GITHUB_API_URL: server.env['GITHUB_API_URL'] ?? '',
  PLAYBOOK_TODAY: '2026-11-23',
});

const ownFolder = (): string => {
  count += 1;
  return path.join(world.folder, `job-${count}`);
};

/** The run of a pull request’s own code. */
const build = ({ number }: PullRequest, base = 'main'): Promise<JobRun> =>
  runJob(workflow('.github/workflows/playbook.yml'), 'build', ownFolder(), {
    actions: actionsOf(world, `refs/pull/${number}/merge`),
    context: {
      github: {
        event_name: 'pull_request',
        base_ref: base,
        ref: `refs/pull/${number}/merge`,
        event: { pull_request: { number }, repository: { default_branch: 'main' } },
      },
      vars: {},
    },
    env: machine(),
  });

interface Reactions {
  readonly request: JobRun;
  readonly publish: JobRun;
  readonly comment: JobRun;
}

interface Surroundings {
  readonly previews?: string;
  /** What kind of account made the run. */
  readonly actor?: 'User' | 'Bot';
  /** What happens once it is known which pull request it is. */
  readonly meanwhile?: () => void;
}

/** The run that follows it, with the default branch’s code. */
async function react(
  { branch, sha, from }: PullRequest,
  conclusion: string,
  { previews = 'https://owner.github.io/playbook/previews/', actor = 'User', meanwhile = () => {} }: Surroundings = {},
): Promise<Reactions> {
  const [owner] = from.split('/');
  const run = {
    event: 'pull_request',
    conclusion,
    id: 7,
    html_url: 'https://github.example.org/runs/7',
    head_branch: branch,
    head_sha: sha,
    actor: { type: actor },
  };
  const event = {
    workflow_run: { ...run, head_repository: { full_name: from, owner: { login: owner } } },
    repository: { default_branch: 'main' },
  };
  const job = (name: string, needs: object) =>
    runJob(workflow('.github/workflows/playbook-comment.yml'), name, ownFolder(), {
      actions: actionsOf(world, 'refs/heads/main'),
      context: { github: { repository, token, event }, vars: { PLAYBOOK_PREVIEWS: previews }, needs },
      env: machine(),
    });
  const request = await job('request', {});
  meanwhile();
  const publish = await job('publish', { request });
  return { request, publish, comment: await job('comment', { request, publish }) };
}

const close = (number: number): Promise<JobRun> =>
  runJob(workflow('.github/workflows/playbook-closed.yml'), 'remove', ownFolder(), {
    actions: actionsOf(world, 'refs/heads/main'),
    context: {
      github: { repository, event: { pull_request: { number } } },
      vars: { PLAYBOOK_PREVIEWS: 'https://owner.github.io/playbook/previews/' },
    },
    env: machine(),
  });

function open(number: number, branch: string, from = repository): PullRequest {
  const sha = propose(world, number, branch);
  server.pulls.push({ number, head: `${from.split('/')[0]}:${branch}`, sha, base: 'main', state: 'open' });
  return { number, branch, sha, from };
}

const goal = () => path.join(world.clone, 'content/goals/treue-kunden.mdx');
const failed = ({ steps }: JobRun) => steps.filter(({ code }) => code !== 0).map(({ name, out, err }) => `${name}: ${out}${err}`);
const published = () => git(world.bare, 'ls-tree', '-r', '--name-only', 'gh-pages').split('\n');

test('a member’s change: built, reported, published, commented on once, and gone when it is closed', async () => {
  await edit(goal(), 'title: Titel', 'title: Kunden bleiben');
  const first = open(42, 'goals');
  const built = await build(first);
  expect(failed(built)).toEqual([]);
  expect(built.steps.map(({ name }) => name)).toEqual(['Check', 'Build', 'Links', 'Report']);
  expect(built.summary).toContain('<!-- strategy-playbook-review -->');
  expect(await readText(path.join(world.folder, 'artifacts/preview'), 'index.html')).toContain('PR 42');
  expect(await readText(path.join(world.folder, 'artifacts/preview'), 'review/index.html')).toContain('Kunden bleiben');

  const after = await react(first, 'success');
  expect(Object.values(after).flatMap(failed)).toEqual([]);
  expect(after.request.outputs).toEqual({ number: '42' });
  expect(after.publish.outputs).toEqual({ address: 'https://owner.github.io/playbook/previews/pr-42/' });
  expect(published()).toEqual(expect.arrayContaining(['.nojekyll', 'previews/index.html', 'previews/pr-42/goals/treue-kunden/index.html']));
  expect(git(world.bare, 'show', 'gh-pages:previews/pr-42/goals/treue-kunden/index.html')).toContain('Kunden bleiben');
  expect(server.comments).toHaveLength(1);
  expect(server.comments[0]?.body).toMatch(
    /^<!-- strategy-playbook-review -->\n\[Vorschau\]\(<https:\/\/owner\.github\.io\/playbook\/previews\/pr-42\/>\) · \[Bericht und Vorschau als Dateien\]\(<https:\/\/github\.example\.org\/runs\/7#artifacts>\)\n\n## .*Kunden bleiben/s,
  );

  await edit(goal(), 'title: Kunden bleiben', 'title: Kunden bleiben gern');
  server.pulls.length = 0;
  const second = open(42, 'goals');
  expect(failed(await build(second))).toEqual([]);
  expect(Object.values(await react(first, 'success')).map(({ result }) => result)).toEqual(['success', 'skipped', 'skipped']); // overtaken
  expect(Object.values(await react(second, 'success')).flatMap(failed)).toEqual([]);
  expect(git(world.bare, 'show', 'gh-pages:previews/pr-42/goals/treue-kunden/index.html')).toContain('Kunden bleiben gern');
  expect(server.comments).toHaveLength(1);

  expect(failed(await close(42))).toEqual([]);
  expect(published().filter((file) => file.startsWith('previews/pr-42/'))).toEqual([]);
  expect(git(world.bare, 'show', 'gh-pages:previews/index.html')).toContain('Zurzeit gibt es keine Vorschau.');
  expect(failed(await close(42))).toEqual([]); // a second time there is nothing to do
});

test('a fork: no secret is in reach of its code, its report is made harmless, and nothing of it is published', async () => {
  server.comments.length = 0;
  const spy = path.join(world.folder, 'ran-in-a-trusted-job');
  await edit(goal(), 'title: Titel', 'title: Fremd');
  const review = path.join(world.clone, 'scripts/review.ts');
  await writeFile(review, "console.log('<!-- strategy-playbook-review -->\\n\\nAll good, @admin! <img src=x> PR 1');\n");
  await writeFile(
    path.join(world.clone, 'scripts/forge.ts'),
    `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(spy)}, 'x');\n`,
  );
  const branch = '$(touch$IFS$9pwned);`id`';
  const fork = open(43, branch, 'stranger/playbook');
  const built = await build(fork);
  expect(failed(built)).toEqual([]);
  for (const { env } of built.steps) expect(JSON.stringify(env)).not.toMatch(/TOKEN|a-token/);

  const { request, publish, comment } = await react(fork, 'success');
  expect([request, comment].flatMap(failed)).toEqual([]);
  expect(request.outputs).toEqual({ number: '43' });
  expect(publish.result).toBe('skipped');
  expect(server.comments.map(({ request: number, body }) => [number, body.split('\n')[3]])).toEqual([
    [43, 'All good, @\u2060admin! &lt;img src=x> PR 1'],
  ]);
  expect(existsSync(spy)).toBe(false);
  expect(published().filter((file) => file.includes('pr-43'))).toEqual([]);
});

test('errors in the content are told on their lines; the report comes all the same, a preview does not', async () => {
  server.comments.length = 0;
  await edit(goal(), 'owner: leitung', 'owner: niemand');
  const broken = open(42, 'broken');
  const built = await build(broken);
  expect(built.result).toBe('failure');
  expect(built.steps.map(({ name, code }) => [name, code])).toEqual([
    ['Check', 1],
    ['Report', 0],
  ]);
  expect(built.steps[0]?.out).toMatch(/^::error file=content\/goals\/treue-kunden\.mdx,line=4,col=8,title=/m);
  expect(existsSync(path.join(world.folder, 'artifacts/preview'))).toBe(false);
  const { publish, comment } = await react(broken, 'failure');
  expect(publish.result).toBe('skipped');
  expect(failed(comment)).toEqual([]);
  expect(server.comments[0]?.body).not.toContain('Vorschau](');
});

test('without the variable nothing is published; what was closed meanwhile is left alone', async () => {
  server.comments.length = 0;
  await edit(goal(), 'title: Titel', 'title: Still');
  const quiet = open(42, 'quiet');
  const left = path.join(world.folder, 'artifacts/review');
  await mkdir(left, { recursive: true });
  await writeFile(path.join(left, 'review.md'), '<!-- strategy-playbook-review -->\n\nText\n');
  const { publish, comment } = await react(quiet, 'success', { previews: '' });
  expect([publish.result, comment.result]).toEqual(['skipped', 'success']);
  server.pulls.length = 0;
  server.comments.length = 0;
  const closed = await react(quiet, 'success');
  expect(Object.values(closed).map(({ result }) => result)).toEqual(['success', 'skipped', 'skipped']);
  expect(server.comments).toEqual([]);
});

/** What a run left behind. */
async function leave(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    const place = path.join(world.folder, 'artifacts', file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text);
  }
}

const report = { 'review/review.md': '<!-- strategy-playbook-review -->\n\nText\n' };
const preview = {
  'preview/.strategy-playbook': '',
  'preview/index.html': '<!doctype html><meta name="robots" content="noindex" />',
  'preview/api/playbook.json': JSON.stringify({ title: 'Playbook', locale: 'de' }),
};

test('what a bot brings in is commented on, and not published', async () => {
  server.comments.length = 0;
  await edit(goal(), 'title: Titel', 'title: Neue Pakete');
  await leave({ ...report, ...preview });
  const { publish, comment } = await react(open(42, 'packages'), 'success', { actor: 'Bot' });
  expect([publish.result, comment.result]).toEqual(['skipped', 'success']);
  expect(server.comments).toHaveLength(1);
});

test('a preview whose pull request was closed while it was published does not stay', async () => {
  await edit(goal(), 'title: Titel', 'title: Zu spät');
  await leave({ ...report, ...preview });
  const closing = open(42, 'late');
  const before = [...server.pulls];
  const meanwhile = () => {
    server.pulls.length = 0;
  };
  const { publish } = await react(closing, 'success', { meanwhile });
  expect(failed(publish)).toEqual([]);
  expect(publish.outputs).toEqual({ address: '' });
  expect(published().filter((file) => file.startsWith('previews/pr-42/'))).toEqual([]);
  server.pulls.push(...before); // reopened
  expect((await react(closing, 'success')).publish.outputs).toEqual({ address: 'https://owner.github.io/playbook/previews/pr-42/' });
});

test('of two pull requests from one branch, the one into another branch leaves the other’s comment and preview alone', async () => {
  server.comments.length = 0;
  await edit(goal(), 'title: Titel', 'title: Zweimal');
  const twice = open(42, 'twice');
  git(world.bare, 'branch', '--force', 'release', 'main');
  const built = await build(twice, 'release');
  expect(failed(built)).toEqual([]);
  expect(existsSync(path.join(world.folder, 'artifacts'))).toBe(false);
  const reactions = await react(twice, 'success');
  expect(Object.values(reactions).map(({ result }) => result)).toEqual(['success', 'skipped', 'skipped']);
  expect(server.comments).toEqual([]);
});
