import { expect, test } from 'vitest';
import { common, edited, entry, type Files, valid, withBody } from '../../../tests/kit/content.ts';
import { changesOf } from '../../../tests/kit/preview.ts';
import { sentenceText as textOf } from '../../reporters/review-text.ts';
import type { Sentence } from '../../review/sentence.ts';
import type { PreviewChanges } from './preview-changes.ts';

const sentenceText = (sentence: Sentence): string => textOf(sentence, ['„', '“']);

const without = (file: string, files: Files = valid): Files => Object.fromEntries(Object.entries(files).filter(([name]) => name !== file));

const marks = ({ news }: PreviewChanges) => Object.fromEntries([...news].map(([ref, { mark }]) => [ref, mark]));

test('what is the same has no mark', async () => {
  const changes = await changesOf(valid, valid);
  expect(changes).toMatchObject({ gone: [], charts: [] });
  expect(changes.news.size).toBe(0);
});

test('entries are marked as new, changed and renamed; what rests on them only where its status turns', async () => {
  const target = edited('kpis/nps.mdx', 'value: 20', 'value: 60');
  const after = { ...target, 'goals/neu.mdx': entry(`${common}\nlevel: company\nkpis: [nps]`) };
  expect(marks(await changesOf(valid, after))).toEqual({ 'kpi:nps': 'changed', 'goal:neu': 'added' });
  const renamed = { ...without('guides/anfang.mdx'), 'guides/beginn.mdx': String(valid['guides/anfang.mdx']) };
  expect(marks(await changesOf(valid, renamed))).toEqual({ 'guide:beginn': 'renamed' });
});

test('an argument that no longer holds is marked though nobody touched it', async () => {
  const claims = edited('objections/keine-zeit.mdx', '\n---\n', '\nkpis:\n  - kpi: nps\n    claim: { atLeast: 15 }\n---\n');
  const changes = await changesOf(claims, edited('kpis/nps.csv', '2026-10,19', '2026-10,12', claims));
  expect(changes.news.get('objection:keine-zeit')).toMatchObject({ mark: 'turned', sentences: [] });
  expect(changes.news.get('objection:keine-zeit')?.turn).toMatch(/→/);
});

test('what changed is told with before and after', async () => {
  const { news } = await changesOf(valid, edited('kpis/nps.mdx', 'value: 20', 'value: 60'));
  const { sentences = [], turn } = news.get('kpi:nps') ?? {};
  expect(sentences.map(sentenceText)).toEqual(['Zielwert: 20\u00A0Punkte → 60\u00A0Punkte']);
  expect(turn).toBe('im Plan → nicht im Plan');
});

test('charts are compared when the numbers, the target or the definition changed, and not for other words', async () => {
  const charts = async (from: string, to: string, file = 'kpis/nps.mdx') => (await changesOf(valid, edited(file, from, to))).charts;
  expect(await charts('value: 20', 'value: 25')).toEqual(['nps']);
  expect(await charts('definition: Der Wert.', 'definition: Ein anderer Wert.')).toEqual(['nps']);
  expect(await charts('2026-10,19', '2026-10,18', 'kpis/nps.csv')).toEqual(['nps']);
  expect(await charts('question: Wie zufrieden sind sie?', 'question: Wie sehr?')).toEqual([]);
});

test('of a KPI that never had a value there is no chart to compare', async () => {
  const { 'kpis/nps.csv': _csv, ...without } = valid;
  const { charts, news } = await changesOf(without, edited('kpis/nps.mdx', 'value: 20', 'value: 25', without));
  expect(news.has('kpi:nps')).toBe(true);
  expect(charts).toEqual([]);
});

test('touched sections are named by the heading under which they stand now', async () => {
  const before = withBody('## Erstens\n\nLos.\n\n## Zweitens\n\nWeiter.\n\n## Drittens\n\nHalt.\n');
  const after = withBody('## Erstens\n\nLos, jetzt.\n\n## Zweiter Schritt\n\nWeiter.\n\n## Viertens\n\nEnde.\n');
  const { news } = await changesOf(before, after);
  expect(news.get('guide:anfang')?.headings).toEqual(['Erstens', 'Zweiter Schritt', 'Viertens']);
});

test('a removed entry says what it was, and every sentence that names it leads there', async () => {
  const { gone, report } = await changesOf(valid, without('channels/forum.mdx'));
  expect(gone).toMatchObject([{ kind: 'channel', id: 'forum', title: 'Titel', summary: 'Eine Zusammenfassung.' }]);
  const said = gone[0]?.said.map(({ label, value }) => `${label}: ${sentenceText(value)}`);
  expect(said).toContain('Ziel: „Titel“');
  expect(said).toContain('Zustand: aktiv');
  const named = [...report.first, ...report.rest].flatMap(({ items }) => items.flatMap(({ sentence }) => sentence));
  expect(named).toContainEqual({ entry: { kind: 'channel', id: 'forum', title: 'Titel', page: 'channels/forum/' } });
});

test('the address that a renamed entry had leads to the one that it has', async () => {
  const renamed = { ...without('guides/anfang.mdx'), 'guides/beginn.mdx': String(valid['guides/anfang.mdx']) };
  const { gone, base } = await changesOf(valid, renamed);
  expect(gone).toMatchObject([{ id: 'anfang', now: { id: 'beginn', page: 'guides/beginn/' } }]);
  expect(base.find('guide', 'beginn')).toBeDefined();
});

test('nothing that is for the team alone, on either side, is told in public', async () => {
  const secret = (text: string) => entry(`${common.replace('Titel', text)}\naudience: team\ntype: routine\ngoals: [antworten]`);
  const before = { ...valid, 'measures/geheim.mdx': secret('Canary before'), 'measures/weg.mdx': secret('Canary gone') };
  const after = { ...valid, 'measures/geheim.mdx': secret('Canary after'), 'measures/neu.mdx': secret('Canary new') };
  const text = async (audience: 'everyone' | 'team') => {
    const { base, news, gone, ...rest } = await changesOf(before, after, audience);
    return JSON.stringify([[...base.entries], [...news], gone, rest]);
  };
  expect(await text('everyone')).not.toMatch(/canary|geheim/i);
  for (const canary of ['before', 'after', 'gone', 'new']) expect(await text('team')).toContain(`Canary ${canary}`);
});
