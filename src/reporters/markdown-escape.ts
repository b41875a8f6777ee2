import { printable } from './text.ts';

/** What Markdown, HTML and tables give a meaning to. */
const signs = /[\\`*_{}[\]()<>#+\-.!|~&^$"'=:;/]/g;

/** Signs that forges make mentions, issues, labels, milestones, commands and emoji of, where a word follows. */
const calls = /([@#!~%$^&:/])(?=[\p{L}\p{N}_"-])/gu;

/** A word joiner: nothing that readers see, and enough that `@all` calls nobody. */
const apart = '\u2060';

/** `GH-12`, and what trackers that a forge is connected with call their issues. */
const issues = /\b([A-Z][A-Z0-9]+)(?=-\d)/g;

/** A commit’s hash or an address would become a link by itself. */
const hashes = /\b(?=[0-9a-f]{7,40}\b)[0-9a-f]/g;
const addresses = /\b(https?|ftp|mailto|xmpp|www)(?=[:.])/gi;

/**
 * Text from content as Markdown that shows exactly this text, on one line: no markup, no HTML, no mention, no link, no cell or row of a table,
 * no comment, whatever the forge.
 */
export function escapeMarkdown(text: string): string {
  const line = printable(text.replaceAll(/\s+/g, ' '));
  const silent = line
    .replaceAll(calls, `$1${apart}`)
    .replaceAll(hashes, `$&${apart}`)
    .replaceAll(addresses, `$1${apart}`)
    .replaceAll(issues, `$1${apart}`);
  return silent.replaceAll(signs, (sign) => `&#${sign.charCodeAt(0)};`);
}
