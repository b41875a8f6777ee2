import path from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { ContentFolderError } from '../src/load/disk.ts';
import { RevisionError } from '../src/load/revision-error.ts';
import { readSettings, type Settings, UsageError } from '../src/site/settings.ts';
import { helpFor } from './help.ts';

/** The repository's root. */
export const root = path.resolve(import.meta.dirname, '..');

export const settings = (): Settings => readSettings(process.env, root, new Date());

/** Somebody asks what the command does: that is told, and nothing else is done. */
class HelpWanted extends Error {}

/** The name of the command that runs, which is that of its file. */
const ownName = (): string => path.basename(process.argv[1] ?? '', '.ts');

/** `parseArgs`, whose complaints are told as wrong use; the first thing that a command calls, so that `--help` does nothing else. */
export function parseArguments<const T extends ParseArgsOptionsConfig>(options: T, allowPositionals = false) {
  const args = process.argv.slice(2);
  if (args.includes('--help')) throw new HelpWanted(helpFor(ownName()));
  try {
    return parseArgs({ args, options, allowPositionals, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Tells progress on standard error, so that standard output stays what the command promises. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Names the content that is read when it is not the usual one: a variable that was set long ago is easily forgotten. */
export function tellContent({ content, private: privateFolder }: Settings): void {
  if (content !== path.join(root, 'content')) say(`The content folder is ${content}.`);
  if (privateFolder !== undefined) say(`The private folder is ${privateFolder}.`);
}

/** The command was used wrongly, or its surroundings are broken. */
const expected = [UsageError, ContentFolderError, RevisionError];

/** Runs a command; what went wrong in an expected way is told in plain words, with exit code 2 and no stack trace. */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof HelpWanted) return console.log(error.message);
    if (!expected.some((kind) => error instanceof kind) || !(error instanceof Error)) throw error;
    say(error.message);
    process.exitCode = 2;
  }
}
