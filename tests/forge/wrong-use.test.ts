import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from '../kit/command.ts';
import { remove, temporary } from '../kit/sample.ts';

let folder: string;
let report: string;

beforeAll(async () => {
  folder = await temporary('wrong-use');
  report = path.join(folder, 'review.md');
  await writeFile(report, '<!-- strategy-playbook-review -->\n\nText\n');
});

afterAll(() => remove(folder));

const job = { GITHUB_API_URL: 'http://127.0.0.1:9/api', GITHUB_REPOSITORY: 'owner/playbook', PLAYBOOK_FORGE_TOKEN: 'hidden-word' };

const cases: readonly (readonly [readonly string[], string])[] = [
  [[], 'Expected one step of request, comment, publish: npm run forge -- <step>'],
  [['constructor'], 'Expected one step of'],
  [['comment', 'twice'], 'Expected one step of'],
  [['comment', '--forge', 'github'], 'Missing: --request, --report; `--help` tells what they are.'],
  [['comment', '--forge', 'svn', '--request', '1', '--report', 'R'], 'There is no forge `svn`, expected one of github, forgejo, gitlab.'],
  [
    ['comment', '--forge', 'github', '--request', '1/../2', '--report', 'R'],
    '`--request` is `1/../2`, expected the number of a pull request',
  ],
  [['comment', '--forge', 'github', '--request', '1', '--report', 'none.md'], 'none.md is no file; no comment was written.'],
  [
    ['comment', '--forge', 'github', '--request', '1', '--report', 'R', '--preview', 'javascript:x'],
    '`--preview` is `javascript:x`, expected an',
  ],
  [
    ['comment', '--forge', 'github', '--request', '1', '--report', 'R', '--files', 'https://x/> y'],
    '`--files` is `https://x/> y`, expected an',
  ],
  [['comment', '--forge', 'gitlab', '--request', '1', '--report', 'R'], 'CI_API_V4_URL, CI_PROJECT_ID: not set'],
  [['request', '--owner', 'a'], 'Missing: --head, --sha, --base'],
  [['publish'], 'PLAYBOOK_PREVIEW is not set; it names the preview, such as `PR 42`.'],
  [['publish', '--branch', '--force'], 'argument is ambiguous'],
  [['publish', '--branch', 'a..b'], '`--branch` is `a..b`, expected letters, digits'],
  [['publish', '--branch', 'x', '--folder', '../y', '--remove', 'PR 1'], '`--folder` is `../y`, expected letters, digits'],
];

test.each(cases)('forge %j is told, with exit code 2, no stack trace and no token', async (args, words) => {
  const { code, out, err } = await command(
    'forge',
    args.map((arg) => (arg === 'R' ? report : arg)),
    job,
  );
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(words);
  expect(err).not.toMatch(/\n\s+at /);
  expect(err).not.toContain('hidden-word');
});
