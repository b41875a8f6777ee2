import { closest, distance } from 'fastest-levenshtein';

const letters = (name: string): string => [...name].sort().join('');

/** "Did you mean" for a name that is close to one of the candidates, else undefined; swapped letters (`titel`, `title`) are close. */
export function didYouMean(name: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || name === '') return undefined;
  const found = closest(name, candidates as string[]);
  const allowed = Math.max(1, Math.floor(Math.min(name.length, found.length) / 3));
  return distance(name, found) <= allowed || letters(name) === letters(found) ? `Did you mean \`${found}\`?` : undefined;
}

/** `a`, `b` or `c`. */
export function oneOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
