import { getCollection } from 'astro:content';
import { siteData } from './playbook.ts';
import { currentSession } from './session.ts';
import { departmentDeck } from './view/deck.ts';
import { cacheKeyOf } from './view/entry-view.ts';

/** Slides for each department, with the key that tells whether the last build's may be taken. */
export async function deckPaths() {
  const data = await siteData();
  const digests = new Map((await getCollection('entries')).map(({ id, digest }) => [id, String(digest)]));
  return data.playbook.ofKind('department').map(({ id, ...entry }) => {
    const deck = departmentDeck({ id, ...entry }, data);
    const recipes = deck.goals.flatMap(({ objections }) => objections.map(({ entry: { ref } }) => digests.get(ref) ?? ''));
    const key = cacheKeyOf(deck, [currentSession()?.renderer, ...recipes].join(' '));
    return { params: { department: id }, props: { deck, department: id }, cacheKey: key };
  });
}
