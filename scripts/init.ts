import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../src/site/settings.ts';
import { parseArguments, run, say, settings, tellContent } from './command.ts';
import { askFor, askYes } from './init/ask.ts';
import { playbookFiles } from './init/files.ts';
import { ensureReplaceable, type Place } from './init/guard.ts';
import { initOptions, knownFrom, withSuggestions } from './init/options.ts';
import { type Finished, finishInterrupted, putInPlace } from './init/replace.ts';
import type { Wishes } from './init/wishes.ts';
import { initWords } from './init/words.ts';

const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;

const shown = (folder: string): string => path.relative(process.cwd(), folder) || '.';

/** What the disk refuses is told in a word; by then the old content is still there, or the next run finishes. */
const onDisk = <Result>(work: Promise<Result>, folder: string): Promise<Result> =>
  work.catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error;
    throw new UsageError(`${folder} can’t be replaced: ${error.message}. Mend that and run \`npm run init\` again.`);
  });

function tellInterrupted({ backup }: Finished, folder: string): void {
  say(`An earlier \`npm run init\` had been interrupted; what it wrote is in ${shown(folder)} now.`);
  if (backup !== undefined) say(`What was there before is in ${shown(backup)}.`);
}

/** @throws UsageError when somebody, asked whether to go on, does not want to */
async function ensureWanted(place: Place, folder: string, { locale }: Wishes): Promise<void> {
  const words = initWords(locale);
  if (place.state === 'filled' && !(await askYes(words.replace(shown(folder), place.entries), words)))
    throw new UsageError(words.cancelled);
}

function tellDone(folder: string, place: Place, { backup }: Finished, files: readonly string[], { locale }: Wishes): void {
  const words = initWords(locale);
  say(words.written(shown(folder), files.filter((file) => file.endsWith('.mdx')).length));
  if (backup !== undefined) say(words.inBackup(shown(backup)));
  else if (place.state === 'filled') say(words.inHistory);
  say(`\n${words.next.map((line) => `  ${line}`).join('\n')}`);
}

/** Empties the sample into a blank playbook of one's own. */
await run(async () => {
  const { values } = parseArguments(initOptions);
  const isAsked = isTerminal && !values.yes;
  const known = knownFrom(values, isAsked);
  const own = settings();
  tellContent(own);
  const folder = await realpath(own.content).catch(() => own.content);
  const finished = await onDisk(finishInterrupted(folder), folder);
  if (finished) {
    tellInterrupted(finished, folder);
    return 0;
  }
  const place = await ensureReplaceable(folder, values.force);
  const wishes = isAsked ? await askFor(known) : withSuggestions(known);
  if (isAsked) await ensureWanted(place, folder, wishes);
  const files = await playbookFiles(wishes, own.today);
  tellDone(folder, place, await onDisk(putInPlace(folder, files, place), folder), Object.keys(files), wishes);
  return 0;
});
