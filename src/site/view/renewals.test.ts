import { expect, test } from 'vitest';
import { common, entry, type Files, valid } from '../../../tests/kit/content.ts';
import { siteDataOf } from '../../../tests/kit/site-data.ts';
import { renewals } from './renewals.ts';

const evidence = (captured: string, fields = ''): string =>
  entry(
    `${common.replace('Titel', captured)}\ntype: survey\nsource: { name: Umfrage }\ncaptured: ${captured}\nvalidFor: P1Y\nfinding: Ja.\n${fields}`,
  );

const shown = async (files: Files) =>
  renewals(await siteDataOf({ ...valid, ...files })).map(({ card, validity, rests }) => [card.title, validity, rests]);

test('what has expired comes first, the longest ago, then what will expire next, with what rests on it', async () => {
  expect(
    await shown({
      'evidence/a.mdx': evidence('2026-01-10'),
      'evidence/b.mdx': evidence('2025-11-21'),
      'evidence/c.mdx': evidence('2024-02-01'),
      'evidence/d.mdx': evidence('2025-11-24'),
      'evidence/e.mdx': evidence('2020-01-01', 'status: dropped'),
    }),
  ).toEqual([
    ['2024-02-01', 'abgelaufen, galt bis 1. Februar 2025', 'nichts beruht darauf'],
    ['2025-11-21', 'abgelaufen, galt bis 21. November 2026', 'nichts beruht darauf'],
    ['2025-11-24', 'gültig bis 24. November 2026, noch 1 Tag', 'nichts beruht darauf'],
    ['2026-01-10', 'gültig bis 10. Januar 2027, noch 48 Tage', 'nichts beruht darauf'],
    ['Titel', 'gültig bis 1. Juni 2027, noch 190 Tage', '1 Einwand beruht darauf'],
  ]);
});

test('all that has expired is there, and five more', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`evidence/n${index}.mdx`, evidence(`202${index < 3 ? 4 : 6}-03-0${index + 1}`)]),
  );
  expect(await shown(files)).toHaveLength(3 + 5);
});
