import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/checks/index.ts';
import { outputErrors, outputWarnings } from '../src/checks/output-checks.ts';
import { readPlaybook } from '../src/load/read-playbook.ts';
import { sitePages } from '../src/model/body-link.ts';
import { elementNames } from '../src/model/elements.ts';
import { folders, kinds } from '../src/model/kinds.ts';
import { kpiStatuses, progressOf } from '../src/model/progress.ts';
import { locales } from '../src/model/schemas/config.ts';
import { formatFor } from '../src/site/format.ts';
import { outline } from './kit/bodies.ts';
import { common, entry, folderOf, read, valid } from './kit/content.ts';
import { seriesOf } from './kit/entries.ts';

const root = path.resolve(import.meta.dirname, '..');
const folderFor = (locale: string): string => path.join(root, 'src/pages/handbook', `_${locale}`);

const pagesIn = (locale: string): string[] => readdirSync(folderFor(locale)).sort();
const sourceOf = (locale: string, page: string): string => readFileSync(path.join(folderFor(locale), page), 'utf8');
const allIn = (locale: string): string =>
  pagesIn(locale)
    .map((page) => sourceOf(locale, page))
    .join('\n');

/** What the pattern's first group holds, for each match. */
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

const orderOf = (locale: string, page: string): string | undefined => /^order: (\d+)$/m.exec(sourceOf(locale, page))?.[1];

const slugsOf = (locale: string, page: string): string[] =>
  outline(sourceOf(locale, page).replace(/^---\n.*?\n---\n/s, ''), 0).headings.map(({ slug }) => slug);

/** The files that a page shows: a line with the path in backticks, then a block of code. */
const filesShown = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^`([\w/.-]+)`\n\n```\w+\n(.*?)^```$/gms)].map(([, file = '', code = '']) => [file, code]));

test('both languages have the same pages in the same order', () => {
  const [first, ...others] = locales.map((locale) => pagesIn(locale).map((page) => [page, orderOf(locale, page)]));
  expect(first?.map(([page]) => page)).toEqual([
    'checks.mdx',
    'elements.mdx',
    'entries.mdx',
    'import.mdx',
    'index.mdx',
    'kpis.mdx',
    'review.mdx',
  ]);
  for (const other of others) expect(other).toEqual(first);
});

test('the playbook.yml of the README is all that a playbook needs', async () => {
  const [config = ''] = matches(readFileSync(path.join(root, 'README.md'), 'utf8'), /^```yaml\n(title: .*?)^```$/gms);
  const { playbook, findings } = await read({ 'playbook.yml': config });
  expect(findings).toEqual([]);
  expect(playbook.config.locale).toBe('en');
});

describe.each(locales)('in %s', (locale) => {
  test('every check has a section with its id as address, in the order of the list, and no section is left over', () => {
    const ids = matches(sourceOf(locale, 'checks.mdx'), /^## `(.+)`$/gm);
    expect(ids).toEqual([...rules.map(({ id }) => id), ...outputErrors, ...outputWarnings]);
    expect(slugsOf(locale, 'checks.mdx')).toEqual(expect.arrayContaining(ids));
  });

  test('every page that a text can lead to is told', () => {
    for (const page of sitePages) expect(sourceOf(locale, 'elements.mdx')).toContain(`\`/${page}/\``);
  });

  test('errors, warnings and what links are found to be stand under their own headings', () => {
    const headings = matches(sourceOf(locale, 'checks.mdx'), /^## (.+)$/gm);
    const firstWarning = rules.findIndex(({ severity }) => severity === 'warning');
    const others = headings.flatMap((heading, index) => (heading.startsWith('`') ? [] : [index]));
    expect(others).toEqual([0, firstWarning + 1, rules.length + 2]);
  });

  test('every kind has its table of fields', () => {
    const tables = matches(sourceOf(locale, 'entries.mdx'), /<Fields of="(.+?)" \/>/g);
    expect(tables.sort()).toEqual([...kinds, 'common', 'playbook.yml'].sort());
  });

  test('the examples of entries, put into one folder, are a playbook without errors that has every kind', async () => {
    const files = filesShown(sourceOf(locale, 'entries.mdx'));
    const { playbook, findings } = await readPlaybook({ content: await folderOf(files), today: '2026-11-23' });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(playbook.config.locale).toBe(locale);
    for (const kind of kinds) expect(playbook.ofKind(kind), `${folders[kind]}/`).not.toHaveLength(0);
  });

  test('every element is shown, and what is shown passes the checks', async () => {
    const sources = matches(sourceOf(locale, 'elements.mdx'), /<Example source=\{`(.*?)`\} \/>/gs);
    for (const name of elementNames)
      expect(
        sources.some((source) => source.includes(`<${name}`)),
        name,
      ).toBe(true);
    const first = (kind: keyof typeof folders): string =>
      Object.keys(valid)
        .find((file) => file.startsWith(`${folders[kind]}/`))
        ?.replace(/^.*\/|\.mdx$/g, '') ?? '';
    const body = sources.join('\n\n').replace(/\{(\w+)\}/g, (_all, kind) => first(kind));
    const { findings } = await read({ ...valid, 'guides/anfang.mdx': entry(common, body) });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('the example of each status says what the arithmetic says', () => {
    const format = formatFor(locale);
    const row = /^\| <Status status="([a-z-]+)" [^|]*\| ([^|:]+): (\d+)\u202F[^|]*\| ([^|]+) \| ([^|]+) \| ([^|]+) \|/gm;
    const told = [...sourceOf(locale, 'kpis.mdx').matchAll(row)].map((match) => match.slice(1).map((text) => text.replace('−', '-')));
    expect(new Set(told.map(([status]) => status))).toEqual(new Set(kpiStatuses));
    for (const [status, month, value, ...numbers] of told) {
      const period = ['2025-12', '2026-10', '2026-12'].find((known) => format.period(known) === month) ?? '';
      const found = progressOf(
        {
          direction: 'decrease',
          frequency: 'month',
          baseline: { period: '2025-12', value: 40 },
          target: { by: '2026-12', value: 20 },
          breaks: status === 'cannot-assess' ? [{ period: '2026-07', note: 'Neu gezählt.' }] : [],
        },
        seriesOf([period, Number(value)]),
        { onTrack: 0.95, behind: 0.6 },
        status === 'missed' ? '2027-01-15' : '2026-11-23',
      );
      const { way, elapsed, pace } = found;
      const shares = [way, elapsed].map((share) => format.percent(share ?? 0));
      expect(found.status).toBe(status);
      expect(numbers, status).toEqual(status === 'no-data' ? ['–', '–', '–'] : [...shares, format.number(pace ?? 0, 2)]);
    }
  });

  test('links between the pages lead to pages and headings that exist', () => {
    const links = [...allIn(locale).matchAll(/<HandbookLink(?: page="([^"]+)")?(?: heading="([^"]+)")?>/g)];
    const slugs = new Map(pagesIn(locale).map((page) => [page, slugsOf(locale, page)]));
    expect(links.length).toBeGreaterThan(10);
    for (const [all, page = 'index', heading] of links) {
      expect([...slugs.keys()], all).toContain(`${page}.mdx`);
      if (heading) expect(slugs.get(`${page}.mdx`), all).toContain(heading);
    }
  });

  test('headings step down one level at a time, below the title', () => {
    for (const page of pagesIn(locale)) {
      const depths = matches(sourceOf(locale, page).replace(/^```.*?^```$/gms, ''), /^(#+) /gm).map(({ length }) => length);
      for (const [index, depth] of depths.entries()) expect(depth, page).toBeLessThanOrEqual((depths[index - 1] ?? 1) + 1);
      expect(depths, page).not.toContain(1);
    }
  });

  test('every command that is named exists', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const named = new Set(matches(allIn(locale), /npm (?:run )?(start|test|(?<=run )[a-z]+)/g));
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...named]));
  });
});
