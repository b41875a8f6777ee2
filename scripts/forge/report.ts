import { lstat, readFile } from 'node:fs/promises';
import { marker } from '../../src/reporters/review-markdown.ts';
import { UsageError } from '../../src/site/settings.ts';
import { harmless } from './harmless.ts';

const mostCharacters = 60_000;
const mostBytes = 4 * mostCharacters;

/** What a forge takes as one comment. */
const mostInComment = 65_000;

const fault = (file: string, what: string): UsageError => new UsageError(`${file} ${what}; no comment was written.`);

async function readText(file: string): Promise<string> {
  const found = await lstat(file).catch(() => undefined);
  if (!found?.isFile()) throw fault(file, 'is no file');
  if (found.size > mostBytes) throw fault(file, `has ${found.size} bytes, expected at most ${mostBytes}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch {
    throw fault(file, 'is no UTF-8');
  }
}

/**
 * Reads a report that somebody else's code may have written.
 * @returns its text below the marker
 * @throws UsageError when it is not what `npm run review` prints
 */
export async function readReport(file: string): Promise<string> {
  const text = await readText(file);
  if (text.length > mostCharacters) throw fault(file, `has ${text.length} characters, expected at most ${mostCharacters}`);
  if (!text.startsWith(`${marker}\n`)) throw fault(file, `does not begin with \`${marker}\``);
  if (/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u.test(text)) throw fault(file, 'holds control characters');
  return harmless(text.slice(marker.length)).trim();
}

/**
 * The comment with a report. Its links stand above the report, where no fold or code that the report leaves open can swallow them.
 * @throws UsageError when the forge would not take it
 */
export function commentOf(report: string, links: readonly { readonly text: string; readonly href: string }[]): string {
  const line = links.map(({ text, href }) => `[${text}](<${href}>)`).join(' · ');
  const body = `${marker}\n${[line, report].filter(Boolean).join('\n\n')}`;
  if (body.length > mostInComment) throw new UsageError(`The comment has ${body.length} characters, expected at most ${mostInComment}.`);
  return body;
}
