/** The shortest decimal that means this number, without exponent and thousands separators: `0.0000001` and not `1e-7`. */
export function plainNumber(value: number): string {
  const [mantissa = '0', exponent] = String(value === 0 ? 0 : value).split('e');
  if (exponent === undefined) return mantissa;
  const [whole = '0', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const sign = value < 0 ? '-' : '';
  return point <= 0 ? `${sign}0.${'0'.repeat(-point)}${digits}` : sign + digits.padEnd(point, '0');
}
