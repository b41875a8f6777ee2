import type { IdFactCode } from '../model/facts.ts';
import { folders } from '../model/kinds.ts';
import { didYouMean, oneOf } from './did-you-mean.ts';
import { type Rule, type WordsByCode, wordFacts } from './rule.ts';

/**
 * Files and folders have names that can be ids and addresses.
 *
 * Bad: `goals/Treue Kunden.mdx`. Good: `goals/treue-kunden.mdx`.
 */
const asId = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const words: WordsByCode<IdFactCode> = {
  'id-form': ({ detail }) => ({
    message: `Unexpected file name \`${detail}.mdx\`, expected lower-case letters, digits and single hyphens`,
    hint: `Rename it${asId(detail) ? ` to \`${asId(detail)}.mdx\`` : ''}; the name is the entry’s id.`,
  }),
  'id-reserved': ({ detail }) => ({
    message: `Unexpected id \`${detail}\`, expected a name that the site does not use itself`,
    hint: 'Rename the file, for example with a second word.',
  }),
  'id-taken': ({ detail }) => ({
    message: `Unexpected second entry \`${detail}\`, expected each id once in a kind`,
    hint: 'The private folder may add entries, not replace them: rename one of the two.',
  }),
  'folder-named-like-entry': () => ({
    message: 'Unexpected folder with the name of a file, expected a file',
    hint: 'Move what is inside one folder up, and remove the folder.',
  }),
  'folder-nested': () => ({
    message: 'Unexpected folder inside the folder of a kind, expected entries and their images only',
    hint: 'Move the files one folder up; nothing in here is read.',
  }),
  'folder-unknown': ({ detail }) => ({
    message: `Unexpected folder \`${detail}\`, expected the folder of a kind`,
    hint: didYouMean(detail, Object.values(folders)) ?? `Choose ${oneOf(Object.values(folders))}.`,
  }),
  'file-ending': ({ detail }) => ({
    message: `Unexpected file ${detail ? `with the ending \`${detail}\`` : 'without an ending'}, expected \`.mdx\`, \`.csv\` or an image`,
    hint: /^\.mdx?$/i.test(detail) ? 'Rename it to `.mdx`.' : 'Take it out of the content folder; nothing reads it.',
  }),
  'file-unknown': ({ detail }) => ({
    message: `Unexpected file \`${detail}\` at the top of the content folder, expected \`playbook.yml\``,
    hint: detail === 'playbook.yaml' ? 'Rename it to `playbook.yml`.' : 'Move entries into the folder of their kind.',
  }),
  'addition-without-department': ({ detail }) => ({
    message: `Unexpected addition to an unknown department \`${detail}\`, expected the id of a department`,
  }),
};

export const idIsValid: Rule = { id: 'id-is-valid', severity: 'error', run: (reading) => wordFacts(reading, words) };
