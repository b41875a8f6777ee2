import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { marker } from '../../src/reporters/review-markdown.ts';
import { UsageError } from '../../src/site/settings.ts';
import { type ForgeName, type ForgeServer, startForge } from '../../tests/kit/forge-server.ts';
import { keepComment } from './comment.ts';
import { forgeFor } from './forges.ts';
import { findRequest } from './request.ts';

const names: readonly ForgeName[] = ['github', 'forgejo', 'gitlab'];

async function started(name: ForgeName): Promise<ForgeServer> {
  const server = await startForge(name);
  onTestFinished(server.close);
  return server;
}

/** The forge as a job knows it, but for the pauses. */
const forgeOf = (name: ForgeName, { env }: ForgeServer, more: Readonly<Record<string, string>> = {}) =>
  forgeFor(name, { ...env, ...more }, [1, 1]);

test.each(names)('%s: one comment is created once, and updated from then on', async (name) => {
  const server = await started(name);
  const keep = (text: string) => keepComment(forgeOf(name, server), 42, `${marker}\n\n${text}`);
  expect([await keep('first'), await keep('second'), await keep('second')]).toEqual(['created', 'updated', 'unchanged']);
  expect(server.comments).toEqual([{ id: 1000, request: 42, author: server.account, body: `${marker}\n\nsecond` }]);
  expect(server.asked.filter((asked) => !asked.startsWith('GET'))).toHaveLength(2);
});

test.each(names)('%s: another’s comment with the marker, and our own without it, are never touched', async (name) => {
  const server = await started(name);
  const theirs = [
    { id: 1, request: 42, author: 'mallory', body: `${marker}\n\nAll is well.` },
    { id: 2, request: 42, author: server.account, body: 'Deployed.' },
    { id: 3, request: 42, author: server.account, body: `> ${marker}\n\nquoted` },
  ];
  server.comments.push(...theirs.map((comment) => ({ ...comment })));
  expect(await keepComment(forgeOf(name, server), 42, `${marker}\n\nours`)).toBe('created');
  expect(await keepComment(forgeOf(name, server), 42, `${marker}\n\nours again`)).toBe('updated');
  expect(server.comments.slice(0, 3)).toEqual(theirs);
  expect(server.comments[3]?.body).toBe(`${marker}\n\nours again`);
});

test.each(names)('%s: the comment is found behind hundreds of others', async (name) => {
  const server = await started(name);
  server.comments.push(...Array.from({ length: 250 }, (_, index) => ({ id: index, request: 42, author: 'somebody', body: 'Hm.' })));
  server.comments.push({ id: 777, request: 42, author: server.account, body: `${marker}\n\nold` });
  expect(await keepComment(forgeOf(name, server), 42, `${marker}\n\nnew`)).toBe('updated');
  expect(server.comments.at(-1)).toEqual({ id: 777, request: 42, author: server.account, body: `${marker}\n\nnew` });
  expect(server.comments).toHaveLength(251);
});

test('another account is named where the token is one’s own', async () => {
  const server = await started('forgejo');
  server.comments.push({ id: 5, request: 42, author: 'playbook-bot', body: `${marker}\n\nold` });
  const keep = keepComment(forgeOf('forgejo', server, { PLAYBOOK_FORGE_BOT: 'playbook-bot' }), 42, `${marker}\n\nnew`);
  await expect(keep).rejects.toThrow('was answered with 403. May the token in PLAYBOOK_FORGE_TOKEN write comments?');
});

test('passing faults are tried again, but nothing is written twice', async () => {
  const server = await started('github');
  const keep = () => keepComment(forgeOf('github', server), 42, `${marker}\n\nx`);
  server.failures.push(502, 429);
  expect(await keep()).toBe('created');
  expect(server.asked.map((asked) => asked.split(' ')[0])).toEqual(['GET', 'GET', 'GET', 'POST']);
  server.comments.length = 0;
  server.failures.push(0, 502);
  await expect(keep()).rejects.toThrow('was answered with 502.');
  expect(server.asked.slice(4).map((asked) => asked.split(' ')[0])).toEqual(['GET', 'POST']);
});

test('a forge that stays broken, refuses the token or is not there is told, without the token', async () => {
  const server = await started('gitlab');
  server.failures.push(500, 500, 500);
  const path = '/projects/7/merge_requests/42/notes';
  await expect(keepComment(forgeOf('gitlab', server), 42, marker)).rejects.toThrow(/GET \S+\/user was answered with 500\./);
  const wrong = keepComment(forgeOf('gitlab', server, { PLAYBOOK_FORGE_TOKEN: 'wrong' }), 42, marker);
  await expect(wrong).rejects.toThrow('401. Is the token in PLAYBOOK_FORGE_TOKEN right, and still valid?');
  await expect(keepComment(forgeOf('gitlab', server), 44, marker)).rejects.toThrow(`${path.replace('42', '44')}?`);
  server.close();
  const gone = await keepComment(forgeOf('gitlab', server, { PLAYBOOK_FORGE_TOKEN: 'hidden-word' }), 42, marker).catch(String);
  expect(gone).toMatch(/got no answer: .*ECONNREFUSED/);
  expect(gone).not.toContain('hidden-word');
});

test('an answer that is not the forge’s is told', async () => {
  const server = await started('gitlab');
  const keep = keepComment({ ...forgeOf('gitlab', server), listPath: () => '/user' }, 42, marker);
  await expect(keep).rejects.toThrow('/user was answered in a form that is not the forge’s; is the address of its API right?');
});

test.each([
  ['a page', '<!doctype html><p>Sign in'],
  ['nothing', ''],
  ['something else', '{"login":"x"}'],
])('%s instead of an answer is told, without a stack trace', async (_what, text) => {
  const server = createServer((_request, response) => void response.end(text)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const address = `http://127.0.0.1:${port}/api`;
  const env = { CI_API_V4_URL: address, CI_PROJECT_ID: '7', GITHUB_API_URL: address, GITHUB_REPOSITORY: 'a/b', PLAYBOOK_FORGE_TOKEN: 'x' };
  const foreign = 'was answered in a form that is not the forge’s; is the address of its API right?';
  await expect(keepComment(forgeFor('gitlab', env), 42, marker)).rejects.toThrow(new UsageError(`/user ${foreign}`));
  const hub = keepComment(forgeFor('github', env), 42, marker);
  await expect(hub).rejects.toThrow(new UsageError(`/repos/a/b/issues/42/comments?per_page=100&limit=100&page=1 ${foreign}`));
  const request = findRequest(env, { owner: 'a', branch: 'b', sha: 'c' }, 'main');
  await expect(request).rejects.toThrow(new UsageError(`/repos/a/b/pulls?state=open&head=a%3Ab&base=main&per_page=100 ${foreign}`));
});

test('unknown forges and missing variables are told, all at once', () => {
  expect(() => forgeFor('svn', {})).toThrow(new UsageError('There is no forge `svn`, expected one of github, forgejo, gitlab.'));
  expect(() => forgeFor('toString', {})).toThrow('There is no forge `toString`');
  expect(() => forgeFor('github', { GITHUB_REPOSITORY: 'a/b' })).toThrow(
    new UsageError('GITHUB_API_URL, PLAYBOOK_FORGE_TOKEN: not set; the forge’s job sets them.'),
  );
});
