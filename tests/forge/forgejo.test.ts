import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ForgeServer, startForge } from '../kit/forge-server.ts';
import { actionsOf, makeWorld, propose, startOver, type World } from '../kit/forge-world.ts';
import { edit } from '../kit/repository.ts';
import { type JobRun, runJob } from '../kit/runner.ts';
import { workflow } from '../kit/workflows.ts';

let world: World;
let server: ForgeServer;
let count = 0;

beforeAll(async () => {
  [world, server] = await Promise.all([makeWorld(), startForge('forgejo')]);
});

afterAll(async () => {
  server?.close();
  await world?.end();
});

beforeEach(() => {
  startOver(world);
});

const repository = 'owner/playbook';

/** Both jobs of a pull request’s run, one after the other. */
async function run(from: string): Promise<{ build: JobRun; comment: JobRun }> {
  const event = { pull_request: { number: 42, head: { repo: { full_name: from } }, base: { sha: 'main' } } };
  const github = { event_name: 'pull_request', base_ref: 'main', ref: 'refs/pull/42/merge', repository, token: 'a-token', event };
  const job = (name: string, needs: object) => {
    count += 1;
    return runJob(workflow('.forgejo/workflows/playbook.yml'), name, path.join(world.folder, `job-${count}`), {
      actions: actionsOf(world, 'refs/pull/42/merge'),
      context: { github, vars: {}, needs },
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: world.folder,
        GITHUB_REPOSITORY: repository,
        GITHUB_API_URL: server.env['GITHUB_API_URL'] ?? '',
        PLAYBOOK_TODAY: '2026-11-23',
      },
    });
  };
  const build = await job('build', {});
  return { build, comment: await job('comment', { build }) };
}

const failed = ({ steps }: JobRun) => steps.filter(({ code }) => code !== 0).map(({ name, out, err }) => `${name}: ${out}${err}`);
const goal = () => path.join(world.clone, 'content/goals/treue-kunden.mdx');

test('a member’s change: built, and commented on by the base’s code', async () => {
  await edit(goal(), 'title: Titel', 'title: Kunden bleiben');
  propose(world, 42, 'goals');
  const { build, comment } = await run(repository);
  expect([build, comment].flatMap(failed)).toEqual([]);
  expect(build.outputs['report']).toMatch(/^<!-- strategy-playbook-review -->\n/);
  for (const { env } of build.steps) expect(JSON.stringify(env)).not.toMatch(/TOKEN|a-token/);
  expect(server.comments).toMatchObject([{ request: 42, author: 'forgejo-actions', body: build.outputs['report'] }]);
});

test('a fork’s change is built, and nobody writes for it; errors leave the report', async () => {
  server.comments.length = 0;
  await edit(goal(), 'owner: leitung', 'owner: niemand');
  propose(world, 42, 'foreign');
  const { build, comment } = await run('stranger/playbook');
  expect(build.result).toBe('failure');
  expect(build.steps[0]?.out).toContain('content/goals/treue-kunden.mdx:4:8 error ');
  expect(build.outputs['report']).toMatch(/^<!-- strategy-playbook-review -->\n/);
  expect(comment.result).toBe('skipped');
  expect(server.comments).toEqual([]);
});
