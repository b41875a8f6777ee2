import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSample, filesBelow, remove, temporary } from '../kit/sample.ts';
import { minted } from '../kit/secrets/mint.ts';
import { mintedIn, textsIn } from '../kit/secrets/read-all.ts';
import { buildSecretWorld, type SecretWorld } from '../kit/secrets/world.ts';

let folder: string;
let world: SecretWorld;

const out = (name: string): string => path.join(folder, 'out', name);
const site = { PLAYBOOK_SITE: 'https://playbook.example/' };

const build = (name: string, env: Readonly<Record<string, string>> = {}, content = world.content): Promise<void> =>
  buildSample(out(name), { PLAYBOOK_CONTENT: content, ...site, ...env });
const team = () => ({ PLAYBOOK_AUDIENCE: 'team', PLAYBOOK_PRIVATE: world.private });
const teamPreview = () => ({ ...team(), PLAYBOOK_PREVIEW: 'PR 42', PLAYBOOK_BASE: 'HEAD~1' });

/** What a build tells: each secret by what it was put into, with the files that tell it. */
async function told(name: string): Promise<string[]> {
  const found = await mintedIn(out(name));
  return [...found].map(([word, files]) => `${world.secrets.get(word) ?? word} in ${files.slice(0, 3).join(', ')}`).sort();
}

async function bytesOf(name: string): Promise<ReadonlyMap<string, string>> {
  const files = await filesBelow(out(name));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(path.join(out(name), file), 'latin1')] as const)));
}

/** Commits have other names where other things were committed, and findings stand in other lines where less is written. */
const withoutNames = (text = ''): string =>
  text
    .replace(/\b[\da-f]{40}\b/g, 'commit')
    .replace(/(Stand%3A%20)[\da-f]{10}/g, '$1')
    .replace(/"line": *\d+/g, '');

/** The files that are not the same in both. */
async function differences(one: string, other: string): Promise<string[]> {
  const [a, b] = await Promise.all([bytesOf(one), bytesOf(other)]);
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => withoutNames(a.get(file)) !== withoutNames(b.get(file))).sort();
}

beforeAll(async () => {
  folder = await temporary('audience');
  world = await buildSecretWorld(folder);
});

afterAll(() => remove(folder));

test('whoever looks for secrets sees through what packs and encodes them', () => {
  const word = 'vx0001zk';
  const compressed = deflateSync(word);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(compressed.length + 3);
  head.write('zTXt', 4, 'latin1');
  const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), head, Buffer.from('a\0\0'), compressed, Buffer.alloc(4)]);
  const forms = [
    'vx00\u00AD01zk',
    'vx00&shy;01zk',
    'vx00<span class="divide"></span>01zk',
    '&#118;&#x78;0001zk',
    '\\u0076x0001zk',
    '%76x0001zk',
    `data:image/svg+xml;base64,${Buffer.from(word).toString('base64')}`,
    gzipSync(gzipSync(word)),
    png,
    '9.172.630.001',
    '9\u202F172\u202F630\u202F001,5',
  ];
  for (const form of forms)
    expect(
      textsIn(Buffer.from(form)).some((text) => text.match(minted) !== null),
      String(form),
    ).toBe(true);
});

test('for everyone nothing is told of what is for the team, private or a draft; not even after a build that shows it all', async () => {
  await build('site');
  expect(await told('site')).toEqual([]);
  const before = await bytesOf('site');

  await build('site', teamPreview());
  const shown = new Set((await mintedIn(out('site'))).keys());
  const hidden = [...world.secrets]
    .filter(([word]) => !shown.has(word))
    .map(([, where]) => where.replace(/^(team|draft|private) \w+ /, ''));
  expect(world.secrets.size).toBeGreaterThan(500);
  // Nobody is shown these; all others are somewhere in this output, or the search for them would prove nothing.
  expect([...new Set(hidden)].sort()).toMatchInlineSnapshot(`
    [
      "comment",
      "commit: author",
      "commit: message",
      "image: EXIF",
      "image: packed text",
      "image: text",
      "playbook.yml: account",
      "playbook.yml: variable",
    ]
  `);

  await build('site');
  expect(await told('site')).toEqual([]);
  expect(new Map(await bytesOf('site'))).toEqual(before);
});

test('nor when the team’s build was the first one', async () => {
  await build('other', team());
  expect((await told('other')).length).toBeGreaterThan(300);
  await build('other');
  expect(await told('other')).toEqual([]);
  expect(await differences('site', 'other')).toEqual([]);
});

test('a preview for everyone shows drafts, and tells nothing of what else it may not', async () => {
  await build('other', { PLAYBOOK_PREVIEW: 'PR 42', PLAYBOOK_BASE: 'HEAD~2' });
  const shown = await told('other');
  expect(shown.filter((where) => where.startsWith('draft ')).length).toBeGreaterThan(100);
  // With drafts, the role that looks after them is known, and what stands at the axes of their charts.
  expect(shown.filter((where) => !/^(draft |draft: |playbook\.yml: |\d+ in )/.test(where))).toEqual([]);
});

test('but for the names of commits it is byte for byte the site of a company that has no such secrets', async () => {
  await build('never', {}, world.never);
  expect(await differences('site', 'never')).toEqual([]);
});
