import path from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { ContentFolderError } from '../src/load/disk.ts';
import { readSettings, type Settings, UsageError } from '../src/site/settings.ts';

/** The repository's root. */
export const root = path.resolve(import.meta.dirname, '..');

export const settings = (): Settings => readSettings(process.env, root, new Date());

/** `parseArgs`, whose complaints are told as wrong use. */
export function parseArguments<const T extends ParseArgsOptionsConfig>(options: T, allowPositionals = false) {
  try {
    return parseArgs({ args: process.argv.slice(2), options, allowPositionals, strict: true });
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

/** Runs a command; what went wrong in an expected way is told in plain words, with exit code 2 and no stack trace. */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ContentFolderError)) throw error;
    say(error.message);
    process.exitCode = 2;
  }
}
