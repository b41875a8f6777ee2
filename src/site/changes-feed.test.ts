import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { common, config, edited, entry, type Files, valid, withFields } from '../../tests/kit/content.ts';
import { siteDataOf } from '../../tests/kit/site-data.ts';
import { changesFeed } from './changes-feed.ts';

const site = 'https://intranet.example.org/playbook/';
const written = async (files: Files): Promise<string> => changesFeed(await siteDataOf(files), site);
const read = async (files: Files) => parseAtomFeed(await written(files));
const plain = (text: string | undefined) => text?.replaceAll('\u202F', ' ');

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
