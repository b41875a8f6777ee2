import { type Locale, locales } from '../../src/model/schemas/config.ts';
import { UsageError } from '../../src/site/settings.ts';
import { faultsIn, isLine, namedFrom } from './named.ts';
import type { Known, Named, Wishes } from './wishes.ts';
import { initWords } from './words.ts';

/** What the command line takes. */
export const initOptions = {
  title: { type: 'string' },
  organisation: { type: 'string' },
  locale: { type: 'string' },
  level: { type: 'string', multiple: true },
  role: { type: 'string', multiple: true },
  department: { type: 'string', multiple: true },
  examples: { type: 'boolean' },
  yes: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
} as const;

export interface Values {
  readonly title?: string;
  readonly organisation?: string;
  readonly locale?: string;
  readonly level?: string[];
  readonly role?: string[];
  readonly department?: string[];
  readonly examples?: boolean;
  readonly yes: boolean;
}

type Lists = 'level' | 'role' | 'department';

export const mostLevels = 6;

const isLocale = (text: string): text is Locale => locales.some((locale) => locale === text);

function lineFaults(values: Values): string[] {
  const names = ['title', 'organisation'] as const;
  return names
    .filter((name) => values[name] !== undefined && !isLine(values[name]))
    .map((name) => `--${name} is empty or has line breaks: write it on one line.`);
}

function listFaults(name: Lists, named: readonly Named[] | undefined): string[] {
  return named ? faultsIn(named).map((fault) => `--${name}: ${fault}.`) : [];
}

const namedBy = (name: Lists, values: Values): Named[] | undefined => values[name]?.map((text, index) => namedFrom(text, name, index + 1));

/**
 * What the options say.
 * @throws UsageError that names every option that can't be meant, and how to mend it
 */
export function knownFrom(values: Values): Known {
  const { title, organisation, locale, examples } = values;
  const [levels, roles, departments] = [namedBy('level', values), namedBy('role', values), namedBy('department', values)];
  const faults = [
    ...lineFaults(values),
    ...(locale === undefined || isLocale(locale) ? [] : [`--locale is \`${locale}\`, expected one of ${locales.join(' ')}.`]),
    ...((levels?.length ?? 0) > mostLevels ? [`--level stands ${levels?.length} times, expected at most ${mostLevels} levels.`] : []),
    ...listFaults('level', levels),
    ...listFaults('role', roles),
    ...listFaults('department', departments),
  ];
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  return {
    ...(title !== undefined && { title: title.trim() }),
    ...(organisation !== undefined && { organisation: organisation.trim() }),
    ...(locale !== undefined && isLocale(locale) && { locale }),
    ...(levels && { levels }),
    ...(roles && { roles }),
    ...(departments && { departments }),
    ...(examples !== undefined && { examples }),
  };
}

/** What can only be known by somebody, and what there are suggestions for. */
const missingIn = (known: Known, yes: boolean): string[] => [
  ...(known.organisation === undefined ? ['--organisation "…" is missing: whose playbook it is.'] : []),
  ...(known.locale === undefined ? ['--locale de or --locale en is missing: the language of the playbook.'] : []),
  ...(known.title === undefined && !yes ? ['--title "…" is missing: the name of the playbook.'] : []),
  ...(known.levels === undefined && !yes
    ? ['--level "…" is missing: one for each level of goals, the top one first, such as `--level company=Company`.']
    : []),
  ...(known.roles === undefined && !yes
    ? ['--role "…" is missing: one for each role that looks after something, such as `--role lead="Head of strategy"`.']
    : []),
];

/**
 * What the options say where nobody can be asked; with `--yes` suggestions stand in for the rest.
 * @throws UsageError that names every option that is missing
 */
export function wishesFrom(known: Known, yes: boolean): Wishes {
  const missing = missingIn(known, yes);
  const { organisation, locale } = known;
  if (missing.length > 0 || organisation === undefined || locale === undefined) {
    const advice = yes ? [] : ['In a terminal, `npm run init` asks for them; `--yes` takes suggestions for title, levels and roles.'];
    throw new UsageError([...missing, ...advice].join('\n'));
  }
  return { ...initWords(locale).suggested, departments: [], examples: false, ...known, organisation, locale };
}
