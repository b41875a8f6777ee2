/**
 * An address that forges make a link of by themselves. A backslash in it would be part of it, so it stays as it is; that is
 * safe for addresses of these letters alone.
 */
const address = /((?<![^\s(])https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#](?:[\w\-.~:/?#@!$&'()+,=%]*[a-z\d/])?)?(?=[),.!?]*(?:\s|$)))/i;

/** Letters that Markdown, HTML or MDX would take for their own, and what makes an address of other letters a link. */
const escapedText = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>{}&~|$#]/g, '\\$&')
    .replace(/(https?):(?=\/\/)/gi, '$1\\:')
    .replace(/(www)\./gi, '$1\\.');

/** Makes Markdown show a line as it was written. */
export const escaped = (line: string): string =>
  line
    .trim()
    .split(address)
    .map((piece, index) => (index % 2 === 1 ? piece : escapedText(piece)))
    .join('')
    .replace(/^(-|\+|=|:)/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');

export const oneLine = (text: string): string => escaped(text.replace(/\s+/g, ' '));

/** Takes the backslashes away again, also those that an editor of Markdown may have added. */
export const unescaped = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1').trim();

/** The lines of a text that may have been typed on any system. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);
