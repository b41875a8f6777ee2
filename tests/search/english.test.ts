import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { objections } from '../finder/english.ts';
import { command } from '../kit/command.ts';
import { buildSample, remove, temporary } from '../kit/sample.ts';
import { missed, rankedPages, searchFor } from '../kit/search.ts';
import { type Visit, visitSite } from '../kit/visit.ts';
import { english } from './expectations.ts';

let folder: string;
let visit: Visit;

const about = ['--title', 'Playbook', '--organisation', 'Example Ltd', '--locale', 'en'];
const lists = ['--level', 'company=Company', '--level', 'team=Team', '--role', 'lead=Lead', '--department', 'service=Customer service'];

/** The examples that every English playbook can begin with, and the objections of another. */
async function makeContent(content: string): Promise<void> {
  await mkdir(content);
  const { code, err } = await command('init', [...about, ...lists, '--examples'], { PLAYBOOK_CONTENT: content });
  if (code !== 0) throw new Error(err);
  for (const [id, said] of Object.entries(objections)) {
    const fields = stringify({ ...said, summary: 'What lies under it.', owner: 'lead', answer: 'There is one.' });
    await writeFile(path.join(content, 'objections', `${id}.mdx`), `---\n${fields}---\n`);
  }
}

beforeAll(async () => {
  folder = await temporary('search-english');
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'out')];
  await makeContent(content);
  await buildSample(out, { PLAYBOOK_CONTENT: content });
  visit = await visitSite(out);
});

afterAll(async () => {
  await visit?.end();
  await remove(folder);
});

test('what somebody means comes first', async () => {
  const page = await visit.open('index.html');
  await searchFor(page, 'time');
  expect(await page.locator('.search [role="status"]').textContent()).toMatch(/^\d+ results$/);
  expect(await missed(page, visit.address, english)).toEqual([]);
  await page.close();
});

test.each([
  ['measure', 'measures'],
  ['buddy', 'buddies'],
  ['expense', 'expenses'],
  ['colleague', 'colleagues'],
])('%s and %s find the same', async (one, other) => {
  const page = await visit.open('index.html');
  await searchFor(page, 'time');
  const ranked = await rankedPages(page, visit.address, one);
  expect(ranked.length).toBeGreaterThan(0);
  expect(await rankedPages(page, visit.address, other)).toEqual(ranked);
  await page.close();
});
