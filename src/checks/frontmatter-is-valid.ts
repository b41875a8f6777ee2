import type { Fact, TextFactCode } from '../model/facts.ts';
import type { Problem } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import { didYouMean, oneOf } from './did-you-mean.ts';
import { type Rule, type WordsByCode, wordFacts } from './rule.ts';

/**
 * Frontmatter, `playbook.yml` and the files that hold them can be read, and have the fields and values of the content model.
 *
 * Bad: `titel: Treue Kunden`. Good: `title: Treue Kunden`.
 */
const name = ({ expected }: Fact): string => expected?.[0] ?? '';
const rest = ({ expected }: Fact): readonly string[] => expected?.slice(1) ?? [];

/** A URL in the wrong field may hold a password, and messages end up in logs. */
const withoutSignIn = (value: string): string =>
  value.replaceAll(/:\/\/[^\s/@]*@/g, '://…@').replaceAll(/password=[^&\s]*/gi, 'password=…');

function typeHint(fact: Fact): string | undefined {
  const [expected, written] = rest(fact);
  if (expected === 'a list' && written !== undefined) return `Write it as a list: \`[${written}]\`.`;
  if (name(fact) === 'accent' && fact.detail === 'nothing') return 'Put it between quotation marks: after a space, `#` begins a comment.';
  const isUnquoted = fact.detail === 'a number' || fact.detail === 'true or false';
  return expected === 'text' && isUnquoted ? 'Put it between quotation marks.' : undefined;
}

const words: WordsByCode<TextFactCode> = {
  'byte-order-mark': () => ({
    message: 'Unexpected byte-order mark at the start of the file, expected text at once',
    hint: 'Save the file as “UTF-8” without byte-order mark.',
  }),
  'carriage-return': () => ({
    message: 'Unexpected Windows line end (CRLF), expected plain line ends (LF)',
    hint: 'Choose “LF” in the editor’s status bar and save again.',
  }),
  'not-utf-8': () => ({
    message: 'Unexpected byte that is no UTF-8 text, expected UTF-8',
    hint: 'Open the file in an editor and save it with the encoding “UTF-8”.',
  }),
  'too-large': ({ detail }) => ({
    message: `Unexpected file of ${detail}, expected at most 1 MB of text (4 MB for a CSV)`,
    hint: 'Split it into several entries, or keep the data where it comes from.',
  }),
  'link-outside': () => ({
    message: 'Unexpected symbolic link out of the content folder, expected a file inside it',
    hint: 'Put the file itself here; content never reads from elsewhere.',
  }),
  unreadable: ({ detail }) => ({
    message: `Unexpected file or folder that can’t be read (${detail}), expected a readable one`,
    hint: 'Look at what it is, and at its permissions.',
  }),
  empty: () => ({
    message: 'Unexpected empty file, expected frontmatter between two lines `---`',
    hint: '`npm run new -- <kind> <id>` writes an entry to start from.',
  }),
  'no-frontmatter': () => ({
    message: 'Unexpected start of the file, expected `---` on the first line',
    hint: 'Put the fields between two lines `---` at the top.',
  }),
  'frontmatter-unclosed': () => ({
    message: 'Unexpected frontmatter without an end, expected a line `---` that closes it',
    hint: 'Add a line `---` below the last field.',
  }),
  'yaml-syntax': ({ detail }) => ({
    message: `Unexpected YAML: ${detail}`,
    hint: detail.startsWith('Plain value cannot start with')
      ? 'Put the whole value between quotation marks, as in `unit: "%"`.'
      : 'Put texts that hold `: `, `#` or quotation marks between quotation marks.',
  }),
  'yaml-duplicate-key': () => ({
    message: 'Unexpected second field of the same name, expected each field once',
    hint: 'Keep one of the two.',
  }),
  'yaml-tab': () => ({ message: 'Unexpected tab in the indentation, expected spaces', hint: 'Indent with two spaces for each step.' }),
  'yaml-aliases': () => ({
    message: 'Unexpected number of YAML aliases (`*name`), expected values written out',
    hint: 'Write the values where they are needed.',
  }),
  'yaml-tag': ({ detail }) => ({
    message: `Unexpected YAML tag, expected plain values: ${detail}`,
    hint: 'Remove the word that begins with `!`.',
  }),
  'not-a-mapping': () => ({ message: 'Unexpected content, expected fields such as `title: …`' }),
  'no-config': () => ({
    message: 'Missing `playbook.yml`, expected it in the content folder',
    hint: 'Write `title`, `organisation`, `levels` and `roles` into it; then `npm run new -- goal <id>` starts the first goal.',
  }),
  'field-unknown': ({ detail, expected }) => ({
    message: `Unexpected unknown field \`${detail}\`, expected one of the known fields`,
    hint: didYouMean(detail, expected ?? []) ?? `Known here: ${oneOf(expected ?? [])}.`,
  }),
  'field-missing': ({ detail }) => ({
    message: `Missing field \`${detail}\`, expected it here`,
    hint: `Add \`${detail}: …\`; the handbook says what belongs there.`,
  }),
  'field-value': (fact) => ({
    message: `Unexpected value \`${withoutSignIn(fact.detail)}\` of \`${name(fact)}\`, expected ${oneOf(rest(fact))}`,
    hint: didYouMean(fact.detail, rest(fact)),
  }),
  'field-type': (fact) => ({
    message: `Unexpected value of \`${name(fact)}\`, expected ${rest(fact)[0]}, found ${fact.detail}`,
    hint: typeHint(fact),
  }),
  'field-rule': (fact) => ({ message: `Unexpected value of \`${name(fact)}\`, ${fact.detail}` }),
  translation: ({ detail }) => ({
    message: `Unexpected translation into \`${detail}\`, expected entries in the playbook’s own language`,
    hint: 'Translations are not read yet; take the file out of the folder.',
  }),
};

/** Below the top level somebody has to pursue the goal. */
const withoutDepartment = ({ playbook, configIsKnown }: Reading): Problem[] =>
  playbook
    .ofKind('goal')
    .filter(
      ({ data }) => configIsKnown && data.department === undefined && playbook.config.levels.findIndex(({ id }) => id === data.level) > 0,
    )
    .map(({ file, ref }) => ({
      at: { file, path: ['department'] },
      ref,
      message: 'Missing field `department`, expected it in a goal below the top level',
      hint: 'Add `department: …` with the id of the department that pursues the goal.',
    }));

export const frontmatterIsValid: Rule = {
  id: 'frontmatter-is-valid',
  severity: 'error',
  run: (reading) => [...wordFacts(reading, words), ...withoutDepartment(reading)],
};
