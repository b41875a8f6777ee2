import { expect, test } from 'vitest';
import { config, edited, type Files, read, valid, withBody, withFields } from '../../tests/kit/content.ts';
import { type OutsideLink, outsideLinks } from './written-outside.ts';

const configFile = 'content/playbook.yml';

/** The links to ask when these addresses stand on these pages. */
async function linksFor(onPages: Readonly<Record<string, readonly string[]>>, files: Files): Promise<OutsideLink[]> {
  const { playbook, findings } = await read(files);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return outsideLinks(new Map(Object.entries(onPages).map(([url, pages]) => [url, new Set(pages)])), playbook, configFile);
}

const inFile = (kind: string, id: string, folder = `${kind}s`) => ({ file: `content/${folder}/${id}.mdx`, ref: `${kind}:${id}` });

/** Where a link is written, as `file path` or `file line:column`. */
const placesOf = ({ written }: OutsideLink): string[] =>
  written.map(({ at, ref }) => `${at.file} ${'point' in at ? `${at.point.line}:${at.point.column}` : at.path.join('.')} ${ref ?? '-'}`);

test.each([
  ['channels/forum.mdx', 'url: https://a.example/x', 'url', inFile('channel', 'forum')],
  ['goals/treue-kunden.mdx', 'source: { name: S, url: https://a.example/x }', 'source.url', inFile('goal', 'treue-kunden')],
])('the address in the fields of %s is found', async (file, fields, path, { file: place, ref }) => {
  const [link, ...more] = await linksFor({ 'https://a.example/x': ['channels/index.html'] }, withFields(file, fields));
  expect(more).toEqual([]);
  expect(link && placesOf(link)).toEqual([`${place} ${path} ${ref}`]);
});

test.each([
  ['kpis/nps.mdx', 'system: Umfrage', 'kpi:nps'],
  ['evidence/umfrage.mdx', 'name: Umfrage', 'evidence:umfrage'],
])('the address of the source in %s is found', async (file, from, ref) => {
  const [link] = await linksFor({ 'https://a.example/x': ['a.html'] }, edited(file, from, `${from}, url: 'https://a.example/x'`));
  expect(link && placesOf(link)).toEqual([`content/${file} source.url ${ref}`]);
});

test('a role’s address is found in playbook.yml, its mail address is none', async () => {
  const files = { ...valid, 'playbook.yml': config.replace('{ id: redaktion,', "{ id: redaktion, contact: 'https://a.example/team',") };
  const [link] = await linksFor({ 'https://a.example/team': ['a.html'] }, files);
  expect(link && placesOf(link)).toEqual([`${configFile} roles.1.contact -`]);
});

test('all places that write an address are told, however they write it, and it is asked once', async () => {
  const body = '[a](https://A.example/x#eins), <b>\n'.replace('<b>', 'https://a.example:443/x');
  const files = withFields('channels/forum.mdx', 'url: https://a.example/x#zwei', withBody(body));
  const onPages = {
    'https://a.example/x#eins': ['guides/anfang/index.html'],
    'https://a.example/x': ['channels/index.html', 'guides/anfang/index.html'],
  };
  const [link, ...more] = await linksFor(onPages, files);
  expect(more).toEqual([]);
  expect(link).toMatchObject({ url: 'https://a.example/x', pages: ['channels/index.html', 'guides/anfang/index.html'] });
  expect(link && placesOf(link).sort()).toEqual([
    'content/channels/forum.mdx url channel:forum',
    'content/guides/anfang.mdx 7:1 guide:anfang',
    'content/guides/anfang.mdx 7:32 guide:anfang',
  ]);
});

test('what no content writes is there with its pages; mail, phone and broken addresses are not asked', async () => {
  const links = await linksFor(
    { 'https://b.example/': ['handbook/index.html', 'b.html'], 'http://': ['b.html'] },
    withBody('[m](mailto:m@a.example)'),
  );
  expect(links).toEqual([{ url: 'https://b.example/', written: [], pages: ['handbook/index.html', 'b.html'] }]);
});

test('of the addresses that every page has, one is asked', async () => {
  const urls = 'editUrl: https://git.example/edit/{path}\nfeedbackUrl: https://git.example/new?p={path}&t={title}\n';
  const onPages = {
    'https://git.example/edit/content/goals/a.mdx': ['a.html'],
    'https://git.example/edit/content/goals/b.mdx': ['b.html'],
    'https://git.example/new?p=goals/a/&t=A%20b': ['a.html'],
    'https://git.example/new?p=goals/b/&t=B': ['b.html'],
    'https://git.example/editors/': ['b.html'],
  };
  const links = await linksFor(onPages, { ...valid, 'playbook.yml': config + urls });
  expect(links.map((link) => [link.url, placesOf(link)])).toEqual([
    ['https://git.example/edit/content/goals/a.mdx', [`${configFile} editUrl -`]],
    ['https://git.example/editors/', []],
    ['https://git.example/new?p=goals/a/&t=A%20b', [`${configFile} feedbackUrl -`]],
  ]);
});

test.each([
  ['https://git.example/{path}/-/{path}?t={title}', 'https://git.example/a/-/b?t=c', true],
  ['https://git.example/{path}/-/{path}?t={title}', 'https://git.example/a/b?t=c', false],
  ['https://git.example/{path}/x', 'https://git.example/a/x/y', false],
  ['https://git.example/x{path}x', 'https://git.example/x', false],
  ['https://git.example/x{path}x/', 'https://git.example/xx/', true],
  ['https://git.example/{path}{path}', 'https://git.example/', true],
  [`https://git.example/${'{path}a'.repeat(40)}`, `https://git.example/${'a'.repeat(4000)}b`, false], // no pattern would end with this
  [`https://git.example/${'{path}a'.repeat(40)}`, `https://git.example/${'a'.repeat(4000)}`, true],
])('%.50s gives %.50s: %s', async (template, url, isGiven) => {
  const [link] = await linksFor({ [url]: ['a.html'] }, { ...valid, 'playbook.yml': `${config}editUrl: ${template}\n` });
  expect(link && placesOf(link)).toEqual(isGiven ? [`${configFile} editUrl -`] : []);
});
