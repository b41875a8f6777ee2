import { expect, test } from 'vitest';
import type { Ref } from '../../model/kinds.ts';
import type { LinkType } from '../../model/links.ts';
import type { Card } from './card.ts';
import { cardsAt, type LinkView } from './entry-view.ts';

const link = (type: LinkType, ref: Ref): LinkView => {
  const kind = ref.slice(0, ref.indexOf(':')) as Card['kind'];
  return { type, card: { ref, kind, title: ref, summary: '', href: '', status: 'agreed', statuses: [] } };
};

const links = [
  link('rests-on', 'objection:keine-zeit'),
  link('mentions', 'guide:anfang'),
  link('mentions', 'objection:keine-zeit'),
  link('belongs-to', 'goal:antworten'),
];

test('an entry that is named by a field and in the body has one card', () => {
  expect(cardsAt(links, ['rests-on', 'mentions']).map(({ ref }) => ref)).toEqual(['objection:keine-zeit', 'guide:anfang']);
});

test('of one kind, when it is given', () => {
  expect(cardsAt(links, ['rests-on', 'mentions'], 'guide').map(({ ref }) => ref)).toEqual(['guide:anfang']);
});
