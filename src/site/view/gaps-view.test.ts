import { expect, test } from 'vitest';
import { common, edited, entry, valid } from '../../../tests/kit/content.ts';
import { siteDataOf } from '../../../tests/kit/site-data.ts';
import { gapsView } from './gaps-view.ts';

const playbook = `title: Playbook
organisation: Kranichrad
levels:
  - { id: company, title: Unternehmen }
  - { id: department, title: Bereich }
  - { id: social, title: Social Media }
roles: [{ id: leitung, title: Leitung }]
editUrl: https://git.example.org/edit/{path}
`;

test('the matrix tells which of a department’s goals contribute to a company goal, over all levels', async () => {
  const files = { ...valid, 'departments/personal.mdx': entry(common), 'goals/wachsen.mdx': entry(`${common}\nlevel: company`) };
  const { departments, coverage } = gapsView(await siteDataOf(files));
  expect(departments.map(({ ref }) => ref)).toEqual(['department:personal', 'department:service']);
  const rows = coverage.map(({ goal, cells }) => [goal.ref, ...cells.map(({ by }) => by.map(({ ref }) => ref).toSorted())]);
  expect(rows).toEqual([
    ['goal:treue-kunden', [], ['goal:antworten', 'goal:schneller-service']],
    ['goal:wachsen', [], []],
  ]);
});

test('where only hidden goals contribute, the matrix says nothing; where nobody does, it says so', async () => {
  const files = {
    ...edited('goals/schneller-service.mdx', 'level: department', 'level: department\naudience: team'),
    'departments/personal.mdx': entry(common),
  };
  const cells = async (audience: 'everyone' | 'team') => gapsView(await siteDataOf(files, audience)).coverage[0]?.cells;
  expect(await cells('team')).toMatchObject([
    { by: [], silent: false },
    { by: [{ ref: 'goal:antworten' }, { ref: 'goal:schneller-service' }], silent: false },
  ]);
  expect(await cells('everyone')).toEqual([
    { by: [], silent: false },
    { by: [], silent: true },
  ]);
});

test('what the checks found stands by check, with its next step and the way to edit it', async () => {
  const files = { ...edited('goals/antworten.mdx', 'kpis: [nps]', 'kpis: []'), 'playbook.yml': playbook };
  const { groups } = gapsView(await siteDataOf(files));
  const found = groups.find(({ check }) => check === 'goal-has-kpi');
  expect(found).toMatchObject({ title: 'Ziele ohne Kennzahl', gaps: [{ card: { ref: 'goal:antworten' } }] });
  expect(found?.gaps[0]?.edit).toMatch(/^https:\/\/git\.example\.org\/edit\/content\/goals\/antworten\.mdx$/);
  expect(found?.next).toMatch(/Kennzahl/);
});

test('stale data is told at its KPI, once', async () => {
  const { groups } = gapsView(await siteDataOf({ ...valid, 'kpis/nps.csv': 'period,value\n2025-12,10\n2026-01,12\n' }));
  expect(groups.find(({ check }) => check === 'data-is-fresh')?.gaps.map(({ card }) => card.ref)).toEqual(['kpi:nps']);
});

test('what was accepted is no gap', async () => {
  const accepted = 'kpis: []\naccept:\n  - { check: goal-has-kpi, because: Noch zu früh. }';
  const { groups } = gapsView(await siteDataOf(edited('goals/antworten.mdx', 'kpis: [nps]', accepted)));
  expect(groups.find(({ check }) => check === 'goal-has-kpi')).toBeUndefined();
});
