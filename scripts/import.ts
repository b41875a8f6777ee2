import { type Change, changeTo, type Task, type Understood, understand } from '../src/intake/change.ts';
import { seriesFaults } from '../src/intake/merge/series-faults.ts';
import { readIfThere } from '../src/intake/merge/write-file.ts';
import { readSource } from '../src/intake/read/read-source.ts';
import type { Source } from '../src/intake/read/source.ts';
import type { Wishes } from '../src/intake/wishes.ts';
import { UsageError } from '../src/site/settings.ts';
import { readContent } from '../src/site/start.ts';
import { parseArguments, run, say, settings, tellContent } from './command.ts';
import { answer } from './import/answer.ts';
import { importOptions, wishesFrom } from './import/options.ts';
import { readBytes } from './import/read-bytes.ts';
import { changeText, refusalText, understandingText } from './import/show.ts';
import { findTarget, importKind, shortName, type Target, taskFor } from './import/target.ts';
import { type ImportWords, importWords } from './import/words.ts';
import { ensureClean, ensureWanted, write } from './import/write.ts';

const usage = 'npm run import -- <kpi|evidence|channel> <id> <file>';

const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;

/** Understands the source, asking for what it can't tell as long as there is somebody to ask. */
async function understandBy(file: string, source: Source, wishes: Wishes, task: Task, words: ImportWords): Promise<Understood> {
  const read = understand(source, wishes, task);
  if ('result' in read) return read.result;
  if (read.faults.length > 0 || !isTerminal) throw new UsageError(refusalText(file, read, words));
  return understandBy(file, source, await answer(read.questions, wishes, words), task, words);
}

async function sourceIn(file: string, words: ImportWords): Promise<Source> {
  const read = await readSource(await readBytes(file));
  if ('result' in read) return read.result;
  throw new UsageError(refusalText(file, read, words));
}

/** The data of evidence either tells series apart or not; a file can't do both. */
function ensureSameColumns({ entry, csv }: Target, understood: Understood, words: ImportWords): void {
  if (understood.into !== 'evidence' || entry.kind !== 'evidence' || !entry.rows?.[0]) return;
  const fileHasIt = entry.rows[0].series !== undefined;
  if (fileHasIt !== (understood.rows[0]?.series !== undefined)) throw new UsageError(words.seriesColumn(shortName(csv), fileHasIt));
}

function isPointless({ added, differing }: Change, replace: boolean, words: ImportWords): boolean {
  const isNothing = added.length === 0 && (differing.length === 0 || !replace);
  if (isNothing) say(differing.length > 0 ? words.change.nothingButDiffering : words.change.nothing);
  return isNothing;
}

/** Merges the numbers of an export into the series beside an entry. */
await run(async () => {
  const { values, positionals } = parseArguments(importOptions, true);
  const [kindName, id, file, ...others] = positionals;
  if (kindName === undefined || id === undefined || file === undefined || others.length > 0)
    throw new UsageError(`Say what is imported from where: ${usage}`);
  const kind = importKind(kindName);
  const wishes = wishesFrom(values);
  const own = settings();
  tellContent(own);
  const checked = await readContent(own);
  const words = importWords(checked.playbook.config.locale);
  const target = findTarget(checked, kind, id);
  if (target === 'broken') {
    say(words.brokenEntry(`${kind} ${id}`));
    return 1;
  }
  const before = await readIfThere(target.csv);
  const existing = before?.toString('utf8');
  if (
    existing !== undefined &&
    seriesFaults(kind, target.csv, existing, target.entry.kind === 'kpi' ? target.entry.data.frequency : undefined).length > 0
  ) {
    say(words.brokenSeries(shortName(target.csv)));
    return 1;
  }
  const source = await sourceIn(file, words);
  const understood = await understandBy(file, source, wishes, taskFor(target, checked, wishes.frequency), words);
  ensureSameColumns(target, understood, words);
  const change = changeTo(existing, understood, values.replace);
  console.log(understandingText(file, source, understood.understanding, words));
  console.log(`\n${changeText(shortName(target.csv), before === undefined, change, values.replace, words)}\n`);
  if (isPointless(change, values.replace, words)) return 0;
  ensureClean(target, change.text, words);
  await ensureWanted(target.csv, values.yes, isTerminal, words);
  await write(target.csv, change.text, before, words);
  say(words.written(shortName(target.csv)));
  return 0;
});
