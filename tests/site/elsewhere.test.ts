import path from 'node:path';
import { expect, test } from 'vitest';
import { command, root } from '../kit/command.ts';
import { filesBelow, remove, temporary } from '../kit/sample.ts';

test('a build may be started in any folder, also in one that will hold its output', async () => {
  const folder = await temporary('elsewhere');
  const { code, err } = await command('build', [], { PLAYBOOK_OUT: path.join(folder, 'out') }, root, folder);
  expect(err).toContain('The site is in out (');
  expect(code).toBe(0);
  expect(await filesBelow(path.join(folder, 'out'))).toContain('index.html');
  await remove(folder);
});
