import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { folders, type Kind, kinds } from '../../src/model/kinds.ts';
import { bodyOf } from './content/body.ts';
import { configText } from './content/config.ts';
import type { Draft } from './content/draft.ts';
import { type Flavour, plainFlavour, playbookFlavour } from './content/flavour.ts';
import { csvOf, frontmatterOf } from './content/kinds/index.ts';
import { planFor } from './content/plan.ts';
import { randomFrom } from './content/random.ts';

/** Texts by their paths below a folder, with forward slashes. */
export type Files = ReadonlyMap<string, string>;

/** The entry whose body is changed to measure the build after it. */
export const changedFile = `${folders.measure}/measure-0001.mdx`;

/** Each part of an entry draws from numbers of its own, so that one flavour's body has the words of the other's. */
const draftsOf = (count: number, part: string): Draft[] => {
  const plan = planFor(count);
  const draft = (kind: Kind) => (id: string, index: number) => ({ kind, id, index, plan, random: randomFrom(`${part} ${kind} ${id}`) });
  return kinds.flatMap((kind) => plan.ids[kind].map(draft(kind)));
};

const pathOf = ({ kind, id }: Draft, ending: string): string => `${folders[kind]}/${id}.${ending}`;

const bodies = (count: number, flavour: Flavour): Map<string, string> =>
  new Map(draftsOf(count, 'body').map((draft) => [pathOf(draft, 'mdx'), bodyOf(draft, flavour)]));

const withFrontmatter = (data: object, body: string): string => `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}`;

/** A playbook of so many entries of all kinds; the same number gives the same files. */
export function generatePlaybook(count: number): Files {
  const body = bodies(count, playbookFlavour);
  const entries = draftsOf(count, 'frontmatter').map((draft): [string, string] => {
    const file = pathOf(draft, 'mdx');
    return [file, withFrontmatter(frontmatterOf[draft.kind](draft), body.get(file) ?? '')];
  });
  const series = draftsOf(count, 'series').flatMap((draft): [string, string][] => {
    const csv = csvOf[draft.kind]?.(draft);
    return csv === undefined ? [] : [[pathOf(draft, 'csv'), csv]];
  });
  return new Map([['playbook.yml', configText], ...entries, ...series]);
}

/** The same bodies for other generators: elements as plain Markdown, of the frontmatter title and description alone. */
export function generatePlain(count: number): Files {
  const body = bodies(count, plainFlavour);
  const entries = draftsOf(count, 'frontmatter').map((draft): [string, string] => {
    const file = pathOf(draft, 'mdx');
    const { title, summary } = frontmatterOf[draft.kind](draft);
    return [file, withFrontmatter({ title, description: summary }, body.get(file) ?? '')];
  });
  return new Map(entries);
}

export async function writeFiles(folder: string, files: Files): Promise<void> {
  const parents = new Set([...files.keys()].map((file) => path.dirname(path.join(folder, file))));
  for (const parent of parents) await mkdir(parent, { recursive: true });
  for (const [file, text] of files) await writeFile(path.join(folder, file), text);
}
