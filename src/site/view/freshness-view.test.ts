import { expect, test } from 'vitest';
import { config, edited, type Files, valid, withFields } from '../../../tests/kit/content.ts';
import { siteDataOf } from '../../../tests/kit/site-data.ts';
import { freshnessView } from './freshness-view.ts';
import { homeView } from './home-view.ts';

const late: Files = {
  ...edited('evidence/umfrage.mdx', 'validFor: P1Y', 'validFor: P1M'),
  'playbook.yml': `${config}editUrl: https://git.example.org/edit/{path}\n`,
  'kpis/nps.csv': 'period,value\n2026-06,19\n',
};

test('each owner’s queue has its contact, the reason with its day, and the way to the file', async () => {
  const files = edited('evidence/umfrage.mdx', 'owner: leitung', 'owner: redaktion', late);
  const { owners, due, items } = freshnessView(await siteDataOf(files));
  expect(owners.map(({ id, contact }) => [id, contact])).toEqual([
    ['leitung', { href: 'mailto:leitung@kranichrad.example', text: 'leitung@kranichrad.example' }],
    ['redaktion', null],
  ]);
  expect(owners[0]?.lines).toMatchObject([
    { reason: 'Daten veraltet seit 15. August 2026', edit: 'https://git.example.org/edit/content/kpis/nps.csv', isDue: true },
  ]);
  expect(owners[1]?.lines).toMatchObject([
    { reason: 'Beleg abgelaufen seit 2. Juli 2026', edit: 'https://git.example.org/edit/content/evidence/umfrage.mdx' },
  ]);
  expect([due, items]).toEqual([2, 2]);
});

test('what is coming up is told as that, and what was never reviewed has no day', async () => {
  const soon = edited('guides/anfang.mdx', 'reviewed: 2026-11-01', 'reviewed: 2026-06-01');
  const { owners } = freshnessView(await siteDataOf(edited('departments/service.mdx', 'reviewed: 2026-11-01', '', soon)));
  expect(owners[0]?.lines.map(({ reason, isDue }) => [reason, isDue])).toEqual([
    ['Noch nie durchgesehen', true],
    ['Durchsicht fällig ab 1. Dezember 2026', false],
  ]);
});

test('of a measure it is told what was to be seen, and of a clearance whose it is', async () => {
  const fields = 'visibleBy: 2026-11-01\nfollowUp: [2026-12-01]\nclearances:\n  - { by: privacy, state: open, until: 2026-11-20 }';
  const { owners } = freshnessView(await siteDataOf(withFields('measures/abendstunde.mdx', fields)));
  expect(owners[0]?.lines.map(({ reason, isDue }) => [reason, isDue])).toEqual([
    ['Sollte seit 1. November 2026 sichtbar sein: Ergebnis fehlt', true],
    ['Datenschutz: Freigabe fehlt seit 20. November 2026', true],
    ['Nachsehen am 1. Dezember 2026', false],
  ]);
});

test('without an edit address there is no way to the file, and a fresh playbook has no queue', async () => {
  const { owners } = freshnessView(await siteDataOf({ ...late, 'playbook.yml': config }));
  expect(owners[0]?.lines.map(({ edit }) => edit)).toEqual([null, null]);
  expect(freshnessView(await siteDataOf(valid)).owners).toEqual([]);
});

test('nothing hidden is due to those who may not see it', async () => {
  const { owners } = freshnessView(await siteDataOf(withFields('kpis/nps.mdx', 'audience: team', late)));
  expect(owners.flatMap(({ lines }) => lines.map(({ card }) => card.ref))).toEqual(['evidence:umfrage']);
});

test('home tells what has waited longest, whatever it is', async () => {
  expect(homeView(await siteDataOf(late)).due.map(({ card, reason }) => [card.ref, reason])).toEqual([
    ['evidence:umfrage', 'Beleg abgelaufen seit 2. Juli 2026'],
    ['kpi:nps', 'Daten veraltet seit 15. August 2026'],
  ]);
});
