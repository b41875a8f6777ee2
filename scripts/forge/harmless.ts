const joiner = '\u2060';

/** Elements that a report is made of, without attributes; all others become text. */
const plainElement = /^<\/?(details|summary|em|del|ins)>/;

/** A report writes signs as `&#64;`; of letters this would hide what they spell, and other references it has none. */
function plainReference(whole: string, digits: string | undefined): string {
  const sign = digits && Number(digits) < 128 ? String.fromCharCode(Number(digits)) : '';
  if (/[A-Za-z0-9]/.test(sign)) return sign;
  return /[!-~]/.test(sign) ? `&#${sign.charCodeAt(0)};` : `&#38;${whole.slice(1)}`;
}

/** A sign as it is, or as a report writes it; every `&` begins a reference by then, and its `#` is none. */
const oneOf = (signs: string): string => `(?:(?!&)(?<!&)[${signs}]|&#(?:${[...signs].map((sign) => sign.charCodeAt(0)).join('|')});)`;

const [at, call, colon, stop, hyphen] = [oneOf('@'), oneOf('#!~%$&^'), oneOf(':'), oneOf('.'), oneOf('-')];

/** Behind each of these stands a joiner, so that forges see no account, issue, label, or address in what follows. */
const apart: readonly RegExp[] = [
  new RegExp(`${at}(?!${joiner})`, 'g'),
  new RegExp(`${call}(?=[\\p{L}\\p{N}_"])`, 'gu'),
  new RegExp(`${colon}(?=\\\\?${oneOf('/')})`, 'g'),
  new RegExp(`www(?=\\\\?${stop})`, 'gi'),
  new RegExp(`\\b[A-Z][A-Z0-9]+(?=\\\\?${hyphen}\\d)`, 'g'), // `GH-12`, and the issues of other trackers
  /\](?!\u2060)|!(?=\[)/g, // links, what they stand for further down, and pictures
];

/**
 * A report as it may stand in a comment under our name. What made it may have been anybody's code, so nothing in it may call people
 * or robots, lead anywhere, load a picture, or be HTML other than its own. Invisible signs do it, since those do no harm in code either.
 */
export const harmless = (text: string): string =>
  apart
    .reduce(
      (told, pattern) => told.replaceAll(pattern, `$&${joiner}`),
      text.replaceAll(/&(?:#(\d{1,7});)?/g, (whole, digits: string | undefined) => plainReference(whole, digits)),
    )
    .replaceAll(/<(?=[a-z/!?])/gi, (sign, place: number, all: string) => (plainElement.test(all.slice(place, place + 40)) ? sign : '&lt;'))
    .replaceAll(/^([ \t>]*)\/(?=[a-z])/gim, `$1${joiner}/`); // GitLab's quick actions, such as `/merge`
