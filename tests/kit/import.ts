import { type Task, type Understood, understand } from '../../src/intake/change.ts';
import type { Refusal } from '../../src/intake/fault.ts';
import { readSource } from '../../src/intake/read/read-source.ts';
import type { Encoding } from '../../src/intake/read/source.ts';
import type { Wishes } from '../../src/intake/wishes.ts';

/** A monthly KPI without a series yet. */
export const monthly: Task = { into: 'series', unit: undefined, known: [], hasRows: false, frequency: 'month', today: '2026-11-23' };

export const taskOf = (frequency: 'day' | 'week' | 'month' | 'quarter' | 'year', unit?: string): Task =>
  ({ ...monthly, frequency, unit }) as Task;

export const evidence: Task = { into: 'evidence', unit: undefined };

export type Told = Partial<Wishes>;

export async function readImport(bytes: Uint8Array, told: Told = {}, task: Task = monthly): Promise<Understood | Refusal> {
  const source = await readSource(bytes);
  if (!('result' in source)) return source;
  const read = understand(source.result, { dimensions: [], ignore: [], ...told }, task);
  return 'result' in read ? read.result : read;
}

const shown = (refusal: Refusal): string =>
  [
    ...refusal.faults.map(({ code, line, column, text }) => [code, line, column, text].filter((part) => part !== undefined).join(' ')),
    ...refusal.questions.map(({ decision, example, choices }) => `? ${decision} ${[example, ...choices].filter(Boolean).join(' ')}`),
  ].join('\n');

/** What an import gives, a value a word: `2026-11=5 2026-12/mail=6`; or what hinders it, a line each. */
export async function imported(bytes: Uint8Array | string, told: Told = {}, task: Task = monthly): Promise<string> {
  const read = await readImport(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, told, task);
  if ('faults' in read) return shown(read);
  const words =
    read.into === 'series'
      ? read.points.map(({ period, dimensions, value }) => `${[period, ...Object.values(dimensions).filter(Boolean)].join('/')}=${value}`)
      : read.rows.map(({ label, series, value }) => `${[label, series].filter(Boolean).join('/')}=${value}`);
  return words.join(' ');
}

/** What is worth a look in an import, as `code text expected`. */
export async function noticesOf(text: string, told: Told = {}, task: Task = monthly): Promise<string[]> {
  const read = await readImport(new TextEncoder().encode(text), told, task);
  if ('faults' in read) return [shown(read)];
  return read.understanding.notices.map(({ code, text: of, expected = [] }) => [code, of, ...expected].join(' '));
}

const high = { '€': 0x80, '’': 0x92, '–': 0x96 } as const;

/** The bytes of a text in an encoding, as the tools write it that have no other. */
export function encode(text: string, encoding: Encoding, withMark = true): Uint8Array {
  if (encoding === 'UTF-8') return new TextEncoder().encode((withMark ? '\uFEFF' : '') + text);
  if (encoding === 'Windows-1252') return Uint8Array.from(text, (letter) => high[letter as keyof typeof high] ?? letter.charCodeAt(0));
  const bytes = Buffer.from((withMark ? '\uFEFF' : '') + text, 'utf16le');
  return encoding === 'UTF-16LE' ? bytes : bytes.swap16();
}
