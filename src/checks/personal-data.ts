import type { Entry } from '../model/entry.ts';
import type { Path, Place, Problem } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import type { Rule } from './rule.ts';

/**
 * The playbook names roles, not people: no mail addresses, handles or phone numbers of persons.
 *
 * Bad: `erika.muster@firma.example`, `@erika`. Good: the role and its contact in `playbook.yml`.
 */
const addresses = /https?:\/\/\S+/g;
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const handle = /(?<![\w@/.])@[A-Za-z_][\w.]{1,30}/g;
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
}

/** What looks personal in a text, but for the contacts of roles. */
function hitsIn(text: string, contacts: ReadonlySet<string>): Hit[] {
  let rest = text.replace(addresses, ' ');
  return kinds.flatMap(([what, pattern]) => {
    const found = [...(rest.match(pattern) ?? [])];
    rest = rest.replace(pattern, ' ');
    return found.filter((hit) => !contacts.has(hit.toLowerCase())).map((hit) => ({ what, found: hit }));
  });
}

function* textsIn(value: unknown, path: Path): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function problemsOf(entry: Entry, contacts: ReadonlySet<string>): Problem[] {
  const problems = (text: string, at: Place): Problem[] =>
    hitsIn(text, contacts).map(({ what, found }) => ({
      at,
      ref: entry.ref,
      message: `The ${what} \`${found}\` looks like a person’s, expected roles only`,
      hint: 'Name the role; its contact stands in `playbook.yml`.',
    }));
  const frontmatter = [...textsIn(entry.data, [])].flatMap(({ text, path }) => problems(text, { file: entry.file, path }));
  const body = entry.outline.texts.flatMap(({ text, point }) => problems(text, { file: entry.file, point }));
  return [...frontmatter, ...body];
}

const contactsOf = ({ playbook }: Reading): ReadonlySet<string> =>
  new Set(playbook.config.roles.flatMap(({ contact }) => contact?.toLowerCase() ?? []));

export const personalData: Rule = {
  id: 'personal-data',
  severity: 'warning',
  run: (reading) => {
    const contacts = contactsOf(reading);
    return [...reading.playbook.entries.values()].flatMap((entry) => problemsOf(entry, contacts));
  },
};
