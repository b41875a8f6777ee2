import type { Entry } from '../model/entry.ts';
import type { Fact } from '../model/facts.ts';
import { type Kind, type Ref, refOf } from '../model/kinds.ts';
import type { Outline } from '../model/outline.ts';
import { schemas } from '../model/schemas/index.ts';
import type { Body } from './body.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { type BodyReader, readAnew } from './outlines.ts';
import { readEvidenceRows, readSeries } from './series.ts';
import { validate } from './validate.ts';
import type { Mapping } from './yaml.ts';

/** An entry's text and the text of the CSV beside it, decoded. */
export interface EntrySource {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly csv?: { readonly file: string; readonly text: string };
  readonly isPrivate: boolean;
}

export interface ReadEntry {
  readonly ref: Ref;
  readonly kind: Kind;
  readonly file: string;
  /** Missing when the frontmatter is too broken. */
  readonly entry?: Entry;
  readonly outline: Outline;
  readonly text: string;
  readonly body: Body;
  readonly facts: readonly Fact[];
  readonly mapping?: Mapping;
}

const kindsWithCsv: ReadonlySet<Kind> = new Set(['kpi', 'channel', 'evidence']);

type Beside = Pick<Entry, 'series' | 'rows' | 'seriesFile'>;

function readBeside({ kind, csv }: EntrySource, data: unknown): { beside: Beside; facts: readonly Fact[] } {
  if (!csv) return { beside: {}, facts: [] };
  if (!kindsWithCsv.has(kind)) {
    return { beside: {}, facts: [{ code: 'csv-not-for-kind', at: { file: csv.file, point: { line: 1, column: 1 } }, detail: kind }] };
  }
  if (kind === 'evidence') {
    const { rows, facts } = readEvidenceRows(csv.file, csv.text);
    return { beside: { rows, seriesFile: csv.file }, facts };
  }
  const frequency = kind === 'kpi' && data !== undefined ? (data as { frequency: 'day' }).frequency : undefined;
  const { series, facts } = readSeries(csv.file, csv.text, frequency);
  return { beside: { series, seriesFile: csv.file }, facts };
}

/** Reads what stands beside the body, and gives what reads that and puts them together. */
export function beginEntry(source: EntrySource): (reader: BodyReader) => ReadEntry {
  const { kind, id, file, text, isPrivate } = source;
  const ref = refOf(kind, id);
  const { mapping, body: bodyText, offset, facts } = splitFrontmatter(file, text);
  const checked = mapping && mapping.facts.length === 0 ? validate(file, schemas[kind], mapping.data) : undefined;
  const data = checked && 'data' in checked ? checked.data : undefined;
  const { beside, facts: csvFacts } = readBeside(source, data);
  const all = [...facts, ...(checked && 'facts' in checked ? checked.facts : []), ...csvFacts].map((fact): Fact => ({ ...fact, ref }));
  return (reader) => {
    const placed = { text: bodyText, offset };
    const body = reader.body(placed);
    const outline = reader.outline(placed, body);
    const read = { ref, kind, file, outline, text: bodyText, body, facts: all, ...(mapping && { mapping }) };
    if (!data) return read;
    const audience = isPrivate ? { ...data, audience: 'team' as const } : data;
    return { ...read, entry: { kind, id, ref, file, data: audience, outline, ...beside } as Entry };
  };
}

/** Reads one entry; frontmatter, body and CSV each tell what is wrong with them, whatever is wrong with the others. */
export const readEntry = (source: EntrySource, reader: BodyReader = readAnew): ReadEntry => beginEntry(source)(reader);
