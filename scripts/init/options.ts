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

/** What has to be said where nobody can be asked; with `--yes` suggestions stand in for the rest. */
function missingIn({ title, organisation, locale, level, role, yes }: Values): string[] {
  const needed = [
    [organisation, '--organisation "…" is missing: whose playbook it is.'],
    [locale, '--locale de or --locale en is missing: the language of the playbook.'],
  ] as const;
  const suggested = [
    [title, '--title "…" is missing: the name of the playbook.'],
    [level, '--level "…" is missing: one for each level of goals, the top one first, such as `--level company=Company`.'],
    [role, '--role "…" is missing: one for each role that looks after something, such as `--role lead="Head of strategy"`.'],
  ] as const;
  const missing = [...needed, ...(yes ? [] : suggested)].filter(([value]) => value === undefined).map(([, text]) => text);
  const advice =
    yes || missing.length === 0
      ? []
      : ['In a terminal, `npm run init` asks for them; `--yes` takes suggestions for title, levels and roles.'];
  return [...missing, ...advice];
}

function valueFaults(values: Values): string[] {
  const { locale, level = [] } = values;
  return [
    ...lineFaults(values),
    ...(locale === undefined || isLocale(locale) ? [] : [`--locale is \`${locale}\`, expected one of ${locales.join(' ')}.`]),
    ...(level.length > mostLevels ? [`--level stands ${level.length} times, expected at most ${mostLevels} levels.`] : []),
    ...(['level', 'role', 'department'] as const).flatMap((name) => listFaults(name, namedBy(name, values))),
  ];
}

/**
 * What the options say.
 * @param isAsked whether somebody can be asked for what is missing
 * @throws UsageError that names every option that is missing or can't be meant, and how to mend it
 */
export function knownFrom(values: Values, isAsked: boolean): Known {
  const faults = [...valueFaults(values), ...(isAsked ? [] : missingIn(values))];
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  const { title, organisation, locale, examples } = values;
  const [levels, roles, departments] = [namedBy('level', values), namedBy('role', values), namedBy('department', values)];
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

/** What was said, and suggestions for what was not. */
export function withSuggestions({ organisation = '', locale = 'de', ...known }: Known): Wishes {
  return { ...initWords(locale).suggested, departments: [], examples: false, ...known, organisation, locale };
}
