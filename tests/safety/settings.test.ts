import { createHash } from 'node:crypto';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersOf, readRules } from '../../src/headers/headers-file.ts';
import { mediaTypes } from '../../src/headers/media-types.ts';
import { hiddenAddresses } from '../../src/headers/places.ts';
import { command } from '../kit/command.ts';
import { buildSample, copySample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';

// What playbook.yml says reaches the policy, also where pages were kept from the last build; what is wrong in it is told with its line.
let folder: string;
let out: string;
let content: string;
let before: string;

const settings = () => path.join(content, 'playbook.yml');
const build = () => buildSample(out, { PLAYBOOK_CONTENT: content });
const headerOf = async (file: string) => headersOf(readRules(await readText(out, '_headers')), file);

beforeAll(async () => {
  folder = await temporary('settings');
  out = path.join(folder, 'out');
  content = await copySample(folder);
  before = await readFile(settings(), 'utf8');
  await build();
});

afterAll(() => remove(folder));

const policyIn = (html: string): string => /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

/** Styles inside a page that its policy does not name. */
const unnamed = (html: string): string[] =>
  [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].flatMap(([, text = '']) => {
    const hash = createHash('sha256').update(text).digest('base64');
    return policyIn(html).includes(`'sha256-${hash}'`) ? [] : [text];
  });

async function policies(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const file of await filesBelow(out, '.html')) {
    const html = await readText(out, file);
    expect(unnamed(html), file).toEqual([]);
    found.add(policyIn(html));
  }
  return found;
}

test('the type of every file that readers get is known', async () => {
  const files = (await filesBelow(out)).filter((file) => !new RegExp(hiddenAddresses).test(`/${file}`));
  const endings = new Set(files.map((file) => file.replace(/^.*\./, '')));
  expect(endings.size).toBeGreaterThan(10);
  expect([...endings].filter((ending) => !Object.hasOwn(mediaTypes, ending))).toEqual([]);
});

test('another accent is in the policy of every page and in the header, and the one before in none', async () => {
  const [old] = await policies();
  await writeFile(settings(), before.replace(/accent: .*/, 'accent: "#7a1f5c"'));
  await build();
  const found = await policies();
  expect(found.size).toBe(1);
  expect(found).not.toContain(old);
  const header = (await headerOf('/index.html'))['Content-Security-Policy'] ?? '';
  expect(header).toBe(`${[...found][0]}; frame-ancestors 'self'`);
});

test('who may frame the site is in the headers of all files, and in no page', async () => {
  await writeFile(settings(), `${before}\nembedding:\n  allow: [https://example.sharepoint.com, "https://*.example.org"]\n`);
  await build();
  const framed = /frame-ancestors 'self' https:\/\/example\.sharepoint\.com https:\/\/\*\.example\.org$/;
  for (const file of ['/index.html', '/map/map.svg']) expect((await headerOf(file))['Content-Security-Policy']).toMatch(framed);
  expect(await headerOf('/index.html')).not.toHaveProperty('X-Frame-Options');
  for (const file of ['nginx.conf', 'apache.conf', 'Caddyfile']) {
    const text = await readText(out, `_server/${file}`);
    expect(text.match(/sharepoint/g)?.length).toBe(text.match(/frame-ancestors/g)?.length);
    expect(text).not.toContain('X-Frame-Options');
  }
  expect([...(await policies())].join()).not.toContain('frame-ancestors');
});

test('an origin that is none is told at its line', async () => {
  await writeFile(settings(), before);
  await appendFile(settings(), '\nembedding:\n  allow:\n    - https://example.org\n    - "https://other.example; script-src *"\n');
  const { code, out: told } = await command('check', [], { PLAYBOOK_CONTENT: content });
  const line = before.split('\n').length + 4;
  expect(code).toBe(1);
  expect(told).toContain(`content/playbook.yml:${line}:7 error`);
  expect(told).toContain('expected scheme and host alone, such as `https://example.sharepoint.com`');
});
