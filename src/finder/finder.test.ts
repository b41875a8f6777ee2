import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { objections as englishObjections } from '../../tests/finder/english.ts';
import { english, german, type Phrasing } from '../../tests/finder/phrasings.ts';
import { root } from '../../tests/kit/command.ts';
import { makeEntry } from '../../tests/kit/entries.ts';
import { readPlaybook } from '../load/read-playbook.ts';
import type { EntryOf } from '../model/entry.ts';
import type { Locale } from '../model/schemas/config.ts';
import { openFinder } from './finder.ts';
import { finderIndex } from './finder-index.ts';

type Objection = EntryOf<'objection'>;

/** As the browser gets it: by way of JSON. */
function finderOf(objections: readonly Objection[], locale: Locale) {
  const index = finderIndex(
    objections.map(({ data }) => data),
    locale,
  );
  const find = openFinder(JSON.parse(JSON.stringify(index)));
  return (typed: string) => find(typed)?.map((place) => objections[place]?.id);
}

const { playbook } = await readPlaybook({ content: path.join(root, 'content'), today: '2026-11-23' });
const inGerman = finderOf(playbook.ofKind('objection'), 'de');
const inEnglish = finderOf(
  Object.entries(englishObjections).map(([id, said]) => makeEntry('objection', id, said)),
  'en',
);

describe('the recipe for what was said comes first', () => {
  test.each(german as Phrasing[])('„%s“ is %s', (typed, recipe) => {
    expect(inGerman(typed)?.[0]).toBe(recipe);
  });
  test.each(english as Phrasing[])('“%s” is %s', (typed, recipe) => {
    expect(inEnglish(typed)?.[0]).toBe(recipe);
  });
});
