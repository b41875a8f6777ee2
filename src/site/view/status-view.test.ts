import { expect, test } from 'vitest';
import { common, edited, entry, type Files, valid, withFields } from '../../../tests/kit/content.ts';
import { siteDataOf } from '../../../tests/kit/site-data.ts';
import { countSentence, statusView } from './status-view.ts';

const band = (id: string, fields = ''): Files => ({
  [`kpis/${id}.mdx`]: entry(
    `${common.replace('Titel', id)}\nquestion: Wie?\ndefinition: So.\nunit: Std.\ndirection: keep\nfrequency: month\ntarget: { min: 10, max: 20 }\nsource: { system: Umfrage }\n${fields}`,
  ),
});

/** Beside `nps`, which is on track, a KPI that left its band and one that came back. */
const files: Files = {
  ...valid,
  ...band('verlassen'),
  'kpis/verlassen.csv': 'period,value\n2026-09,20\n2026-10,21\n',
  ...band('zurueck'),
  'kpis/zurueck.csv': 'period,value\n2026-09,9\n2026-10,10\n',
};

test('KPIs stand by status, worst first, and are counted in a sentence', async () => {
  const view = statusView(await siteDataOf(files));
  expect(view.groups.map(({ status, kpis }) => [status, kpis.map(({ card }) => card.ref)])).toEqual([
    ['off-track', ['kpi:verlassen']],
    ['on-track', ['kpi:nps', 'kpi:zurueck']],
  ]);
  expect(countSentence(view)).toBe('3 Kennzahlen: 1 nicht im Plan, 2 im Plan.');
});

test('what the latest values turned is told with both sides, what got worse first', async () => {
  const { turns } = statusView(await siteDataOf(files));
  const plain = (text: string | undefined) => text?.replaceAll('\u202F', ' ');
  expect(turns.map(({ direction, turns: lines }) => [direction, lines.map(({ card }) => card.title)])).toEqual([
    ['worse', ['verlassen']],
    ['better', ['Titel', 'zurueck']],
  ]);
  const [line] = turns[0]?.turns ?? [];
  expect([line?.before.status, plain(line?.before.value)]).toEqual(['on-track', '20 Std., September 2026']);
  expect([line?.after.status, plain(line?.after.value)]).toEqual(['off-track', '21 Std., Oktober 2026']);
});

test('a turn that time has overtaken is not told as news', async () => {
  // January turned `nps` to behind; past the target of February nothing can be said of it any more.
  const waiting = edited('kpis/nps.mdx', 'by: 2026-12', 'by: 2026-02');
  const view = statusView(await siteDataOf({ ...waiting, 'kpis/nps.csv': 'period,value\n2025-12,10\n2026-01,14\n' }));
  expect(view.groups.map(({ status }) => status)).toEqual(['cannot-assess']);
  expect(view.turns).toEqual([]);
});

test('goals stand by level, the one in most trouble first, with their supporters on track', async () => {
  const more: Files = {
    ...edited('goals/antworten.mdx', 'kpis: [nps]', 'kpis: [verlassen]', files),
    'goals/ohne.mdx': entry(`${common}\nlevel: company`),
    'goals/wachsen.mdx': entry(`${common}\nlevel: company\nkpis: [verlassen, nps]`),
    'goals/aufgegeben.mdx': entry(`${common}\nlevel: company\nstatus: dropped`),
  };
  const { levels } = statusView(await siteDataOf(more));
  expect(levels.map(({ title, goals }) => [title, goals.map(({ card }) => card.ref)])).toEqual([
    ['Unternehmen', ['goal:wachsen', 'goal:ohne', 'goal:treue-kunden']],
    ['Bereich', ['goal:schneller-service']],
    ['Social Media', ['goal:antworten']],
  ]);
  const [company, department] = levels;
  expect(company?.goals.map(({ lacksKpi }) => lacksKpi)).toEqual([false, true, false]);
  expect(company?.goals.at(-1)?.supporters).toEqual({ onTrack: 1, all: 1 });
  expect(department?.goals[0]?.supporters).toEqual({ onTrack: 0, all: 1 });
});

test('a dropped KPI is neither listed nor counted', async () => {
  const { kpis, turns } = statusView(await siteDataOf(withFields('kpis/verlassen.mdx', 'status: dropped', files)));
  expect(kpis).toBe(2);
  expect(turns.map(({ direction }) => direction)).toEqual(['better']);
});

test('a goal whose KPIs are hidden does not lack one', async () => {
  const hidden = withFields('kpis/nps.mdx', 'audience: team');
  const { levels, kpis } = statusView(await siteDataOf(hidden));
  expect(kpis).toBe(0);
  expect(levels.flatMap(({ goals }) => goals.map(({ card, lacksKpi }) => [card.statuses, lacksKpi]))).toEqual([
    [[], false],
    [[], false],
    [[], false],
  ]);
});
