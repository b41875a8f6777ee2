/** The mark before the decimals. */
export type DecimalMark = ',' | '.';

/** A number as it is written, without what stands around its digits. */
export interface NumberText {
  readonly isNegative: boolean;
  readonly isPercent: boolean;
  /** Digits and the marks between them. */
  readonly digits: string;
  readonly exponent: number;
}

const spaces = /[\s\u00A0\u2007\u2009\u202F\u200B]/g;
const spaceInNumber = /(\d)[\s\u00A0\u2007\u2009\u202F](?=\d)/g;
/** A currency, before or after the number. */
const currency = /^(?:€|\$|£|eur|usd|gbp|chf|fr\.?)|(?:€|\$|£|eur|usd|gbp|chf|fr\.?)$/gi;
const form = /^([-+]?)((?:\d|[.,'’](?=\d))+|\d+[.,])(?:e([-+]?\d{1,3}))?([-+]?)$/i;

/** No number is longer, whatever stands around it; a text of megabytes need not be looked at. */
const longest = 80;

/** A minus before a currency. */
const minusBefore = /^-(?=[^-+\d.,])/;

/** What ways of writing mean that there is no value. */
const gaps: ReadonlySet<string> = new Set([
  '',
  '-',
  '–',
  '—',
  '.',
  'n/a',
  'na',
  'n.a.',
  'nan',
  'null',
  'none',
  'k.a.',
  'k.a',
  '#n/a',
  '#nv',
  '#div/0!',
  '\\n',
]);

export const isGap = (text: string): boolean => text.length <= longest && gaps.has(text.toLowerCase().replace(spaces, ''));

/**
 * Takes the sign, currency, percent sign, the KPI's own unit and spaces off; undefined when no number is left.
 * Bookkeepers write negative numbers in brackets, and some systems write the minus behind.
 */
export function numberText(text: string, unit = ''): NumberText | undefined {
  if (text.length > longest) return undefined;
  const bare = text.trim().replace(spaceInNumber, "$1'").replace(spaces, '').replace(/[−–]/g, '-');
  const withoutUnit = unit !== '' && bare.endsWith(unit.replace(spaces, '')) ? bare.slice(0, -unit.replace(spaces, '').length) : bare;
  const isPercent = /%$|^%/.test(bare);
  const inBrackets = /^\((.+)\)$/.exec(withoutUnit);
  const core = (inBrackets?.[1] ?? withoutUnit).replace(/^%|%$/g, '').replace(minusBefore, '');
  const minusFirst = minusBefore.test(withoutUnit);
  const [, before = '', digits, exponent = '0', after = ''] = form.exec(core.replace(currency, '')) ?? [];
  if (digits === undefined || (before !== '' && after !== '')) return undefined;
  const isNegative = inBrackets !== null || minusFirst || before === '-' || after === '-';
  const found = { isNegative, isPercent, digits, exponent: Number(exponent) };
  return numberWith(found, '.') === undefined && numberWith(found, ',') === undefined ? undefined : found;
}

/** Thousands stand in threes behind one and the same mark; decimals behind the other, once. */
const wellFormed = {
  '.': /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:['’]\d{3})+)?(?:\.\d*)?$/,
  ',': /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:['’]\d{3})+)?(?:,\d*)?$/,
} as const;

/** The number, when it can be one with this decimal mark. */
export function numberWith({ digits, isNegative, exponent }: NumberText, mark: DecimalMark): number | undefined {
  if (!wellFormed[mark].test(digits)) return undefined;
  const plain = digits.replace(mark === '.' ? /[,'’]/g : /[.'’]/g, '').replace(',', '.');
  const value = Number(`${plain}e${exponent}`);
  return Number.isFinite(value) ? (isNegative && value !== 0 ? -value : value) : undefined;
}

/** The only decimal mark with which this can be a number; undefined when either fits. `0.125` and `0,125` are no thousands. */
export function markOf(number: NumberText): DecimalMark | undefined {
  const { digits } = number;
  const leadingZero = /^0([.,])\d{3}$/.exec(digits);
  if (leadingZero) return leadingZero[1] as DecimalMark;
  const [point, comma] = [numberWith(number, '.'), numberWith(number, ',')];
  return point === undefined ? ',' : comma === undefined ? '.' : undefined;
}

/** Whether the decimal mark makes another number of it: `1.234` is one or a thousand. */
export const isAmbiguous = (number: NumberText): boolean =>
  markOf(number) === undefined && numberWith(number, '.') !== numberWith(number, ',');
