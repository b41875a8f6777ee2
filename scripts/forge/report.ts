import { lstat, readFile } from 'node:fs/promises';
import { marker } from '../../src/reporters/review-markdown.ts';
import { UsageError } from '../../src/site/settings.ts';

const mostCharacters = 60_000;
const mostBytes = 4 * mostCharacters;

/** What a forge takes as one comment. */
const mostInComment = 65_000;

const joiner = '\u2060';

/** Elements that a report is made of, without attributes; all others become text. */
const plainElement = /^<\/?(details|summary|em|del|ins)>/;

/**
 * A report as it may stand in a comment under our name. What made it may have been anybody's code, so nothing in it may call people
 * or robots, load a picture from elsewhere, or be HTML other than its own. Invisible signs do it, since those do no harm in code either.
 */
export const harmless = (text: string): string =>
  text
    .replaceAll(/<(?=[a-z/!?])/gi, (sign, at: number) => (plainElement.test(text.slice(at, at + 40)) ? sign : '&lt;'))
    .replaceAll(/(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}_])/gu, `@${joiner}`)
    .replaceAll(/&(#0*64|#x0*40|commat);(?!\u2060)/gi, `$&${joiner}`) // an `@` once it is shown
    .replaceAll(/^([ \t>]*)\/(?=[a-z])/gim, `$1${joiner}/`) // GitLab's quick actions, such as `/merge`
    .replaceAll('![', `!${joiner}[`);

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

/** @throws UsageError when the forge would not take it */
export function commentOf(report: string, links: readonly { readonly text: string; readonly href: string }[]): string {
  const footer = links.map(({ text, href }) => `[${text}](<${href}>)`).join(' · ');
  const body = [`${marker}\n${report}`, footer].filter(Boolean).join('\n\n');
  if (body.length > mostInComment) throw new UsageError(`The comment has ${body.length} characters, expected at most ${mostInComment}.`);
  return body;
}
