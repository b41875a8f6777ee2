import { expect, test } from 'vitest';
import { makeEntry } from '../../tests/kit/entries.ts';
import type { Entry } from './entry.ts';
import { linksOf } from './links.ts';

/** Each link as `type to @ place`. */
const linesOf = (entry: Entry): string[] =>
  linksOf(entry).map(({ from, to, type, at }) => {
    expect(from).toBe(entry.ref);
    expect(at.file).toBe(entry.file);
    return `${type} ${to} @ ${'path' in at ? at.path.join('.') : `${at.point.line}:${at.point.column}`}`;
  });

test('a goal supports goals, is measured by KPIs and belongs to a department', () => {
  const supports = [{ goal: 'oben', because: 'Darum.' }, { goal: 'auch-oben' }];
  const goal = makeEntry('goal', 'unten', { supports, kpis: ['nps', 'zeit'], department: 'service' });
  expect(linesOf(goal)).toEqual([
    'supports goal:oben @ supports.0.goal',
    'supports goal:auch-oben @ supports.1.goal',
    'measured-by kpi:nps @ kpis.0',
    'measured-by kpi:zeit @ kpis.1',
    'belongs-to department:service @ department',
  ]);
});

test('the mechanism goes with `supports`, and stands nowhere else', () => {
  const [first, second] = linksOf(makeEntry('goal', 'unten', { supports: [{ goal: 'a', because: 'Darum.' }, { goal: 'b' }] }));
  expect(first).toHaveProperty('because', 'Darum.');
  expect(second).not.toHaveProperty('because');
});

test('an objection rests on evidence and KPIs, and serves goals', () => {
  const objection = makeEntry('objection', 'a', { evidence: ['umfrage'], kpis: [{ kpi: 'nps', claim: { atLeast: 1 } }], goals: ['oben'] });
  expect(linesOf(objection)).toEqual([
    'rests-on evidence:umfrage @ evidence.0',
    'rests-on kpi:nps @ kpis.0.kpi',
    'serves goal:oben @ goals.0',
  ]);
});

test('a measure serves goals, expects of KPIs, and belongs to departments and partners', () => {
  const measure = makeEntry('measure', 'a', { goals: ['oben'], effects: [{ kpi: 'nps' }], department: 'service', partners: ['it', 'hr'] });
  expect(linesOf(measure)).toEqual([
    'serves goal:oben @ goals.0',
    'expects kpi:nps @ effects.0.kpi',
    'belongs-to department:service @ department',
    'belongs-to department:it @ partners.0',
    'belongs-to department:hr @ partners.1',
  ]);
});

test('a channel serves goals and belongs to a department', () => {
  expect(linesOf(makeEntry('channel', 'a', { goals: ['oben'], department: 'service' }))).toEqual([
    'serves goal:oben @ goals.0',
    'belongs-to department:service @ department',
  ]);
});

test('a checklist’s items suggest entries of five kinds', () => {
  const suggests = [{ goal: 'a' }, { objection: 'b' }, { measure: 'c' }, { guide: 'd' }, { checklist: 'e' }];
  const sections = [
    { title: 'Erstens', items: [{ id: 'x', text: 'X' }] },
    { title: 'Zweitens', items: [{ id: 'y', text: 'Y', suggests }] },
  ];
  expect(linesOf(makeEntry('checklist', 'a', { sections }))).toEqual([
    'suggests goal:a @ sections.1.items.0.suggests.0.goal',
    'suggests objection:b @ sections.1.items.0.suggests.1.objection',
    'suggests measure:c @ sections.1.items.0.suggests.2.measure',
    'suggests guide:d @ sections.1.items.0.suggests.3.guide',
    'suggests checklist:e @ sections.1.items.0.suggests.4.checklist',
  ]);
});

test('elements and links of a body mention entries, whatever the kind of the entry', () => {
  const at = (line: number) => ({ line, column: 1 });
  const elements = [
    { name: 'Callout', attributes: { type: 'note' }, point: at(1) },
    { name: 'Kpi', attributes: { id: 'nps' }, point: at(2) },
    { name: 'GoalMap', attributes: { id: 'oben' }, point: at(3) },
    { name: 'Goal', attributes: {}, point: at(4) }, // without an id it names nothing
    { name: 'constructor', attributes: { id: 'x' }, point: at(5) },
  ];
  const links = ['../evidence/umfrage.mdx', 'guide:anfang#a', '/channels/forum/', 'https://example.org', '#hier', '/', 'javascript:x'];
  const outline = { elements, links: links.map((url, index) => ({ url, point: at(6 + index) })) };
  expect(linesOf(makeEntry('guide', 'a', {}, { outline }))).toEqual([
    'mentions kpi:nps @ 2:1',
    'mentions goal:oben @ 3:1',
    'mentions evidence:umfrage @ 6:1',
    'mentions guide:anfang @ 7:1',
    'mentions channel:forum @ 8:1',
  ]);
  const others: Entry[] = [makeEntry('kpi', 'a', {}, { outline }), makeEntry('evidence', 'a', {}, { outline })];
  for (const entry of others) expect(linesOf(entry)).toHaveLength(5);
});
