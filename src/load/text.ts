import type { Fact, TextFactCode } from '../model/facts.ts';
import type { Point } from '../model/finding.ts';

export interface Decoded {
  /** The text with LF line ends and without a byte-order mark, so that reading can go on. */
  readonly text: string;
  readonly facts: readonly Fact<TextFactCode>[];
}

/** The point of an offset in the text. */
function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Where the first byte stands that is no UTF-8; a replacement character that the author wrote may come before it, and is as suspicious. */
const firstInvalid = (bytes: Uint8Array): Point => {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return pointAt(lenient, lenient.indexOf('\uFFFD'));
};

/** Decodes a file; what is odd about its bytes is told, and mended in memory. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const facts: Fact<TextFactCode>[] = [];
  const add = (code: TextFactCode, point: Point) => facts.push({ code, at: { file, point }, detail: '' });
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    add('not-utf-8', firstInvalid(bytes));
    return { text: '', facts };
  }
  const zero = text.indexOf('\0'); // UTF-16 without a mark, or no text at all
  if (zero >= 0) {
    add('not-utf-8', pointAt(text, zero));
    return { text: '', facts };
  }
  if (text.startsWith('\uFEFF')) add('byte-order-mark', { line: 1, column: 1 });
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const returned = clean.indexOf('\r');
  if (returned >= 0) add('carriage-return', pointAt(clean, returned));
  return { text: clean.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), facts };
}
