import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyRepository, edit } from '../kit/repository.ts';
import { buildSample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';

let folder: string;
let copy: string;
let out: string;

const content = (file: string): string => path.join(copy, 'content', file);
const page = (file: string): Promise<string> => readText(out, `${file}/index.html`);
const build = (env: Readonly<Record<string, string>> = {}): Promise<void> => buildSample(out, env, copy);

beforeAll(async () => {
  folder = await temporary('stale');
  copy = await copyRepository(folder);
  out = path.join(folder, 'out');
  await build();
});

afterAll(() => remove(folder));

test('a second build of the same content gives the same bytes', async () => {
  const before = new Map<string, string>();
  for (const file of await filesBelow(out)) before.set(file, await readText(out, file));
  await build();
  for (const file of await filesBelow(out)) expect(await readText(out, file), file).toBe(before.get(file));
  expect(await filesBelow(out)).toHaveLength(before.size);
});

test('another entry’s changed title shows on every page that names it', async () => {
  await edit(content('kpis/erstreaktionszeit.mdx'), /^title: .*$/m, 'title: Zeit bis zur ersten Antwort');
  await build();
  for (const file of ['kpis/erstreaktionszeit', 'goals/service-social', 'objections/keine-zeit', 'kpis']) {
    expect(await page(file), file).toContain('Zeit bis zur ersten Antwort');
  }
});

test('a changed value shows wherever it is told', async () => {
  await edit(content('kpis/erstreaktionszeit.csv'), /^2026-10,24/m, '2026-10,23');
  await build();
  for (const file of ['kpis/erstreaktionszeit', 'goals/service-social', 'guides/schnelle-erfolge'])
    expect(await page(file), file).toContain('23\u202FStd.');
});

test('a changed template, renderer and style are never served stale', async () => {
  await edit(path.join(copy, 'src/components/Card.astro'), '<article class=', '<article data-template="new" class=');
  await edit(path.join(copy, 'src/markdown/element-handlers.ts'), "className: 'callout-title'", "className: 'callout-title renderer-new'");
  await edit(path.join(copy, 'src/styles/tokens.css'), '--measure: 42rem', '--measure: 41.5rem');
  await edit(path.join(copy, 'src/styles/parts/goal-map.css'), '.map-scroll {', '.map-scroll {\n    --part: new;');
  await edit(path.join(copy, 'src/site/messages/entries-de.ts'), 'Warum das wichtig ist', 'Darum ist das wichtig');
  await build();
  expect(await page('goals/service-social')).toContain('data-template="new"');
  expect(await page('goals/service-social')).toContain('Darum ist das wichtig');
  expect(await page('guides/schnelle-erfolge')).toContain('renderer-new');
  const sheets = (await page('goals/service-social')).match(/_astro\/[^"]+\.css/g) ?? [];
  const styles = (await Promise.all(sheets.map((sheet) => readText(out, sheet)))).join('\n');
  expect(styles).toContain('--measure:41.5rem');
  expect(styles).toContain('--part:new');
});

test('an image is still there on a page that was taken from the last build', async () => {
  const [image] = /_astro\/[^"]+\.webp/.exec(await page('guides/schnelle-erfolge')) ?? [''];
  expect(await filesBelow(out, '.webp')).toContain(image);
});

test('a removed entry leaves no page behind, and a team build leaves nothing in a public one', async () => {
  await build({ PLAYBOOK_AUDIENCE: 'team' });
  expect(await page('measures/krisenprobe')).toContain('Nur für das Team');
  await build();
  const files = await filesBelow(out);
  expect(files.filter((file) => file.includes('krisenprobe'))).toEqual([]);
  for (const file of files) expect((await readText(out, file)).includes('krisenprobe'), file).toBe(false);
});

test('a preview shows drafts and says what it is', async () => {
  await build({ PLAYBOOK_PREVIEW: 'PR 42 <b>' });
  const html = await page('guides/kooperationen-vor-ort');
  expect(html).toContain('Vorschau: PR 42 &lt;b&gt;');
  expect(html).toContain('noindex');
});
