import { expect, test } from 'vitest';
import { common, config, edited, entry, type Files, valid, withFields } from '../../../tests/kit/content.ts';
import { type Past, pastOf } from '../../../tests/kit/past.ts';
import type { Viewer } from '../../model/audience.ts';
import { pathOf } from '../review.ts';
import { type History, historyFor } from './history.ts';

const everyone: Viewer = { audience: 'everyone', drafts: false };

async function historyIn(past: Past, viewer = everyone, today = '2026-11-23'): Promise<History> {
  const { history, playbook } = await pastOf(past);
  return historyFor(history, { playbook, elsewhere: new Set(), viewer, today });
}

/** `2026-03-01 goal:treue-kunden changed title`. */
const told = ({ changes }: History): string[] =>
  changes.map(({ day, ref, change }) => [day, ref, change.change, ...change.fields.map(({ at }) => pathOf(at))].join(' '));

const goal = 'goals/treue-kunden.mdx';
const kpi = 'kpis/nps.mdx';
const goalTitled = (title: string, files = valid): Files => edited(goal, 'title: Titel', `title: ${title}`, files);
const guide = (title: string, fields = '', body = ''): string => entry(`${common.replace('Titel', title)}\n${fields}`, body);
const withGuide = (text: string, id = 'neu', files = valid): Files => ({ ...files, [`guides/${id}.mdx`]: text });

test('changes are told newest first, with the day and the commit', async () => {
  const history = await historyIn([
    ['2026-01-01', valid],
    ['2026-02-01', goalTitled('Eins')],
    ['2026-03-01', withGuide(guide('Neu'), 'neu', goalTitled('Zwei'))],
  ]);
  expect(told(history)).toEqual([
    '2026-03-01 goal:treue-kunden changed title',
    '2026-03-01 guide:neu added',
    '2026-02-01 goal:treue-kunden changed title',
  ]);
  expect(history.changes.map(({ commit }) => commit)).toEqual(['commit-2', 'commit-2', 'commit-1']);
});

test('how an entry is looked after is no change, nor is formatting, nor a number that came in; one that was corrected is', async () => {
  const csv = (text: string): Files => ({ ...valid, 'kpis/nps.csv': text });
  const quiet = edited(goal, 'reviewed: 2026-11-01', 'reviewed: 2026-11-02\norder: 3\ntags: [a]\nreviewEvery: P1Y');
  expect(
    told(
      await historyIn([
        ['2026-01-01', valid],
        ['2026-02-01', quiet],
      ]),
    ),
  ).toEqual([]);
  const same = edited(goal, 'title: Titel', 'title:   "Titel"');
  expect(
    told(
      await historyIn([
        ['2026-01-01', valid],
        ['2026-02-01', same],
      ]),
    ),
  ).toEqual([]);
  const more = csv('period,value\n2025-12,10\n2026-09,17\n2026-10,19\n2026-11,20\n');
  expect(
    told(
      await historyIn([
        ['2026-01-01', valid],
        ['2026-02-01', more],
      ]),
    ),
  ).toEqual([]);
  const other = csv('period,value\n2025-12,10\n2026-09,18\n2026-10,19\n2026-11,20\n');
  expect(
    told(
      await historyIn([
        ['2026-01-01', valid],
        ['2026-02-01', other],
      ]),
    ),
  ).toEqual(['2026-02-01 kpi:nps changed series[2026-09].value']);
});

test('what comes after today is not told', async () => {
  const past: Past = [
    ['2026-01-01', valid],
    ['2026-02-01', goalTitled('Eins')],
    ['2026-03-01', goalTitled('Zwei')],
  ];
  expect(told(await historyIn(past, everyone, '2026-02-28'))).toEqual(['2026-02-01 goal:treue-kunden changed title']);
});

test('an entry is followed through its renames', async () => {
  const text = guide('Wege', '', 'Viele Wege führen zum Ziel, und mancher ist kürzer als gedacht.');
  const history = await historyIn([
    ['2026-01-01', withGuide(text, 'eins')],
    ['2026-02-01', withGuide(text.replace('title: Wege', 'title: Pfade'), 'eins')],
    ['2026-03-01', withGuide(text.replace('title: Wege', 'title: Pfade'), 'zwei')],
    ['2026-04-01', withGuide(text.replace('title: Wege', 'title: Pfade'), 'drei')],
  ]);
  expect(told(history)).toEqual(['2026-04-01 guide:drei renamed', '2026-03-01 guide:drei renamed', '2026-02-01 guide:drei changed title']);
  expect(history.follow('guide:eins')).toBe('guide:drei');
});

test('a target that moved tells how the status turned on that day', async () => {
  const [change] = (
    await historyIn([
      ['2026-01-01', valid],
      ['2026-11-01', edited(kpi, 'value: 20', 'value: 19')],
    ])
  ).changes;
  expect(change).toMatchObject({ turn: { before: 'on-track', after: 'reached' }, before: { id: 'nps' }, after: { id: 'nps' } });
});

test('of `playbook.yml`, what says what the strategy is counts; how the site is made and how to reach a role do not', async () => {
  const changedConfig = config
    .replace('title: Leitung, contact: leitung@', 'title: Vorstand, contact: vorstand@')
    .replace('locale: de', 'locale: de\neditUrl: https://example.org/{path}');
  const history = await historyIn([
    ['2026-01-01', { ...valid, 'playbook.yml': config }],
    ['2026-02-01', { ...valid, 'playbook.yml': changedConfig }],
  ]);
  expect(history.config.map(({ day, fields }) => [day, fields.map(({ at }) => pathOf(at))])).toEqual([
    ['2026-02-01', ['roles[leitung].title']],
  ]);
});

const secret = 'GEHEIM';
const leaks = (history: History): boolean =>
  JSON.stringify([history.changes, history.config, [...history.known.values()]])
    .toUpperCase()
    .includes(secret);

test.each<[what: string, past: Past, seen: readonly string[]]>([
  [
    'is for the team now',
    [
      ['2026-01-01', withGuide(guide(secret))],
      ['2026-02-01', withGuide(guide(secret, '', secret))],
      ['2026-03-01', withGuide(guide(secret, 'audience: team'))],
    ],
    [],
  ],
  [
    'was for the team then',
    [
      ['2026-01-01', withGuide(guide(secret, 'audience: team'))],
      ['2026-02-01', withGuide(guide(secret, 'audience: team', secret))],
      ['2026-03-01', withGuide(guide('Offen'))],
    ],
    ['2026-03-01 guide:neu added'],
  ],
  [
    'was for the team in between, and is gone',
    [
      ['2026-01-01', withGuide(guide(secret))],
      ['2026-02-01', withGuide(guide(secret, 'audience: team'))],
      ['2026-03-01', valid],
    ],
    [],
  ],
  [
    'is a draft',
    [
      ['2026-01-01', valid],
      ['2026-02-01', withGuide(guide(secret, 'status: draft'))],
    ],
    [],
  ],
  [
    'was renamed before it became the team’s',
    [
      ['2026-01-01', withGuide(guide(secret, '', 'Viele Worte, die so bleiben.'), 'eins')],
      ['2026-02-01', withGuide(guide(secret, '', 'Viele Worte, die so bleiben.'), 'zwei')],
      ['2026-03-01', withGuide(guide(secret, 'audience: team', 'Viele Worte, die so bleiben.'), 'zwei')],
    ],
    [],
  ],
  [
    'is named by another entry',
    [
      ['2026-01-01', valid],
      [
        '2026-02-01',
        withFields('objections/keine-zeit.mdx', 'goals: [geheim]', { ...valid, 'goals/geheim.mdx': goalTitled(secret)[goal] ?? '' }),
      ],
      [
        '2026-03-01',
        withFields('objections/keine-zeit.mdx', 'goals: [geheim]', {
          ...valid,
          'goals/geheim.mdx': withFields(goal, 'audience: team', goalTitled(secret))[goal] ?? '',
        }),
      ],
    ],
    [],
  ],
  [
    'was always for the team, and is named by another entry',
    [
      ['2026-01-01', { ...valid, 'goals/geheim.mdx': withFields(goal, 'audience: team')[goal] ?? '' }],
      [
        '2026-02-01',
        withFields('objections/keine-zeit.mdx', 'goals: [geheim]', {
          ...valid,
          'goals/geheim.mdx': withFields(goal, 'audience: team')[goal] ?? '',
        }),
      ],
    ],
    [],
  ],
])('what %s is told to nobody else', async (_what, past, seen) => {
  const history = await historyIn(past);
  expect(told(history)).toEqual(seen);
  expect(leaks(history)).toBe(false);
  expect(leaks(await historyIn(past, { audience: 'team', drafts: true }))).toBe(true);
});
