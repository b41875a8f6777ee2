import { confirm, isCancel } from '@clack/prompts';
import { seriesFaults } from '../../src/intake/merge/series-faults.ts';
import { replaceFile } from '../../src/intake/merge/write-file.ts';
import { mostCsvBytes } from '../../src/load/disk.ts';
import { UsageError } from '../../src/site/settings.ts';
import { shortName, type Target } from './target.ts';
import type { ImportWords } from './words.ts';

/** @throws UsageError when `npm run check` would find errors in what is to be written */
export function ensureClean({ entry, csv }: Target, text: string, words: ImportWords): void {
  const [fault] = seriesFaults(entry.kind, csv, text, entry.kind === 'kpi' ? entry.data.frequency : undefined);
  const detail = Buffer.byteLength(text) > mostCsvBytes ? 'too-large' : fault && `${fault.code} ${fault.detail}`;
  if (detail !== undefined) throw new UsageError(words.refused(shortName(csv), detail));
}

/** @throws UsageError when nobody agrees */
export async function ensureWanted(csv: string, yes: boolean, isTerminal: boolean, words: ImportWords): Promise<void> {
  if (yes) return;
  if (!isTerminal) throw new UsageError(words.needsYes);
  const answer = await confirm({ message: words.confirm(shortName(csv)), active: words.yes, inactive: words.no });
  if (isCancel(answer) || !answer) throw new UsageError(words.cancelled);
}

/** @throws UsageError when the file is not what it was, or can't be written */
export async function write(csv: string, text: string, before: Uint8Array | undefined, words: ImportWords): Promise<void> {
  const isWritten = await replaceFile(csv, text, before).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${shortName(csv)} can’t be written: ${error.code ?? error.message}.`);
  });
  if (!isWritten) throw new UsageError(words.changedMeanwhile(shortName(csv)));
}
