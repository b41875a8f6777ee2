import path from 'node:path';
import type { CheckedPlaybook } from '../../src/load/read-playbook.ts';
import { folders, type Ref } from '../../src/model/kinds.ts';
import { type Settings, UsageError } from '../../src/site/settings.ts';
import { say } from '../command.ts';
import { chooseDrafts } from './choose.ts';
import { type FromWords, fromWords } from './from-words.ts';
import { nameFrom, occasionText } from './occasion.ts';
import { type Draft, type Plan, planFor } from './plan.ts';
import { readExport } from './read-export.ts';
import { planText } from './show-plan.ts';
import { newEntryText, spokenId } from './template.ts';
import type { Wish } from './wish.ts';
import { writeAllNew } from './write-new.ts';

export interface FromOptions {
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly isTerminal: boolean;
}

/** The texts of the drafts by their files. */
export function draftTexts(
  drafts: readonly Draft[],
  { playbook, reading }: CheckedPlaybook,
  content: string,
  words: FromWords,
): ReadonlyMap<string, string> {
  return new Map(
    drafts.map(({ kind, id, title, goals, reasons }) => [
      path.join(content, folders[kind], `${id}.mdx`),
      newEntryText(kind, nameFrom(title, 90) || nameFrom(spokenId(id), 90), playbook, reading.today, {
        goals,
        occasion: occasionText(reasons, words),
      }),
    ]),
  );
}

/** Which drafts are wanted: undefined for all of them. @throws UsageError when nobody agrees */
async function wanted(
  { drafts }: Plan,
  { yes, isTerminal }: FromOptions,
  { playbook }: CheckedPlaybook,
): Promise<ReadonlySet<Ref> | undefined> {
  if (yes) return undefined;
  const { locale } = playbook.config;
  if (!isTerminal) throw new UsageError(fromWords(locale).needsYes);
  return chooseDrafts(drafts, locale);
}

/** Starts entries from what the export of an assessment suggests. */
export async function startFrom(file: string, options: FromOptions, checked: CheckedPlaybook, { content }: Settings): Promise<void> {
  const { playbook, reading } = checked;
  const { locale } = playbook.config;
  const words = fromWords(locale);
  const wishes: readonly Wish[] = await readExport(file, words);
  const known = { playbook, broken: reading.broken, words };
  const plan = planFor(wishes, known);
  console.log(planText(plan, locale));
  if (plan.drafts.length === 0) return say(plan.leftOut.length === 0 ? words.nothingToStart : words.nothingWritten);
  if (options.dryRun) return say(words.dryRun);
  const chosen = await wanted(plan, options, checked);
  const { drafts } = chosen ? planFor(wishes, known, chosen) : plan;
  await writeAllNew(draftTexts(drafts, checked, content, words));
  say(words.written(drafts.length));
}
