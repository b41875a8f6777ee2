import { confirm, intro, isCancel, select, text } from '@clack/prompts';
import { type Locale, locales } from '../../src/model/schemas/config.ts';
import { UsageError } from '../../src/site/settings.ts';
import { faultsIn, isLine, namedIn } from './named.ts';
import { mostLevels } from './options.ts';
import type { Known, Named, Wishes } from './wishes.ts';
import { type InitWords, initWords } from './words.ts';

function answered<Answer>(answer: Answer, words: InitWords): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new UsageError(words.cancelled);
  return answer as Exclude<Answer, symbol>;
}

const languages: Readonly<Record<Locale, string>> = { de: 'Deutsch', en: 'English' };

const askLocale = async (): Promise<Locale> =>
  answered(
    await select({
      message: 'Sprache des Playbooks / Language of the playbook',
      options: locales.map((value) => ({ value, label: languages[value] })),
    }),
    initWords('en'),
  );

const askLine = async (message: string, initialValue: string, words: InitWords): Promise<string> => {
  const validate = (value: string | undefined) => (isLine(value ?? '') ? undefined : words.needsLine);
  return answered(await text({ message, initialValue, validate }), words).trim();
};

interface ListQuestion {
  readonly message: string;
  /** What ids are made of where titles have no letters for them. */
  readonly word: string;
  readonly suggested: readonly Named[];
  readonly least: number;
  readonly most: number;
}

function faultIn(line: string, { word, least, most }: ListQuestion, words: InitWords): string | undefined {
  const named = namedIn(line, word);
  if (named.length < least) return words.needsOne;
  if (named.length > most) return words.tooMany;
  return faultsIn(named)[0];
}

/** Suggestions keep their ids when their titles are left as they are. */
async function askList(question: ListQuestion, words: InitWords): Promise<readonly Named[]> {
  const { message, word, suggested } = question;
  const initialValue = suggested.map(({ title }) => title).join(', ');
  const validate = (value: string | undefined) => faultIn(value ?? '', question, words);
  const line = answered(await text({ message, initialValue, validate }), words);
  return namedIn(line ?? '', word).map((named) => suggested.find(({ title }) => title === named.title) ?? named);
}

/** @throws UsageError when somebody cancels */
export async function askYes(message: string, words: InitWords): Promise<boolean> {
  return answered(await confirm({ message, active: words.yes, inactive: words.no }), words);
}

/** Asks in the terminal for what the command line did not say. */
export async function askFor(known: Known): Promise<Wishes> {
  intro('npm run init');
  const locale = known.locale ?? (await askLocale());
  const words = initWords(locale);
  const { suggested } = words;
  const many = Number.POSITIVE_INFINITY;
  return {
    locale,
    title: known.title ?? (await askLine(words.askTitle, suggested.title, words)),
    organisation: known.organisation ?? (await askLine(words.askOrganisation, '', words)),
    levels:
      known.levels ??
      (await askList({ message: words.askLevels, word: 'level', suggested: suggested.levels, least: 1, most: mostLevels }, words)),
    roles:
      known.roles ?? (await askList({ message: words.askRoles, word: 'role', suggested: suggested.roles, least: 1, most: many }, words)),
    departments:
      known.departments ??
      (await askList({ message: words.askDepartments, word: 'department', suggested: [], least: 0, most: many }, words)),
    examples: known.examples ?? (await askYes(words.askExamples, words)),
  };
}
