import type { Point } from '../model/finding.ts';
import type { BodyFault } from '../model/outline.ts';

/** What may be open where the parser stumbled. */
interface Open {
  /** A line that may begin it. */
  readonly begins: RegExp;
  readonly closing: string;
  readonly expected: string;
}

const expression: Open = { begins: /^\s*\{/, closing: '}', expected: 'Expected `}` for this `{`' };
const tag: Open = { begins: /^\s*<[A-Za-z]/, closing: '>', expected: 'Expected `>` for this `<`' };
/** In a quotation nothing closes but its own mark. */
const quotation: Open = { begins: /^\s*<[^"]*"[^"]*(?:"[^"]*"[^"]*)*$/, closing: '"', expected: 'Expected `"` in this tag' };

function openIn(detail: string): Open | undefined {
  if (!/^(Unexpected (character|end of file)|Could not parse expression)/.test(detail)) return undefined;
  if (detail.includes(' expression')) return expression;
  return detail.includes('closing quote `"`') ? quotation : tag;
}

/** The nearest line above that begins something and is not closed until here; `lines` end where the parser stumbled. */
function openedAt(lines: readonly string[], { begins, closing }: Open): Point | undefined {
  const index = lines.findLastIndex((line) => begins.test(line) || line.includes(closing));
  const line = lines[index] ?? '';
  const isOpen = begins.test(line) && (closing === '"' || !line.includes(closing));
  return isOpen ? { line: index + 1, column: line.search(/\S/) + 1 } : undefined;
}

/**
 * An element or expression that begins a line and is left open takes in the paragraphs below it: the parser stumbles there,
 * though nothing is wrong with them. Gives the fault at the place where it begins, when that is in an earlier block.
 */
export function leftOpen(lines: readonly string[], { code, detail, point }: BodyFault): BodyFault | undefined {
  const open = code === 'syntax' ? openIn(detail) : undefined;
  const before = [...lines.slice(0, point.line - 1), (lines[point.line - 1] ?? '').slice(0, point.column - 1)];
  const opened = open && openedAt(before, open);
  if (!opened || !before.slice(opened.line, -1).some((line) => line.trim() === '')) return undefined;
  return { code, detail: open.expected, point: opened };
}
