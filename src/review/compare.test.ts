import { expect, test } from 'vitest';
import { makeEntry, memoryConfig, seriesOf } from '../../tests/kit/entries.ts';
import { outlineOf } from '../markdown/outline.ts';
import { parseBody } from '../markdown/parse.ts';
import type { Entry } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import { createPlaybook } from '../model/playbook.ts';
import { compare } from './compare.ts';
import { pathOf, type Review } from './review.ts';

const body = (text: string) => ({ outline: outlineOf(parseBody(text), 0) });

const kpi = (value: number, extra = {}) =>
  makeEntry(
    'kpi',
    'antwortzeit',
    {
      title: 'Erstreaktionszeit',
      unit: 'Std.',
      direction: 'decrease',
      baseline: { period: '2025-12', value: 40 },
      target: { by: '2026-12', value },
      ...extra,
    },
    { series: seriesOf(['2025-12', 40], ['2026-10', 22]) },
  );

const goals = [
  makeEntry('goal', 'treue', { title: 'Treue Kunden' }),
  makeEntry('goal', 'schnell', {
    title: 'Schnell antworten',
    level: 'social',
    kpis: ['antwortzeit'],
    supports: [{ goal: 'treue', because: 'Wer schnell Antwort bekommt, bleibt.' }],
  }),
];
const objection = makeEntry('objection', 'keine-zeit', { title: 'Keine Zeit', kpis: [{ kpi: 'antwortzeit', claim: { atMost: 30 } }] });

const side = (...entries: readonly Entry[]) => ({ playbook: createPlaybook(memoryConfig, entries), findings: [] as Finding[] });
const on = { audience: 'everyone', today: '2026-11-23' } as const;

/** Each change in a line. */
const told = ({ changes }: Review): string[] =>
  changes.flatMap(({ kind, id, change, from, fields }) =>
    fields.length === 0
      ? [`${change} ${kind}:${id}${from === undefined ? '' : ` from ${from}`}`]
      : fields.map(({ at, before, after }) => `${kind}:${id} ${pathOf(at)}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`),
  );

const between = (a: readonly Entry[], b: readonly Entry[]) => compare(side(...a), side(...b), on);

test('a playbook and itself: nothing', () => {
  const same = between([kpi(20), ...goals, objection], [kpi(20), ...goals, objection]);
  expect(same).toEqual({ audience: 'everyone', config: [], changes: [], status: [], findings: { new: [], fixed: [] } });
});

test('a lowered target: the field, the status that turns, and all that rests on it with its way', () => {
  const { changes, status } = between([kpi(20), ...goals, objection], [kpi(12), ...goals, objection]);
  expect(changes).toEqual([
    {
      kind: 'kpi',
      id: 'antwortzeit',
      change: 'changed',
      page: 'kpis/antwortzeit/',
      fields: [{ at: [{ field: 'target' }, { field: 'value' }], before: 20, after: 12 }],
      impact: [
        { kind: 'objection', id: 'keine-zeit', via: [{ ref: 'objection:keine-zeit', type: 'rests-on' }] },
        { kind: 'goal', id: 'schnell', via: [{ ref: 'goal:schnell', type: 'measured-by' }] },
        {
          kind: 'goal',
          id: 'treue',
          via: [
            { ref: 'goal:schnell', type: 'measured-by' },
            { ref: 'goal:treue', type: 'supports' },
          ],
        },
      ],
    },
  ]);
  expect(status).toEqual([{ kind: 'kpi', id: 'antwortzeit', before: 'on-track', after: 'behind' }]);
});

test('a claim that no longer holds turns the objection', () => {
  const worse = { ...kpi(20), series: seriesOf(['2025-12', 40], ['2026-10', 31]) };
  const { status } = between([kpi(20), objection], [worse, objection]);
  expect(status).toContainEqual({ kind: 'objection', id: 'keine-zeit', before: 'holds', after: 'fails' });
});

test('items of a list are told by what they name', () => {
  const one = makeEntry('goal', 'a', {
    supports: [
      { goal: 'x', because: 'So.' },
      { goal: 'y', because: 'Auch.' },
    ],
    tags: ['eins', 'zwei'],
  });
  const other = makeEntry('goal', 'a', {
    supports: [
      { goal: 'y', because: 'Anders.' },
      { goal: 'z', because: 'Neu.' },
    ],
    tags: ['zwei', 'drei'],
  });
  expect(told(between([one], [other]))).toEqual([
    'goal:a tags[eins]: "eins" -> undefined',
    'goal:a tags[drei]: undefined -> "drei"',
    'goal:a supports[x]: {"goal":"x","because":"So."} -> undefined',
    'goal:a supports[y].because: "Auch." -> "Anders."',
    'goal:a supports[z]: undefined -> {"goal":"z","because":"Neu."}',
  ]);
});

const checklist = (title: string, text: string) =>
  makeEntry('checklist', 'start', {
    sections: [
      {
        title,
        items: [
          { id: 'x', text },
          { id: 'y', text: 'Zweitens' },
        ],
      },
    ],
  });

test('the items of a section that is retitled are still its items', () => {
  expect(told(between([checklist('Kanäle', 'Zählen')], [checklist('Auftritte', 'Alle zählen')]))).toEqual([
    'checklist:start sections[kanaele].title: "Kanäle" -> "Auftritte"',
    'checklist:start sections[kanaele].items[x].text: "Zählen" -> "Alle zählen"',
  ]);
});

test('values of a series are added, corrected and removed by their period', () => {
  const was = { ...kpi(20), series: seriesOf(['2026-08', 30], ['2026-09', 25]) };
  const is = { ...kpi(20), series: seriesOf(['2026-09', 26], ['2026-10', 22]) };
  expect(told(between([was], [is]))).toEqual([
    'kpi:antwortzeit series[2026-08].value: 30 -> undefined',
    'kpi:antwortzeit series[2026-09].value: 25 -> 26',
    'kpi:antwortzeit series[2026-10].value: undefined -> 22',
  ]);
});

test('a body is told by the sections that were touched', () => {
  const was = makeEntry('guide', 'a', {}, body('Vorweg.\n\n## Erstens\n\nEins.\n\n## Zweitens\n\nZwei.\n\n## Alt\n\nGleich.\n'));
  const is = makeEntry('guide', 'a', {}, body('Vorweg.\n\n## Erstens\n\nEins, neu.\n\n## Neu\n\nGleich.\n\n## Drittens\n\nDrei.\n'));
  expect(told(between([was], [is]))).toEqual([
    'guide:a body[Erstens]: "Eins." -> "Eins, neu."',
    'guide:a body[Zweitens]: "Zwei." -> undefined',
    'guide:a body[Alt].heading: "Alt" -> "Neu"',
    'guide:a body[Drittens]: undefined -> "Drei."',
  ]);
});

test.each([
  ['wrapped elsewhere', 'Eins zwei\ndrei.\n', 'Eins\nzwei drei.\n'],
  ['other bullets', '- eins\n- zwei\n', '* eins\n* zwei\n'],
  ['another emphasis', 'Das ist _wichtig_.\n', 'Das ist *wichtig*.\n'],
  ['a link by another form', '[NPS](../kpis/nps.mdx)\n', '[NPS](kpi:nps)\n'],
  ['sections in another order', '## A\n\nEins.\n\n## B\n\nZwei.\n', '## B\n\nZwei.\n\n## A\n\nEins.\n'],
])('%s: no change in meaning', (_name, was, is) => {
  expect(between([makeEntry('guide', 'a', {}, body(was))], [makeEntry('guide', 'a', {}, body(is))]).changes).toEqual([]);
});

test.each([
  ['another link', '[NPS](kpi:nps)\n', '[NPS](kpi:antwortzeit)\n'],
  ['an embedded entry', 'Text.\n\n<Kpi id="nps" />\n', 'Text.\n\n<Kpi id="antwortzeit" />\n'],
  ['code', 'Dann `npm run check`.\n', 'Dann `npm run build`.\n'],
  ['what is struck out', 'Das gilt.\n', '~~Das gilt.~~\n'],
  ['a task that is done', '- [ ] eins\n', '- [x] eins\n'],
  ['a picture’s words', '![alt](a.png)\n', '![neu](a.png)\n'],
])('%s is a change', (_name, was, is) => {
  expect(between([makeEntry('guide', 'a', {}, body(was))], [makeEntry('guide', 'a', {}, body(is))]).changes).toHaveLength(1);
});

test('lists and fields in another order, and text in other lines: no change in meaning', () => {
  const one = makeEntry('objection', 'a', { concern: 'Eine\nlange Sorge.\n', variants: ['So.', 'Anders.'] });
  const other = makeEntry('objection', 'a', { variants: ['Anders.', 'So.'], concern: 'Eine lange\nSorge.' });
  expect(between([one], [other]).changes).toEqual([]);
});

test('what is added and removed is told whole', () => {
  expect(told(between([objection], [kpi(20)]))).toEqual(['added kpi:antwortzeit', 'removed objection:keine-zeit']);
});

test('a removed KPI names the goals that rested on it', () => {
  const without = makeEntry('goal', 'schnell', { title: 'Schnell antworten', level: 'social' });
  const { changes } = between([kpi(20), ...goals], [goals[0] as Entry, without]);
  expect(changes.find(({ kind }) => kind === 'kpi')?.impact.map(({ id }) => id)).toEqual(['schnell', 'treue']);
});

test('a renamed entry is one change, and what names it follows', () => {
  const named = { ...kpi(20), id: 'erste-antwort', ref: 'kpi:erste-antwort', file: 'content/kpis/erste-antwort.mdx' } as Entry;
  const goal = makeEntry('goal', 'schnell', { level: 'social', kpis: ['erste-antwort'] }, body('Siehe [die Zeit](kpi:erste-antwort).\n'));
  const before = makeEntry('goal', 'schnell', { level: 'social', kpis: ['antwortzeit'] }, body('Siehe [die Zeit](kpi:antwortzeit).\n'));
  expect(told(between([kpi(20), before], [named, goal]))).toEqual(['renamed kpi:erste-antwort from antwortzeit']);
});

test('a renamed entry may be changed a little; another one in its place is no renamed one', () => {
  const little = { ...kpi(12), id: 'neu', ref: 'kpi:neu' } as Entry;
  expect(told(between([kpi(20)], [little]))).toEqual(['kpi:neu target.value: 20 -> 12']);
  const other = makeEntry('kpi', 'neu', { title: 'Ganz anderes', definition: 'Etwas anderes.', question: 'Was sonst?', unit: 'Stück' });
  expect(told(between([kpi(20)], [other]))).toEqual(['added kpi:neu', 'removed kpi:antwortzeit']);
});

test('a review alone bears on nobody', () => {
  const reviewed = kpi(20, { reviewed: '2026-11-01' });
  const { changes } = between([kpi(20), ...goals], [reviewed, ...goals]);
  expect(changes).toHaveLength(1);
  expect(changes[0]?.impact).toEqual([]);
});

test('the playbook as a whole: roles by their id, thresholds by name', () => {
  const other = { ...memoryConfig, thresholds: { onTrack: 0.9, behind: 0.6 }, roles: [{ id: 'leitung', title: 'Die Leitung' }] };
  const { config } = compare(side(), { playbook: createPlaybook(other, []), findings: [] }, on);
  expect(config.map(({ at, after }) => [pathOf(at), after])).toEqual([
    ['roles[leitung].title', 'Die Leitung'],
    ['thresholds.onTrack', 0.9],
  ]);
});

test('how a role is reached is told to nobody, and what the commands need to the team alone', () => {
  const other = {
    ...memoryConfig,
    roles: [...memoryConfig.roles, { id: 'presse', title: 'Presse', contact: 'presse@example.org', account: '@presse' }],
    links: { allow: ['intranet.example.org'] },
  };
  const after = { playbook: createPlaybook(other, []), findings: [] };
  const asText = (audience: 'everyone' | 'team') => JSON.stringify(compare(side(), after, { ...on, audience }).config);
  expect(asText('everyone')).toContain('Presse');
  expect(asText('everyone')).not.toMatch(/@presse|example\.org/);
  expect(asText('team')).toContain('intranet.example.org');
  expect(asText('team')).not.toContain('@presse');
});

test('levels in another order are another cascade, a level more is one', () => {
  const [company, social] = memoryConfig.levels;
  if (!company || !social) throw new Error('The playbook has two levels.');
  const between = (levels: typeof memoryConfig.levels) =>
    compare(side(), { playbook: createPlaybook({ ...memoryConfig, levels }, []), findings: [] }, on).config;
  expect(between([social, company])).toEqual([
    { at: [{ field: 'levels' }, { field: 'order' }], before: ['Unternehmen', 'Social Media'], after: ['Social Media', 'Unternehmen'] },
  ]);
  expect(between([company, { id: 'bereich', title: 'Bereich' }, social]).map(({ at }) => pathOf(at))).toEqual(['levels[bereich]']);
});

test('findings on the file beside a renamed KPI are neither new nor mended', () => {
  const finding = (file: string): Finding => ({ check: 'c', severity: 'warning', file, line: 1, column: 1, message: 'm' });
  const beside = (entry: Entry, id: string) =>
    ({ ...entry, id, ref: `kpi:${id}`, file: `kpis/${id}.mdx`, seriesFile: `kpis/${id}.csv` }) as Entry;
  const before = { ...side(beside(kpi(20), 'alt')), findings: [finding('kpis/alt.csv')] };
  const after = { ...side(beside(kpi(20), 'neu')), findings: [finding('kpis/neu.csv')] };
  expect(compare(before, after, on).findings).toEqual({ new: [], fixed: [] });
});

test('findings are told by what they say, wherever they stand by now', () => {
  const finding = (message: string, line: number, extra = {}): Finding => ({
    check: 'c',
    severity: 'warning',
    file: 'f',
    line,
    column: 1,
    message,
    ...extra,
  });
  const base = { ...side(), findings: [finding('bleibt', 3), finding('geht', 4), finding('zweimal', 1), finding('hingenommen', 9)] };
  const head = {
    ...side(),
    findings: [
      finding('bleibt', 30),
      finding('neu', 5),
      finding('zweimal', 1),
      finding('zweimal', 2),
      finding('hingenommen', 9, { accepted: 'Ja.' }),
    ],
  };
  const { findings } = compare(base, head, on);
  expect(findings.new.map(({ message }) => message)).toEqual(['neu', 'zweimal']);
  expect(findings.fixed.map(({ message }) => message)).toEqual(['geht', 'hingenommen']);
});
