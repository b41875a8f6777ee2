import path from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';

let out: string;
const pages = new Map<string, Root>();

beforeAll(async () => {
  out = await temporary('pages');
  await buildSample(out);
  for (const file of await filesBelow(out, '.html')) pages.set(file, rehype().parse(await readText(out, file)));
});

afterAll(() => remove(out));

const elements = (tree: Root, wanted: (element: Element) => boolean): Element[] => {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (wanted(element)) found.push(element);
  });
  return found;
};

const idsOf = (tree: Root): string[] =>
  elements(tree, ({ properties }) => properties['id'] !== undefined).map(({ properties }) => String(properties['id']));

/** Every address that a page's elements name, with the element. */
const addresses = (tree: Root): { element: Element; address: string }[] =>
  elements(tree, () => true).flatMap((element) =>
    ['href', 'src', 'srcSet', 'action', 'poster', 'data'].flatMap((name) => {
      const value = element.properties[name];
      return value === undefined || value === null ? [] : [{ element, address: String(value) }];
    }),
  );

/** Something wrong on any page, in a list that names the page. */
const complaints = (find: (tree: Root, file: string) => readonly string[]): string[] =>
  [...pages].flatMap(([file, tree]) => find(tree, file).map((text) => `${file}: ${text}`));

test('there is a page for each entry, each kind, the handbook, home and 404', () => {
  expect(pages.size).toBeGreaterThan(109);
  for (const file of ['index.html', '404.html', 'goals/index.html', 'goals/treue-kunden/index.html', 'handbook/index.html'])
    expect([...pages.keys()]).toContain(file);
});

test('every internal link leads to a file and a place that are there', () => {
  const broken = complaints((tree, file) =>
    addresses(tree)
      .filter(({ address }) => !/^(https?|mailto|tel|data):/.test(address))
      .filter(({ address }) => {
        const [target = '', fragment = ''] = address.split('#');
        const page = target === '' ? file : path.join(path.dirname(file), decodeURI(target));
        const tree = pages.get(page);
        if (page.endsWith('.html')) return !tree || (fragment !== '' && !idsOf(tree).includes(decodeURIComponent(fragment)));
        return false;
      })
      .map(({ address }) => address),
  );
  expect(broken).toEqual([]);
});

test('every file that a page loads is there', async () => {
  const files = new Set(await filesBelow(out));
  const missing = complaints((tree, file) =>
    addresses(tree)
      .filter(({ element }) => ['link', 'img', 'script'].includes(element.tagName))
      .filter(({ address }) => !files.has(path.join(path.dirname(file), decodeURI(address.split('#')[0] ?? ''))))
      .map(({ address }) => address),
  );
  expect(missing).toEqual([]);
});

test('no address is absolute, and no page loads anything from elsewhere', () => {
  expect(
    complaints((tree) =>
      addresses(tree)
        .map(({ address }) => address)
        .filter((address) => address.startsWith('/')),
    ),
  ).toEqual([]);
  const loaded = complaints((tree) =>
    addresses(tree)
      .filter(({ element, address }) => element.tagName !== 'a' && /^(https?:)?\/\//.test(address))
      .map(({ address }) => address),
  );
  expect(loaded).toEqual([]);
});

test('every page has a language, a title, one h1, and headings that step down one by one', () => {
  const wrong = complaints((tree) => {
    const levels = elements(tree, ({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]));
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    const [html] = elements(tree, ({ tagName }) => tagName === 'html');
    return [
      ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
      ...(skips.length > 0 ? [`skips to level ${skips[0]}`] : []),
      ...(html?.properties['lang'] === 'de' ? [] : ['no language']),
      ...(elements(tree, ({ tagName }) => tagName === 'title').length >= 1 ? [] : ['no title']),
    ];
  });
  expect(wrong).toEqual([]);
});

test('every image has a text, and no id stands twice', () => {
  const wrong = complaints((tree) => {
    const images = elements(tree, ({ tagName, properties }) => tagName === 'img' && !properties['alt']);
    const ids = idsOf(tree);
    return [...images.map(() => 'image without text'), ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `id ${id} twice`)];
  });
  expect(wrong).toEqual([]);
});

/** Scripts that run; data that one of them reads is none. */
const isScript = ({ tagName, properties }: Element): boolean => tagName === 'script' && properties['type'] !== 'application/json';

test('no page holds an inline script, an event handler or an inline style', () => {
  const active = complaints((tree) =>
    elements(
      tree,
      (element) =>
        (isScript(element) && !element.properties['src']) || Object.keys(element.properties).some((name) => /^(on|style$)/i.test(name)),
    ).map(({ tagName }) => tagName),
  );
  expect(active).toEqual([]);
});

test('a page loads a script for each kind of thing on it that moves, and no other', () => {
  const marks = [
    'dataSearch',
    'dataGoalMap',
    'dataDeck',
    'dataOwnerFilter',
    'dataKpiChart',
    'dataCatalogue',
    'dataChecklist',
    'dataFinder',
    'dataPrintPage',
    'dataMeasures',
    'dataSingleKeys',
  ];
  const wrong = complaints((tree, file) => {
    const scripts = elements(tree, isScript).length;
    const here = file.startsWith('print/') && file !== 'print/index.html' ? ['dataPrintPage'] : marks; // nothing moves on paper
    const live = here.filter((mark) => elements(tree, ({ properties }) => properties[mark] !== undefined).length > 0);
    return scripts === live.length ? [] : [`${scripts} scripts for ${live.join(', ') || 'nothing'}`];
  });
  expect(wrong).toEqual([]);
});

test('each inline map stays below 60 kB, and holds neither style nor script', async () => {
  for (const [file] of pages) {
    for (const [svg] of (await readText(out, file)).matchAll(/<svg class="map-(picture|small)".*?<\/svg>/gs)) {
      expect(Buffer.byteLength(svg), file).toBeLessThan(60_000);
      expect(svg, file).not.toMatch(/<(style|script)|\sstyle=/);
    }
  }
});

test('images beside an entry are optimised', async () => {
  const html = await readText(out, 'guides/schnelle-erfolge/index.html');
  expect(html).toMatch(/<img[^>]+src="\.\.\/\.\.\/_astro\/[^"]+\.webp"/);
});

test('a whole sentence can follow the word before a reason', async () => {
  const html = await readText(out, 'goals/service-social/index.html');
  expect(html).toMatch(/<p class="because"><span>Grund:<\/span> [A-ZÄÖÜ]/);
  expect(html).not.toContain('>weil<');
});

test('headings say which way the proof goes', async () => {
  expect(await readText(out, 'evidence/kosten-je-loesung/index.html')).toContain('Was darauf beruht</h2>');
  expect(await readText(out, 'objections/keine-zeit/index.html')).toContain('<h3>Was die Antwort belegt</h3>');
});

test('a goal on the lowest level is not asked for what contributes to it', async () => {
  expect(await readText(out, 'goals/schneller-service/index.html')).toContain('Was dazu beiträgt</h2>');
  expect(await readText(out, 'goals/service-social/index.html')).not.toContain('Was dazu beiträgt');
});

test('every page that belongs to a goal says why it matters', async () => {
  for (const page of [
    'goals/service-social',
    'kpis/erstreaktionszeit',
    'measures/service-abendstunde',
    'objections/keine-zeit',
    'channels/instagram',
  ]) {
    expect(await readText(out, `${page}/index.html`), page).toContain('Warum das wichtig ist');
  }
});

test('no page but a kind’s own index lists all entries: the other pages stay light', async () => {
  for (const [file] of pages) {
    if (file.startsWith('handbook/') || file.startsWith('print/')) continue; // documents hold what is printed
    const withoutMaps = (await readText(out, file)).replace(/<svg class="map-picture".*?<\/svg>/gs, '');
    expect(withoutMaps.length, file).toBeLessThan(file.startsWith('present/') ? 120_000 : 60_000);
  }
});

test('nothing of team entries and drafts is in the output for everyone', async () => {
  for (const file of await filesBelow(out)) {
    const text = await readText(out, file);
    for (const id of ['wettbewerb-konditionen-intern', 'krisenprobe', 'kooperationen-vor-ort'])
      expect(text.includes(id), `${id} in ${file}`).toBe(false);
  }
});
