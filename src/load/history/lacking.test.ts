import { cp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../../tests/kit/content.ts';
import { git } from '../../../tests/kit/git.ts';
import { commitOn, emptyRoot, hashOf, inContent, playbook } from '../../../tests/kit/history.ts';
import { readPlaybook } from '../read-playbook.ts';
import { RevisionError } from '../revision-error.ts';
import { readHistory } from './read-history.ts';

const today = '2026-11-23';
const goal = 'content/goals/treue-kunden.mdx';
const titled = (title: string): string => String(playbook['goals/treue-kunden.mdx']).replace('title: Titel', `title: ${title}`);

/** A repository in which a title changed twice. */
async function changed(): Promise<string> {
  const root = await emptyRoot();
  await commitOn(root, '2024-01-01', inContent(playbook));
  await commitOn(root, '2026-03-01', { [goal]: titled('Eins') });
  await commitOn(root, '2026-04-01', { [goal]: titled('Zwei') });
  return root;
}

/** The titles that the goal had after each change that is told. */
async function titlesIn(root: string, memory: string): Promise<readonly string[]> {
  const content = path.join(root, 'content');
  const { reading } = await readPlaybook({ content, today });
  const history = await readHistory(content, reading, today, { file: memory, code: 'test' });
  return (history?.steps ?? []).flatMap(({ after }) => after.map(({ data }) => data.title));
}

const memoryFile = async (): Promise<string> => path.join(await folderOf({}), 'memory.json');

test('a partial clone is told in git’s words, with the command that mends it', async () => {
  const root = await changed();
  git(root, 'config', 'uploadpack.allowFilter', 'true');
  const copy = await folderOf({}, 'clone');
  git(copy, 'clone', '--quiet', '--filter=blob:none', `file://${root}`, '.');
  const memory = await memoryFile();
  const error = await titlesIn(copy, memory).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RevisionError);
  expect(String(error)).toMatch(/git can’t read what files held earlier in .*\n.*fatal: .*\nThe clone is partial.*`git fetch --refetch/s);
  git(copy, 'fetch', '--quiet', '--refetch', '--no-filter');
  expect(await titlesIn(copy, memory)).toEqual(['Eins', 'Zwei']);
});

test('a version that the clone lacked is read when it is there; only that another can’t be read is remembered', async () => {
  const root = await changed();
  await commitOn(root, '2026-05-01', { [goal]: 'broken' });
  await commitOn(root, '2026-06-01', { [goal]: titled('Drei') });
  const hash = hashOf(root, `HEAD~2:${goal}`);
  const object = path.join(root, '.git/objects', hash.slice(0, 2), hash.slice(2));
  const [memory, aside] = [await memoryFile(), path.join(await folderOf({}), 'object')];
  await cp(object, aside);
  await rm(object);
  expect(await titlesIn(root, memory)).toEqual(['Eins', 'Drei']);
  expect((await readFile(memory, 'utf8')).match(/:null/g)).toHaveLength(1);
  await rename(aside, object);
  expect(await titlesIn(root, memory)).toEqual(['Eins', 'Zwei', 'Drei']);
});
