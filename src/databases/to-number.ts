import type { Cell } from './answer.ts';

export type ToNumber = { readonly value: number } | { readonly fault: string };

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** More digits than a number keeps: rounding would be a false value. */
const loses = (text: string, value: number): boolean => /^[+-]?\d+$/.test(text) && BigInt(text) !== BigInt(value);

/** Decimals come as text, since databases keep more digits than JavaScript; what is left out are digits that nobody sees. */
export function toNumber(cell: Exclude<Cell, null>): ToNumber {
  const text = String(cell).trim();
  if (/^[+-]?(nan|inf(inity)?)$/i.test(text)) return { fault: `${text} is no value that can be compared` };
  if (!decimal.test(text)) return { fault: `\`${text}\` is no number, expected one such as \`1234.5\`` };
  const value = Number(text);
  if (!Number.isFinite(value)) return { fault: `${text} is too large` };
  return typeof cell === 'string' && loses(text.replace(/^\+/, ''), value)
    ? { fault: `${text} has more digits than can be kept; give it in thousands or millions` }
    : { value };
}
