import { describe, expect, test } from 'vitest';
import { type InputOf, makeEntry, memoryConfig, seriesOf } from '../../tests/kit/entries.ts';
import { maySee, viewFor } from './audience.ts';
import { compute } from './computed.ts';
import type { Entry } from './entry.ts';
import { type Kind, kinds } from './kinds.ts';
import type { Outline } from './outline.ts';
import { createPlaybook, type Playbook } from './playbook.ts';
import { schemas } from './schemas/index.ts';

const at = { line: 9, column: 1 };
const id = (kind: Kind): string => `geheim-${kind}`;

/** Texts that nobody but the team may meet: each holds the word that is looked for. */
let counter = 0;
function canary(): string {
  counter += 1;
  return `KANARI-${counter}`;
}

const url = () => `https://example.org/${canary()}`;
const note = () => ({ by: 'privacy' as const, state: 'cleared' as const, until: '2027-01-01', note: canary() });
const own = {
  owner: 'kanari-rolle',
  agreed: { on: '2026-01-01', by: ['kanari-rolle'] },
  reviewed: '2026-11-01',
  reviewEvery: 'P6M',
  order: 1,
};
const texts = () => ({
  title: canary(),
  summary: canary(),
  tags: [canary()],
  accept: [{ check: 'kanari-regel', because: canary() }],
  ...own,
});

/** An entry of each kind in which every field is filled. */
const filled: { [K in Kind]: () => Omit<InputOf[K], 'status' | 'audience'> } = {
  goal: () => ({
    ...texts(),
    level: 'company',
    department: id('department'),
    supports: [{ goal: id('goal'), because: canary() }],
    kpis: [id('kpi')],
    by: '2027-01-01',
    source: { name: canary(), url: url(), on: '2026-01-01' },
  }),
  kpi: () => ({
    ...texts(),
    question: canary(),
    definition: canary(),
    formula: canary(),
    unit: canary(),
    decimals: 1,
    direction: 'increase',
    baseline: { period: '2025', value: 1 },
    target: { by: '2027', value: 2 },
    frequency: 'month',
    source: { system: canary(), url: url(), method: canary(), database: 'kanari-datenbank', query: canary() },
    timing: 'leading',
    limitations: canary(),
    sideEffects: canary(),
    breaks: [{ period: '2024', note: canary() }],
  }),
  objection: () => ({
    ...texts(),
    quote: canary(),
    variants: [canary()],
    raisedBy: canary(),
    concern: canary(),
    explore: [canary()],
    answer: canary(),
    ingredients: [canary()],
    evidence: [id('evidence')],
    goals: [id('goal')],
    kpis: [{ kpi: id('kpi'), claim: { atLeast: 1 } }],
    concede: canary(),
    avoid: [canary()],
    nextStep: canary(),
  }),
  evidence: () => ({
    ...texts(),
    type: 'survey',
    source: { name: canary(), url: url() },
    captured: '2026-01-01',
    validFor: 'P1Y',
    finding: canary(),
    chart: 'bar',
    unit: canary(),
  }),
  checklist: () => ({
    ...texts(),
    purpose: canary(),
    type: 'tasks',
    sections: [
      {
        title: canary(),
        items: [{ id: 'kanari-punkt', text: canary(), help: canary(), role: 'kanari-rolle', suggests: [{ goal: id('goal') }] }],
      },
    ],
  }),
  measure: () => ({
    ...texts(),
    type: 'quick-win',
    goals: [id('goal')],
    department: id('department'),
    partners: [id('department')],
    effort: 'S',
    start: '2026-01-01',
    visibleBy: '2026-02-01',
    effects: [{ kpi: id('kpi'), from: 1, to: 2 }],
    followUp: ['2026-03-01'],
    lasts: canary(),
    stopIf: canary(),
    outcome: { state: 'open', on: '2026-04-01', note: canary() },
    clearances: [note()],
  }),
  channel: () => ({
    ...texts(),
    type: 'social',
    url: url(),
    department: id('department'),
    operator: canary(),
    purpose: canary(),
    state: 'active',
    since: '2026-01-01',
    goals: [id('goal')],
    reachUnit: canary(),
    clearances: [note()],
  }),
  department: () => ({
    ...texts(),
    lead: 'kanari-rolle',
    interests: [canary()],
    stakeholders: [{ role: canary(), interest: canary(), stance: 'critic' }],
  }),
  guide: texts,
};

const hiddenOutline = (): Outline => ({
  headings: [{ depth: 2, slug: 'kanari', text: canary(), point: at }],
  links: [{ url: url(), point: at }],
  images: [{ url: './kanari.png', alt: canary(), point: at }],
  elements: [{ name: 'Callout', attributes: { title: canary() }, point: at }],
  texts: [{ text: canary(), point: at }],
  code: [],
  faults: [],
});

const hiddenSeries = () => ({
  dimensions: ['kanari'],
  rows: [{ period: '2026-10', value: 1, note: canary(), dimensions: { kanari: canary() }, point: at }],
});

function hiddenEntry<K extends Kind>(kind: K, fields: object): Entry {
  const data = { ...filled[kind](), ...fields } as unknown as Partial<InputOf[K]>;
  return makeEntry(kind, id(kind), data, { outline: hiddenOutline(), series: hiddenSeries() }) as unknown as Entry;
}

/** A body that names every hidden entry in every way. */
const elements = ['Goal', 'Kpi', 'Objection', 'Evidence', 'Checklist', 'Measure', 'GoalMap'];
const telling: Partial<Outline> = {
  elements: elements.map((name) => ({
    name,
    attributes: { id: id(name === 'GoalMap' ? 'goal' : (name.toLowerCase() as Kind)) },
    point: at,
  })),
  links: kinds.flatMap((kind) =>
    [`${kind}:${id(kind)}#kanari`, `/${kind === 'evidence' ? kind : `${kind}s`}/${id(kind)}/`].map((link) => ({ url: link, point: at })),
  ),
};

/** Entries that everyone may see, and that name the hidden ones in every field that can. */
const visible = (): Entry[] => [
  makeEntry('department', 'offen', {}, { outline: telling }),
  makeEntry('goal', 'oben', { department: id('department') }, { outline: telling }),
  makeEntry('goal', 'offen', {
    supports: [
      { goal: id('goal'), because: canary() },
      { goal: 'oben', because: 'Darum.' },
    ],
    kpis: [id('kpi'), 'offen'],
    department: 'offen',
  }),
  makeEntry('kpi', 'offen', {}, { outline: telling }),
  makeEntry('objection', 'offen', {
    evidence: [id('evidence'), 'offen'],
    goals: [id('goal'), 'offen'],
    kpis: [{ kpi: id('kpi'), claim: { atLeast: 4711 } }, { kpi: 'offen' }],
  }),
  makeEntry('evidence', 'offen', {}, { outline: telling }),
  makeEntry('measure', 'offen', {
    goals: [id('goal'), 'offen'],
    effects: [{ kpi: id('kpi'), from: 4711 }, { kpi: 'offen' }],
    department: id('department'),
    partners: [id('department'), 'offen'],
  }),
  makeEntry('channel', 'offen', { goals: [id('goal'), 'offen'], department: id('department') }, { outline: telling }),
  makeEntry('checklist', 'offen', {
    sections: [
      {
        title: 'Erstens',
        items: [
          { id: 'a', text: 'A', suggests: [{ goal: id('goal') }, { objection: id('objection') }, { guide: 'offen' }] },
          { id: 'b', text: 'B', suggests: [{ measure: id('measure') }, { guide: id('guide') }, { checklist: id('checklist') }] },
        ],
      },
    ],
  }),
  makeEntry('guide', 'offen', {}, { outline: { ...telling, links: [...(telling.links ?? []), { url: 'goal:offen', point: at }] } }),
];

const told = ({ entries, links }: Playbook): string => JSON.stringify([[...entries], links]);
const secret = /kanari|geheim|4711/i;

test('every field of every kind is filled in what is hidden here', () => {
  for (const kind of kinds) {
    const fields = Object.keys(filled[kind]()).concat('status', 'audience').sort();
    expect(fields).toEqual(Object.keys(schemas[kind].shape).sort());
  }
});

describe.each([
  ['for the team', { audience: 'team' }, { audience: 'everyone', drafts: false }],
  ['for the team, where drafts are shown', { audience: 'team' }, { audience: 'everyone', drafts: true }],
  ['drafts', { status: 'draft' }, { audience: 'everyone', drafts: false }],
  ['drafts, for the team', { status: 'draft' }, { audience: 'team', drafts: false }],
  ['drafts for the team', { status: 'draft', audience: 'team' }, { audience: 'everyone', drafts: true }],
] as const)('entries that are hidden (%s)', (_name, fields, viewer) => {
  const playbook = createPlaybook(memoryConfig, [...visible(), ...kinds.map((kind) => hiddenEntry(kind, fields))]);
  const view = viewFor(playbook, viewer);

  test('leave no word and no id behind', () => {
    expect(told(playbook)).toMatch(secret);
    expect(told(view)).not.toMatch(secret);
  });

  test('take nothing with them that everyone may see', () => {
    expect([...view.entries.keys()].sort()).toEqual(
      visible()
        .map(({ ref }) => ref)
        .sort(),
    );
    expect(view.find('goal', 'offen')?.data).toMatchObject({ supports: [{ goal: 'oben' }], kpis: ['offen'], department: 'offen' });
    expect(view.find('objection', 'offen')?.data).toMatchObject({ evidence: ['offen'], goals: ['offen'], kpis: [{ kpi: 'offen' }] });
    expect(view.find('measure', 'offen')?.data).toMatchObject({ goals: ['offen'], effects: [{ kpi: 'offen' }], partners: ['offen'] });
    expect(view.find('checklist', 'offen')?.data.sections[0]?.items[0]?.suggests).toEqual([{ guide: 'offen' }]);
    expect(view.linksFrom('guide:offen').map(({ to }) => to)).toEqual(['goal:offen']);
  });

  test('are missing in nothing that is computed', () => {
    const computed = compute(view, '2026-11-23');
    const everything = [...view.entries.values()].map((entry) => JSON.stringify(computed.of(entry as never)));
    expect(everything.join()).not.toMatch(secret);
    expect(view.linksTo('goal:offen').every(({ from }) => view.entries.has(from))).toBe(true);
  });
});

test('the team sees what is for it, and drafts are seen where they are shown', () => {
  const [team, draft] = [makeEntry('guide', 'a', { audience: 'team' }), makeEntry('guide', 'b', { status: 'draft' })];
  expect(maySee(team, { audience: 'team', drafts: false })).toBe(true);
  expect(maySee(draft, { audience: 'team', drafts: false })).toBe(false);
  expect(maySee(draft, { audience: 'everyone', drafts: true })).toBe(true);
  expect(maySee(team, { audience: 'everyone', drafts: true })).toBe(false);
});

test('who sees everything gets the playbook itself', () => {
  const playbook = createPlaybook(memoryConfig, [...visible(), hiddenEntry('guide', { audience: 'team' })]);
  expect(viewFor(playbook, { audience: 'team', drafts: true })).toBe(playbook);
});

test('allies and critics of a public department are for the team alone', () => {
  const stakeholders = [{ role: 'Betriebsrat', interest: 'Ruhe', stance: 'critic' as const }];
  const playbook = createPlaybook(memoryConfig, [makeEntry('department', 'a', { stakeholders }), makeEntry('department', 'b')]);
  const seen = viewFor(playbook, { audience: 'everyone', drafts: false });
  expect(seen.find('department', 'a')?.data.stakeholders).toEqual([]);
  expect(told(seen)).not.toMatch(/Betriebsrat|Ruhe|critic/);
  expect(viewFor(playbook, { audience: 'team', drafts: false })).toBe(playbook);
});

test('a hidden supporter is no gap: it is not counted', () => {
  const goals = [
    makeEntry('goal', 'oben', { kpis: ['offen', id('kpi')] }),
    makeEntry('goal', 'unten', { supports: [{ goal: 'oben' }], audience: 'team' }),
  ];
  const kpi = makeEntry('kpi', 'offen', {}, { series: seriesOf(['2026-10', 1]) });
  const hiddenKpi = makeEntry('kpi', id('kpi'), { audience: 'team' });
  const view = viewFor(createPlaybook(memoryConfig, [...goals, kpi, hiddenKpi]), { audience: 'everyone', drafts: false });
  const goal = view.find('goal', 'oben');
  expect(goal && compute(view, '2026-11-23').of(goal)).toMatchObject({
    statuses: { 'cannot-assess': 1 },
    supporters: { onTrack: 0, all: 0 },
  });
});
