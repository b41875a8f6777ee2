import { expect, test } from 'vitest';
import { common, config, edited, entry, type Files, valid } from '../../../../tests/kit/content.ts';
import { previewData } from '../../../../tests/kit/preview.ts';
import { siteDataOf } from '../../../../tests/kit/site-data.ts';
import { goalGraph, wholeMap } from '../goal-map.ts';

const extra: Files = {
  ...valid,
  'goals/forum.mdx': entry(`${common}\nlevel: social\nkpis: [nps]\nsupports:\n  - goal: schneller-service\n    because: Früher Grund.`),
};

test('a removed goal stands where it was, in outline, with what it supported', async () => {
  const { goals, edges } = goalGraph(await previewData(extra, valid));
  const gone = goals.find(({ id }) => id === 'forum');
  expect(gone).toMatchObject({ change: 'removed', level: 2, marks: [{ shape: 'removed', text: 'entfällt' }], statuses: [] });
  expect(edges.filter((edge) => edge.gone)).toEqual([{ from: 'forum', to: 'schneller-service', because: 'Früher Grund.', gone: true }]);
});

test('it is not counted', async () => {
  const [with_, without] = [wholeMap(await previewData(extra, valid)), wholeMap(await siteDataOf(valid))];
  expect(with_.description).toBe(without.description);
});

test('a line that would not lead upwards any more is left out', async () => {
  const moved = edited('goals/schneller-service.mdx', 'level: department', 'level: social');
  const higher = {
    ...moved,
    'goals/antworten.mdx': String(valid['goals/antworten.mdx']).replace(/supports:[\s\S]*?(?=\n---)/, 'by: 2027-12-31'),
  };
  const { edges } = goalGraph(await previewData(extra, higher));
  expect(edges.filter((edge) => edge.gone)).toEqual([]);
});

test('a goal whose level is gone, too, has no place on the map', async () => {
  const { 'goals/antworten.mdx': _goal, ...files } = valid;
  const after = { ...files, 'playbook.yml': config.replace('  - { id: social, title: Social Media }\n', '') };
  const { goals } = goalGraph(await previewData(valid, after));
  expect(goals.map(({ id }) => id).sort()).toEqual(['schneller-service', 'treue-kunden']);
});

test('new and changed goals carry their mark first', async () => {
  const data = await previewData(valid, edited('goals/antworten.mdx', 'title: Titel', 'title: Anders', extra));
  const marks = Object.fromEntries(goalGraph(data).goals.map(({ id, marks: [first] }) => [id, first?.shape]));
  expect(marks).toMatchObject({ forum: 'added', antworten: 'changed' });
  expect(marks['treue-kunden']).not.toMatch(/added|changed/);
});

test('without a comparison nothing is drawn otherwise', async () => {
  const { goals, edges } = goalGraph(await siteDataOf(valid));
  expect(JSON.stringify([goals, edges])).not.toMatch(/"change"|"gone"/);
});
