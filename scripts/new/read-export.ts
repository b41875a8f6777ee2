import { readAnswers } from '../../src/checklist/read-answers.ts';
import { decodeBytes, encodingOf } from '../../src/intake/read/decode-bytes.ts';
import { printable } from '../../src/reporters/text.ts';
import { UsageError } from '../../src/site/settings.ts';
import { readBytes } from '../import/read-bytes.ts';
import type { FromWords } from './from-words.ts';
import { type Wish, wishesFrom } from './wish.ts';

/** Thousands of items with long notes; whatever is larger is something else. */
const mostMegabytes = 5;

/** Windows-1252 is what is left when bytes are no Unicode; a NUL is in no text. */
function textIn(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  const text = encoding === 'Windows-1252' ? '\0' : decodeBytes(bytes, encoding);
  return text.includes('\0') ? undefined : text;
}

/**
 * What the export of an assessment asks for.
 * @throws UsageError that says what is wrong with the file
 */
export async function readExport(file: string, words: FromWords): Promise<readonly Wish[]> {
  const text = textIn(await readBytes(file, mostMegabytes));
  if (text === undefined) throw new UsageError(words.noText(file));
  const { isExport, suggestions } = readAnswers(text);
  if (!isExport) throw new UsageError(words.foreign(file));
  if (suggestions.length === 0) throw new UsageError(words.noSuggestion(file));
  const { wishes, wrong } = wishesFrom(suggestions);
  const lines = wrong.map(({ line, href }) => words.wrongLink(line, printable(href.slice(0, 200))));
  if (lines.length > 0) throw new UsageError([words.wrongLinks(file), ...lines].join('\n'));
  return wishes;
}
