import { readEvidenceRows, readSeries } from '../../load/series.ts';
import type { Fact } from '../../model/facts.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Frequency } from '../../model/period.ts';

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** What the check `series-is-clean` would say of a text beside an entry; what is written must pass it. */
export const seriesFaults = (kind: Kind, file: string, text: string, frequency: Frequency | undefined): readonly Fact[] =>
  (kind === 'evidence' ? readEvidenceRows(file, withoutMark(text)) : readSeries(file, withoutMark(text), frequency)).facts;
