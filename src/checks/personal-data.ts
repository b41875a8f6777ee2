import type { Entry } from '../model/entry.ts';
import type { Path, Place, Point, Problem } from '../model/finding.ts';
import type { BodyText, Outline } from '../model/outline.ts';
import type { Reading } from '../model/reading.ts';
import type { Rule } from './rule.ts';

/**
 * The playbook names roles, not people: no mail addresses, handles or phone numbers of persons.
 *
 * Bad: `erika.muster@firma.example`, `@erika`. Good: the role and its contact in `playbook.yml`.
 */
const addresses = /https?:\/\/\S+/g;
const mail = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const handle = /(?<![\w@/.])@[A-Za-z_][\w.]{0,29}\w/g;
/** International or national form with at least seven digits; periods and dates have fewer separators of this kind. */
const phone = /(?<![\w.,-])(?:\+|00)\d{1,3}[\s/-]?\(?\d{1,5}\)?(?:[\s/-]?\d{2,}){2,}|(?<![\w.,-])0\d{2,4}[\s/]-?\d{4,}(?:[\s-]?\d{2,})*/g;

const kinds = [
  ['mail address', mail],
  ['phone number', phone],
  ['handle', handle],
] as const;

interface Hit {
  readonly what: string;
  readonly found: string;
  readonly index: number;
}

/** Every one of them has an at sign or four digits in a row; most texts have neither. */
const mayHold = /@|\d{2}[\s/-]?\d{2}/;

/** What looks personal in a text, but for the contacts of roles. */
function hitsIn(text: string, contacts: ReadonlySet<string>): Hit[] {
  if (!mayHold.test(text)) return [];
  const blank = (hit: string): string => ' '.repeat(hit.length);
  let rest = text.replace(addresses, blank);
  return kinds.flatMap(([what, pattern]) => {
    const hits = [...rest.matchAll(pattern)].map(({ 0: found, index }) => ({ what, found, index }));
    rest = rest.replace(pattern, blank);
    return hits.filter(({ found }) => !contacts.has(found.toLowerCase()));
  });
}

/** The lines of a text, each with its point. */
const linesOf = ({ text, point }: BodyText): BodyText[] =>
  text.split('\n').map((line, index) => ({ text: line, point: index === 0 ? point : { line: point.line + index, column: 1 } }));

const moved = ({ line, column }: Point, by: number): Point => ({ line, column: column + by });

/** Body text that says nothing of where in it something stands: the words in links, images and elements. */
function otherTexts({ texts, links, images, elements }: Outline): readonly BodyText[] {
  const key = ({ text, point }: BodyText) => `${point.line} ${text}`;
  const plain = new Set(texts.map(key));
  const targets = links.map(({ url, point }) => ({ text: url.replace(/^(mailto|tel):/i, ''), point }));
  return [
    ...targets.filter((target) => !plain.has(key(target))), // of an address that is its own link the text is told
    ...images.map(({ alt, point }) => ({ text: alt, point })),
    ...elements.flatMap(({ attributes, point }) => Object.values(attributes).map((text) => ({ text, point }))),
  ];
}

function* textsIn(value: unknown, path: Path): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function problemsOf({ data, file, ref, outline }: Entry, contacts: ReadonlySet<string>): Problem[] {
  const problems = (text: string, at: (index: number) => Place): Problem[] =>
    hitsIn(text, contacts).map(({ what, found, index }) => ({
      at: at(index),
      ref,
      message: `The ${what} \`${found}\` looks like a person’s, expected roles only`,
      hint: 'Name the role; its contact stands in `playbook.yml`.',
    }));
  const frontmatter = [...textsIn(data, [])].flatMap(({ text, path }) => problems(text, () => ({ file, path })));
  const lines = outline.texts.flatMap(linesOf);
  const body = lines.flatMap(({ text, point }) => problems(text, (index) => ({ file, point: moved(point, index) })));
  const other = otherTexts(outline).flatMap(({ text, point }) => problems(text, () => ({ file, point })));
  return [...frontmatter, ...body, ...other];
}

const contactsOf = ({ playbook }: Reading): ReadonlySet<string> =>
  new Set(playbook.config.roles.flatMap(({ contact }) => contact?.toLowerCase() ?? []));

export const personalData: Rule = {
  id: 'personal-data',
  severity: 'warning',
  run: (reading) => {
    if (!reading.configIsKnown) return [];
    const contacts = contactsOf(reading);
    return [...reading.playbook.entries.values()].flatMap((entry) => problemsOf(entry, contacts));
  },
};
