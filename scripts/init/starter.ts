import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isScalar, parseDocument, visit } from 'yaml';
import { addDays, addMonths, type Day } from '../../src/model/calendar.ts';
import type { Wishes } from './wishes.ts';

/** Files of a content folder by path. */
export type Files = Readonly<Record<string, string>>;

const starterFolder = path.join(import.meta.dirname, 'starter');

/** The examples that others name by a placeholder, since they are not there in every playbook. */
const ids = {
  de: { top: 'beispiel-gute-leute', lower: 'beispiel-einarbeitung', department: 'beispiel-bereich' },
  en: { top: 'example-good-people', lower: 'example-first-weeks', department: 'example-department' },
} as const;

type Fill = (name: string) => string;

/** What placeholders such as `$owner` stand for in this playbook. */
function valuesFor({ levels, roles, departments, locale }: Wishes): Readonly<Record<string, string>> {
  const own = ids[locale];
  return {
    $owner: roles[0]?.id ?? '',
    $top: levels[0]?.id ?? '',
    $lowest: levels.at(-1)?.id ?? '',
    $department: departments[0]?.id ?? own.department,
    $goal: levels.length > 1 ? own.lower : own.top,
  };
}

/** Days and months count from today on, so that nothing is out of date on the first day: `$day-30`, `$month+6`. */
const dateOf = (unit: string, distance: number, today: Day): string =>
  unit === 'day' ? addDays(today, distance) : addMonths(`${today.slice(0, 7)}-01`, distance).slice(0, 7);

function fillFor(wishes: Wishes, today: Day): Fill {
  const values = valuesFor(wishes);
  return (placeholder) => {
    const [, unit, distance] = /^\$(day|month)([+-]\d+)?$/.exec(placeholder) ?? [];
    const value = unit === undefined ? values[placeholder] : dateOf(unit, Number(distance ?? 0), today);
    if (value === undefined) throw new Error(`no starter text knows ${placeholder}`);
    return value;
  };
}

/** Fills the values of the frontmatter and leaves its comments; the body has no placeholders. */
function filledEntry(text: string, fill: Fill): string {
  const [, frontmatter = '', body = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(text) ?? [];
  const document = parseDocument(frontmatter);
  visit(document, {
    Scalar: (_key, node) => {
      if (isScalar(node) && typeof node.value === 'string' && node.value.startsWith('$')) node.value = fill(node.value);
    },
  });
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${body}`;
}

const filledSeries = (text: string, fill: Fill): string => text.replace(/\$\w+[+-]\d+/g, fill);

/** The lower goal needs a level below the top one, and a department of one's own takes the place of the example. */
const fits = (file: string, { levels, departments, locale }: Wishes): boolean =>
  !(levels.length === 1 && file === `goals/${ids[locale].lower}.mdx`) && !(departments.length > 0 && file.startsWith('departments/'));

/** One worked example of each kind, in the playbook's language, about its levels, roles and departments. */
export async function starterFiles(wishes: Wishes, today: Day): Promise<Files> {
  const folder = path.join(starterFolder, wishes.locale);
  const fill = fillFor(wishes, today);
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  const files = names
    .sort()
    .filter((name) => fits(name, wishes))
    .map(async (name) => {
      const text = await readFile(path.join(folder, name), 'utf8');
      return [name, name.endsWith('.csv') ? filledSeries(text, fill) : filledEntry(text, fill)] as const;
    });
  return Object.fromEntries(await Promise.all(files));
}
