import { kinOf } from '../../finder/kin.ts';

/** Shorter words are found as they are, or mean too many others. */
const shortest = 4;

const wordFile = 'pagefind/words.json';

let known: Promise<readonly string[]> | undefined;

async function load(root: string): Promise<readonly string[]> {
  const response = await fetch(new URL(wordFile, root));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}

/** What did not come is asked for again the next time. */
function loaded(root: string): Promise<readonly string[]> {
  known ??= load(root).catch(() => {
    known = undefined;
    return [];
  });
  return known;
}

/** The words that are nearest to what was typed, each in its place; undefined where none is. */
export async function suggestFor(typed: string, root: string): Promise<string | undefined> {
  const all = await loaded(root);
  const nearest = (word: string): string | undefined =>
    word.length < shortest
      ? undefined
      : [...kinOf(word, all)].sort((a, b) => b.nearness - a.nearness || (a.term < b.term ? -1 : 1))[0]?.term;
  const meant = typed
    .toLowerCase()
    .split(/\s+/)
    .map((word) => nearest(word) ?? word)
    .join(' ');
  return meant === typed.toLowerCase() ? undefined : meant;
}
