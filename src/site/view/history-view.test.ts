import { expect, test } from 'vitest';
import { common, edited, entry, today, valid } from '../../../tests/kit/content.ts';
import { type Past, pastOf } from '../../../tests/kit/past.ts';
import { siteDataOf } from '../../../tests/kit/site-data.ts';
import { type History, historyFor } from '../../review/history/history.ts';
import { lastChangeOf } from '../history/last-change.ts';
import { plainSentence } from '../history/plain-sentence.ts';
import type { SiteData } from '../playbook.ts';
import { type HistoryView, historyView } from './history-view.ts';

async function dataOf(past: Past): Promise<SiteData> {
  const { history, playbook } = await pastOf(past);
  const viewer = { audience: 'everyone' as const, drafts: false };
  const present = { playbook, elsewhere: new Set(['guide:anfang'] as const), viewer, today };
  return { ...(await siteDataOf(past.at(-1)?.[1] ?? valid)), history: historyFor(history, present) };
}

const viewOf = async (past: Past): Promise<HistoryView> => {
  const view = historyView(await dataOf(past));
  if (!view) throw new Error('there is a history');
  return view;
};

const itemsOf = ({ quarters }: HistoryView) => quarters.flatMap(({ months }) => months.flatMap(({ items }) => items));

const goal = edited('goals/treue-kunden.mdx', 'title: Titel', 'title: Ziel');

test('without a history there is nothing to show', async () => {
  const data = await siteDataOf(valid);
  expect(historyView(data)).toBeUndefined();
  expect(lastChangeOf('goal:treue-kunden', data)).toBeUndefined();
});

test('the page tells the latest 200 changes, how many there were, and since when a command sums up what older ones did', async () => {
  const state = (number: number) =>
    Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`guides/g-${index}.mdx`, entry(common.replace('Titel', `Titel ${number}`))]),
    );
  const days = ['2026-01-01', ...Array.from({ length: 11 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}-15`)];
  const data = await dataOf(days.map((day, number) => [day, { ...valid, ...state(number) }] as const));
  const viewFrom = (start: History['start']) => historyView({ ...data, ...(data.history && { history: { ...data.history, start } }) });
  const view = viewFrom('beginning');
  if (!view) throw new Error('there is a history');
  expect([view.shown, view.all, itemsOf(view).length]).toEqual([200, 220, 200]);
  expect(itemsOf(view)[0]?.day).toBe('2026-11-15');
  const starts = ['beginning', 'older', 'unknown'] as const;
  expect(starts.map((start) => viewFrom(start)?.since)).toEqual([undefined, '2026-01-01', undefined]);
  expect(view.quarters.map(({ title, isOpen, items }) => [title, isOpen, items])).toEqual([
    ['4. Quartal 2026', true, 40],
    ['3. Quartal 2026', false, 60],
    ['2. Quartal 2026', false, 60],
    ['1. Quartal 2026', false, 40],
  ]);
});

test('many entries of a kind that come at once are one change with the first of their names; few are told each', async () => {
  const guides = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`guides/neu-${index}.mdx`, entry(common.replace('Titel', `Neu ${index}`))]),
    );
  const view = await viewOf([
    ['2026-01-01', valid],
    ['2026-02-01', { ...valid, ...guides(5) }],
    ['2026-03-01', { ...valid, ...guides(20) }],
  ]);
  const said = itemsOf(view).map(({ sentence, details }) => [sentence, ...details].map((one) => plainSentence(one, 'de')));
  expect(said[0]).toEqual(['Leitfäden: 15 neu', expect.stringMatching(/^„Neu 10“, („Neu \d+“, ){6}„Neu \d+“ und 7 weitere$/)]);
  expect(said.slice(1)).toEqual([0, 1, 2, 3, 4].map((index) => [`„Neu ${index}“ ist neu`, 'Eine Zusammenfassung.']));
});

test('long texts are cut, and only links that changed are told as that', async () => {
  const body = (text: string) => ({ ...valid, 'guides/anfang.mdx': entry(common, `## Erstens\n\n${text}\n`) });
  const view = await viewOf([
    ['2026-01-01', body('Los.')],
    ['2026-02-01', body('[Los](goal:antworten).')],
    ['2026-03-01', body(`Los. ${'Sehr lang und noch länger. '.repeat(50)}`)],
  ]);
  const [long, links] = itemsOf(view).map(({ details }) => details.map((one) => plainSentence(one, 'de')).join());
  expect(long).toMatch(/ …$/);
  expect(long?.length).toBeLessThan(260);
  expect(links).toBe('Abschnitt „Erstens“: andere Verweise, Streichungen oder eingebettete Einträge');
});

test('an entry that has not changed since the playbook began is of that day; one from another repository is of none that is known', async () => {
  const data = await dataOf([
    ['2026-01-01', valid],
    ['2026-02-01', goal],
  ]);
  expect(lastChangeOf('goal:treue-kunden', data)).toBe('1. Februar 2026');
  expect(lastChangeOf('kpi:nps', data)).toBe('1. Januar 2026');
  expect(lastChangeOf('guide:anfang', data)).toBeUndefined();
});
