import path from 'node:path';
import { openFinder } from '../../src/finder/finder.ts';
import { finderIndex } from '../../src/finder/finder-index.ts';
import { readPlaybook } from '../../src/load/read-playbook.ts';
import type { EntryOf } from '../../src/model/entry.ts';
import type { Locale } from '../../src/model/schemas/config.ts';
import { root } from '../kit/command.ts';
import { makeEntry } from '../kit/entries.ts';
import { objections as englishObjections } from './english.ts';

type Objection = EntryOf<'objection'>;

/** As the browser gets it: by way of JSON. */
export function finderOf(objections: readonly Objection[], locale: Locale) {
  const index = finderIndex(
    objections.map(({ data }) => data),
    locale,
  );
  const find = openFinder(JSON.parse(JSON.stringify(index)));
  return (typed: string) => find(typed)?.map((place) => objections[place]?.id);
}

const { playbook } = await readPlaybook({ content: path.join(root, 'content'), today: '2026-11-23' });

/** Finds among the sample's objections. */
export const inGerman = finderOf(playbook.ofKind('objection'), 'de');

export const inEnglish = finderOf(
  Object.entries(englishObjections).map(([id, said]) => makeEntry('objection', id, said)),
  'en',
);
