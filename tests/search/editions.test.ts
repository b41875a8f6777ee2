import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSample, copySample, filesBelow, remove, temporary } from '../kit/sample.ts';

let folder: string;
let content: string;
let out: string;

/** Nobody else writes these. */
const secrets = { team: 'Zwergflamingo', draft: 'Nacktmulloase', said: 'Quittengelee' };
const env = () => ({ PLAYBOOK_CONTENT: content, PLAYBOOK_TODAY: '2026-11-23' });

beforeAll(async () => {
  folder = await temporary('search-editions');
  out = path.join(folder, 'out');
  content = await copySample(folder);
  await writeFile(
    path.join(content, 'objections/team.mdx'),
    `---\ntitle: ${secrets.team}\nsummary: Kurz.\nowner: social-team\naudience: team\nquote: ${secrets.said}.\nanswer: Nein.\n---\n\n## ${secrets.team}\n`,
  );
  await writeFile(path.join(content, 'guides/draft.mdx'), `---\ntitle: ${secrets.draft}\nstatus: draft\n---\n`);
});

afterAll(() => remove(folder));

const unzipped = (bytes: Buffer): Buffer => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);

/** Every byte of the index, unpacked. */
async function indexText(): Promise<string> {
  const files = await filesBelow(path.join(out, 'pagefind'));
  const all = await Promise.all(files.map((file) => readFile(path.join(out, 'pagefind', file))));
  return all.map((bytes) => unzipped(bytes).toString('utf8')).join('\n');
}

const found = async (): Promise<string[]> => {
  const text = (await indexText()).toLowerCase();
  return Object.entries(secrets).flatMap(([name, secret]) => (text.includes(secret.toLowerCase().slice(0, 9)) ? [name] : []));
};

test('the index holds what its readers may see: first the team’s, then a preview’s, then everyone’s, in one folder', async () => {
  await buildSample(out, { ...env(), PLAYBOOK_AUDIENCE: 'team' });
  expect(await found()).toEqual(['team', 'said']);
  await buildSample(out, { ...env(), PLAYBOOK_PREVIEW: 'PR 42' });
  expect(await found()).toEqual(['draft']);
  await buildSample(out, env());
  expect(await found()).toEqual([]);
});

test('the same content gives the same bytes, and what changed leaves no old files behind', async () => {
  const files = () => filesBelow(path.join(out, 'pagefind'));
  const [before, bytes] = [await files(), await indexText()];
  await buildSample(out, env());
  expect(await files()).toEqual(before);
  expect(await indexText()).toBe(bytes);
  await writeFile(
    path.join(content, 'guides/draft.mdx'),
    '---\ntitle: Neuer Leitfaden\nsummary: Kurz.\nowner: social-team\n---\n\nSieben.\n',
  );
  await buildSample(out, env());
  const after = await files();
  expect(after.length).toBe(before.length + 1);
  expect(after.filter((file) => file.endsWith('.pf_meta'))).toHaveLength(1);
});

test('an index that cannot be made leaves the last output as it was', async () => {
  const before = await filesBelow(out);
  await expect(buildSample(out, { ...env(), PAGEFIND_EXTENDED_BINARY_PATH: path.join(folder, 'none') })).rejects.toThrow(/search index/);
  expect(await filesBelow(out)).toEqual(before);
});
