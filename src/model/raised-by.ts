/** More words are no name of a group any more, but a sentence about when somebody says it. */
const mostWords = 3;

/** Who says an objection, from free text such as “Vertrieb und Geschäftsführung, gelegentlich Fachhändler”. */
export const namesIn = (raisedBy: string): readonly string[] =>
  raisedBy
    .split(/[,;/]|\s(?:und|oder|and|or)\s/)
    .map((name) => name.trim().replace(/\.$/, ''))
    .filter((name) => name !== '' && name.split(/\s+/).length <= mostWords);

const isIn = (name: string, text: string): boolean =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `.includes(` ${name.toLowerCase()} `);

/** Whether those who are called so say it; “gelegentlich Fachhändler” are Fachhändler, too. */
export const isRaisedBy = (name: string, raisedBy: string): boolean => isIn(name, raisedBy);

/** Everybody who says one of the objections, each once, by name. */
export function raisers(texts: readonly string[], locale: string): readonly string[] {
  const byLetters = new Map(texts.flatMap(namesIn).map((name) => [name.toLowerCase(), name]));
  const names = [...byLetters.values()];
  const shortest = names.filter((name) => !names.some((other) => other !== name && isIn(other, name)));
  return shortest.sort(new Intl.Collator(locale).compare);
}
