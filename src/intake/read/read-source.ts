import { type Fault, type Outcome, refuse, type SourceFaultCode } from '../fault.ts';
import { decodeBytes, encodingOf } from './decode-bytes.ts';
import { readWorkbook } from './read-workbook.ts';
import { separate } from './separate.ts';
import { isTooLong, most, type Source } from './source.ts';

/** No export of a series is larger; reading more would only burn time. */
export const mostBytes = 20 * 1024 * 1024;

/** Programs know their files by the first bytes; the name's ending is often wrong. */
const begins = (bytes: Uint8Array, ...first: readonly number[]): boolean => first.every((byte, index) => bytes[index] === byte);

function notForUs(bytes: Uint8Array): SourceFaultCode | undefined {
  if (bytes.length === 0) return 'source-empty';
  if (bytes.length > mostBytes) return 'source-too-large';
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'source-old-excel';
  return begins(bytes, 0x25, 0x50, 0x44, 0x46) ? 'source-pdf' : undefined;
}

function textFault(text: string): Fault | undefined {
  if (text.trim() === '') return { code: 'source-empty' };
  if (text.includes('\0')) return { code: 'source-binary' };
  return /^\s*<(!doctype|html|table|\?xml)/i.test(text) ? { code: 'source-html' } : undefined;
}

function readText(bytes: Uint8Array): Outcome<Source> {
  const encoding = encodingOf(bytes);
  const text = decodeBytes(bytes, encoding);
  const fault = textFault(text);
  if (fault) return refuse(fault);
  const separated = separate(text);
  if (!('result' in separated)) return separated;
  const { separator, rows } = separated.result;
  return ofFairLength({ form: { kind: 'text', encoding, separator }, sheets: [{ name: '', rows }] });
}

const tooLong: Fault = { code: 'source-too-long', expected: [String(most.rows), String(most.cells)] };

const ofFairLength = (source: Source): Outcome<Source> => (source.sheets.some(isTooLong) ? refuse(tooLong) : { result: source });

/** Reads an export's bytes into cells, whatever encoding and separator it has: comma-separated text or an Excel workbook. */
export async function readSource(bytes: Uint8Array): Promise<Outcome<Source>> {
  const fault = notForUs(bytes);
  if (fault) return refuse({ code: fault });
  if (!begins(bytes, 0x50, 0x4b)) return readText(bytes);
  const sheets = await readWorkbook(bytes);
  return 'result' in sheets ? ofFairLength({ form: { kind: 'workbook' }, sheets: sheets.result }) : sheets;
}
