import type { Point } from '../model/finding.ts';
import type { BodyFault } from '../model/outline.ts';

interface Signs {
  readonly opening: string;
  /** Missing while a quotation mark is open: in a quotation nothing closes. */
  readonly closing?: string;
}

/** What is open where the parser stumbled, by its words; undefined where nothing is. */
function signsOf(detail: string): Signs | undefined {
  if (!/^(Unexpected (character|end of file)|Could not parse expression)/.test(detail)) return undefined;
  if (detail.includes(' expression')) return { opening: '{', closing: '}' };
  return detail.includes('closing quote') ? { opening: '<' } : { opening: '<', closing: '>' };
}

const count = (text: string, sign: string | undefined): number => (sign === undefined ? 0 : text.split(sign).length - 1);

/** The nearest line above that begins with the sign and is still open. */
function openedAt(lines: readonly string[], { opening, closing }: Signs): Point | undefined {
  let open = 0;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const text = lines[index] ?? '';
    open += count(text, opening) - count(text, closing);
    if (open > 0 && text.trimStart().startsWith(opening)) return { line: index + 1, column: text.indexOf(opening) + 1 };
  }
  return undefined;
}

/**
 * An element or expression that begins a line and is left open takes in the paragraphs below it: the parser stumbles there,
 * though nothing is wrong with them. Gives the fault at the place where it begins, when that is in an earlier block.
 */
export function leftOpen(lines: readonly string[], { code, detail, point }: BodyFault): BodyFault | undefined {
  const signs = code === 'syntax' ? signsOf(detail) : undefined;
  const before = [...lines.slice(0, point.line - 1), (lines[point.line - 1] ?? '').slice(0, point.column - 1)];
  const opened = signs && openedAt(before, signs);
  if (!opened || !before.slice(opened.line, -1).some((line) => line.trim() === '')) return undefined;
  return {
    code,
    detail: `Expected ${signs.closing ? `\`${signs.closing}\`` : 'a closing quote'} for this \`${signs.opening}\``,
    point: opened,
  };
}
