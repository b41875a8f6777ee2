/** Month names as exports write them, German (and Austrian) and English, long and short. */
const names: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'january', 'jan', 'jän'],
  ['februar', 'feber', 'february', 'feb'],
  ['märz', 'maerz', 'march', 'mär', 'mrz', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['dezember', 'december', 'dez', 'dec'],
];

const numbers = new Map(names.flatMap((ofMonth, index) => ofMonth.map((name) => [name, index + 1] as const)));

/** The month's number, 1 to 12; 0 for another word. */
export const monthNamed = (name: string): number => numbers.get(name) ?? 0;

/** Matches a month's name; longer names first, so that `mar` does not eat the beginning of `march`. */
export const monthPattern = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');
