import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { folderOf } from '../../tests/kit/content.ts';
import { git } from '../../tests/kit/git.ts';
import { commitOn, emptyRoot, inContent, playbook } from '../../tests/kit/history.ts';
import { playbook as integration } from './integration.ts';
import { currentSession } from './session.ts';

type Setup = NonNullable<ReturnType<typeof integration>['hooks']['astro:config:setup']>;

/** What a build by Astro's own command logs as a warning before the first page. */
async function warningsOf(content: string): Promise<readonly string[]> {
  vi.stubEnv('PLAYBOOK_CONTENT', content);
  onTestFinished(() => void vi.unstubAllEnvs());
  const warnings: string[] = [];
  const logger = { warn: (text: string) => warnings.push(text) };
  const config = { root: pathToFileURL(`${path.resolve(import.meta.dirname, '../..')}/`) };
  const given = { command: 'build', config, updateConfig: () => {}, logger };
  await integration().hooks['astro:config:setup']?.(given as unknown as Parameters<Setup>[0]);
  await currentSession()?.history;
  return warnings;
}

test('a build by Astro’s own command tells why it knows little of the history', async () => {
  const root = await emptyRoot();
  await commitOn(root, '2026-02-01', inContent(playbook));
  await commitOn(root, '2026-03-01', { 'content/guides/neu.mdx': String(playbook['guides/anfang.mdx']) });
  const copy = await folderOf({}, 'clone');
  git(copy, 'clone', '--quiet', '--depth=1', `file://${root}`, '.');
  expect(await warningsOf(path.join(copy, 'content'))).toEqual([
    expect.stringContaining('so the site tells what changed since 2026-03-01 only'),
  ]);
});
