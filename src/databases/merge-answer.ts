import { type Merge, mergeSeries, type NewPoint } from '../intake/merge/merge-series.ts';
import { seriesFaults } from '../intake/merge/series-faults.ts';
import { readIfThere } from '../intake/merge/write-file.ts';
import { mostCsvBytes } from '../load/disk.ts';
import type { Answer, FaultWords } from './answer.ts';
import type { Job, Refused } from './jobs.ts';
import { toPoints } from './to-points.ts';

export interface Refreshed extends Job {
  readonly rows: number;
  /** How many rows have no value. */
  readonly empty: number;
  /** The total of the latest period that came: whoever is asked sees at once whether the query means what it should. */
  readonly newest: NewPoint | undefined;
  readonly merge: Merge;
  /** What the CSV held when the numbers were merged. */
  readonly before: Buffer | undefined;
}

const unclean: FaultWords = {
  message: 'The series would have errors',
  hint: 'Look at what `npm run check` says of the series that stands there.',
};

const tooLarge: FaultWords = { message: 'The series would be larger than 4 MB', hint: 'Let the query give fewer periods or divisions.' };

const isTotal = ({ dimensions }: NewPoint): boolean => Object.values(dimensions).every((text) => text === '');

const isFaults = <T extends object>(found: T | readonly FaultWords[]): found is readonly FaultWords[] => Array.isArray(found);

/** Merges an answer into the series beside the KPI, in memory. */
export async function mergeAnswer(job: Job, answer: Answer, replace: boolean): Promise<Refreshed | Refused> {
  const found = toPoints(answer, job.kpi.data.frequency);
  if (isFaults(found)) return { kpi: job.kpi, faults: found };
  const before = await readIfThere(job.csv);
  const merge = mergeSeries(before?.toString('utf8'), found.points, { replace });
  if (Buffer.byteLength(merge.text) > mostCsvBytes) return { kpi: job.kpi, faults: [tooLarge] };
  if (seriesFaults('kpi', job.csv, merge.text, job.kpi.data.frequency).length > 0) return { kpi: job.kpi, faults: [unclean] };
  return { ...job, rows: answer.rows.length, empty: found.empty, newest: found.points.findLast(isTotal), merge, before };
}
