import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { common, config, edited, entry, type Files, today, valid, withFields } from '../../tests/kit/content.ts';
import { type Past, pastOf } from '../../tests/kit/past.ts';
import { siteDataOf } from '../../tests/kit/site-data.ts';
import type { Audience } from '../model/common.ts';
import type { Ref } from '../model/kinds.ts';
import { historyFor } from '../review/history/history.ts';
import { changesFeed } from './changes-feed.ts';

const site = 'https://intranet.example.org/playbook/';
const written = async (files: Files): Promise<string> => changesFeed(await siteDataOf(files), site);
const read = async (files: Files) => parseAtomFeed(await written(files));
const plain = (text: string | undefined) => text?.replaceAll(/[\u00A0\u202F]/g, ' ');

test('the feed has what every Atom feed must have', async () => {
  const feed = await read(valid);
  expect(feed).toMatchObject({
    id: `${site}changes.xml`,
    title: { value: 'Playbook: Was sich geändert hat' },
    updated: '2026-10-31T00:00:00Z',
    authors: [{ name: 'Kranichrad' }],
    links: [
      { rel: 'self', href: `${site}changes.xml` },
      { rel: 'alternate', href: site },
    ],
  });
});

test('each fact is an entry with an id of its own and the page where it can be read', async () => {
  const files = withFields(
    'measures/abendstunde.mdx',
    'agreed: { on: 2026-03-17, by: [leitung, redaktion] }\noutcome: { state: faded, on: 2026-09-01, note: Kaum Anrufe. }',
  );
  const { entries = [] } = await read(files);
  expect(entries.map(({ id, title, summary, updated }) => [id, title?.value, plain(summary?.value), updated])).toEqual([
    [
      `${site}kpis/nps/#turned-2026-10-31`,
      'Titel: im Rückstand → im Plan',
      '19 Punkte (Oktober 2026), davor 17 Punkte (September 2026).',
      '2026-10-31T00:00:00Z',
    ],
    [
      `${site}kpis/nps/#turned-2026-09-30`,
      'Titel: ohne Daten → im Rückstand',
      '17 Punkte (September 2026), davor 10 Punkte (Dezember 2025).',
      '2026-09-30T00:00:00Z',
    ],
    [`${site}measures/abendstunde/#outcome-2026-09-01`, 'Titel: verpufft', 'Kaum Anrufe.', '2026-09-01T00:00:00Z'],
    [`${site}evidence/umfrage/#captured-2026-06-01`, 'Neuer Beleg: Titel', 'Sie haben Zeit.', '2026-06-01T00:00:00Z'],
    [
      `${site}measures/abendstunde/#agreed-2026-03-17`,
      'Vereinbart: Titel',
      'Vereinbart mit Leitung und Redaktion. Eine Zusammenfassung.',
      '2026-03-17T00:00:00Z',
    ],
  ]);
  expect(entries[0]?.links).toMatchObject([{ rel: 'alternate', href: `${site}kpis/nps/` }]);
});

test('a target that was reached is told as that', async () => {
  const { entries = [] } = await read({ ...valid, 'kpis/nps.csv': 'period,value\n2025-12,10\n2026-09,17\n2026-10,20\n' });
  expect(entries[0]?.title?.value).toBe('Ziel erreicht: Titel');
});

test('at most 50 facts are told', async () => {
  const day = (index: number) => `2026-0${1 + (index % 9)}-1${index % 7}`;
  const goals = Array.from({ length: 60 }, (_, index) => [
    `goals/ziel-${index}.mdx`,
    entry(`${common}\nlevel: company\nagreed: { on: ${day(index)}, by: [leitung] }`),
  ]);
  const { entries = [] } = await read({ ...valid, ...Object.fromEntries(goals) });
  expect(entries).toHaveLength(50);
  const days = entries.map(({ updated = '' }) => updated);
  expect(days).toEqual(days.toSorted().reverse());
});

test('hostile words stay words', async () => {
  const title = '</title><script>alert(1)</script> &amp; ]]> \\u0000\\u0007\\uFFFE <!--';
  const files = {
    ...edited('evidence/umfrage.mdx', 'title: Titel', `title: "${title}"`),
    'playbook.yml': config.replace('organisation: Kranichrad', 'organisation: "</name> & <b>"'),
  };
  const text = await written(files);
  expect(text).not.toMatch(/<script|<b>|(?!\n)\p{Cc}|\uFFFE/u);
  const feed = await read(files);
  expect(feed.authors).toMatchObject([{ name: '</name> & <b>' }]);
  const told = feed.entries?.find(({ id }) => id?.includes('umfrage'))?.title?.value;
  expect(told).toBe('Neuer Beleg: </title><script>alert(1)</script> &amp; ]]> <!--');
});

test('two builds have the same bytes, and nothing hidden is in them', async () => {
  expect(await written(valid)).toBe(await written(valid));
  const hidden = withFields('kpis/nps.mdx', 'audience: team', withFields('evidence/umfrage.mdx', 'audience: team'));
  expect(await written(hidden)).not.toMatch(/nps|umfrage|<entry>/);
});

/** The feed of a playbook with a past. */
async function withPast(past: Past, audience: Audience = 'everyone') {
  const { history, playbook } = await pastOf(past);
  const files = past.at(-1)?.[1] ?? valid;
  const present = { playbook, elsewhere: new Set<Ref>(), viewer: { audience, drafts: false }, today };
  const text = changesFeed({ ...(await siteDataOf(files, audience)), history: historyFor(history, present) }, site);
  const { entries = [] } = parseAtomFeed(text);
  return entries
    .filter(({ id }) => id?.includes('commit-'))
    .map(({ id = '', title, summary }) => [id.slice(site.length), plain(title?.value), plain(summary?.value)]);
}

const goal = 'goals/treue-kunden.mdx';
const guide = (title: string, fields = ''): string =>
  entry(`${common.replace('Titel', title)}\n${fields}`, 'Viele Worte, die so bleiben, wie sie sind.');

test('what commits changed is told in the sentences of the review, with ids that no later commit changes', async () => {
  const first: Past = [
    ['2026-01-01', { ...valid, 'guides/alt.mdx': guide('Alt') }],
    ['2026-11-02', edited('kpis/nps.mdx', 'value: 20', 'value: 25', valid)],
  ];
  const told = await withPast(first);
  expect(told).toEqual([
    [
      'kpis/nps/#changed-commit-1',
      'Zielwert von „Titel“ von 20 Punkte auf 25 Punkte erhöht (das ist ehrgeiziger): im Plan → im Rückstand',
      undefined,
    ],
    ['guides/alt/#changed-commit-1', '„Alt“ ist entfernt', undefined],
  ]);
  const later = await withPast([
    ...first,
    ['2026-11-03', edited(goal, 'title: Titel', 'title: Neu', edited('kpis/nps.mdx', 'value: 20', 'value: 25'))],
  ]);
  expect(later[0]).toEqual(['goals/treue-kunden/#changed-commit-2', '„Neu“ ist geändert', 'Titel: „Titel“ → „Neu“']);
  expect(later.slice(1)).toEqual(told);
});

test('what the content itself tells with a day is told once; many that come at once are one fact', async () => {
  const agreed = withFields(goal, 'agreed: { on: 2026-02-01, by: [leitung] }');
  expect(
    await withPast([
      ['2026-01-01', valid],
      ['2026-02-01', agreed],
    ]),
  ).toEqual([]);
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`guides/neu-${index}.mdx`, guide(`Neu ${index}`)]));
  const [fact, ...others] = await withPast([
    ['2026-01-01', valid],
    ['2026-02-01', { ...valid, ...many }],
  ]);
  expect(fact?.slice(0, 2)).toEqual(['history/#guide-added-commit-1', 'Leitfäden: 12 neu']);
  expect(fact?.[2]).toMatch(/^„Neu 0“, .* und 4 weitere$/);
  expect(others).toEqual([]);
});

test('what is for the team alone is in no feed for everyone', async () => {
  const past: Past = [
    ['2026-01-01', { ...valid, 'guides/neu.mdx': guide('Geheim') }],
    ['2026-02-01', { ...valid, 'guides/neu.mdx': guide('Geheimer') }],
    ['2026-03-01', { ...valid, 'guides/neu.mdx': guide('Geheimer', 'audience: team') }],
  ];
  expect(await withPast(past)).toEqual([]);
  expect(await withPast(past, 'team')).toHaveLength(2);
});
