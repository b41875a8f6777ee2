import type { BodyFault } from '../model/outline.ts';

/** HTML whose content is no Markdown: the parser stumbles over its braces, though the element itself is what may not be there. */
const begins = /^\s*<(script|style)\b/i;

/** The fault in the words that help, and the lines (from 0) that belong to it. */
export interface RawElement {
  readonly fault: BodyFault;
  readonly first: number;
  readonly last: number;
}

/** The script or style sheet in which the parser stumbled. */
export function rawElementAt(lines: readonly string[], { code, point }: BodyFault): RawElement | undefined {
  const first = code === 'syntax' ? lines.slice(0, point.line).findLastIndex((line) => begins.test(line)) : -1;
  const [start = '', name = ''] = begins.exec(lines[first] ?? '') ?? [];
  if (name === '') return undefined;
  const end = lines.findIndex((line, index) => index >= first && line.toLowerCase().includes(`</${name.toLowerCase()}`));
  const last = end < 0 ? first : end; // one that is never closed may stand in a block of code
  if (last < point.line - 1) return undefined;
  const at = { line: first + 1, column: start.length - name.length };
  return { fault: { code: 'unknown-element', detail: name, point: at }, first, last };
}
