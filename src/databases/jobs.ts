import type { CheckedPlaybook } from '../load/read-playbook.ts';
import type { EntryOf } from '../model/entry.ts';
import type { FaultWords } from './answer.ts';
import type { Database } from './target.ts';

/** A KPI with a query, and the CSV that its numbers go into. */
export interface Job {
  readonly kpi: EntryOf<'kpi'>;
  readonly query: string;
  readonly database: Database;
  /** Where the CSV lies, or would lie. */
  readonly csv: string;
}

/** A KPI that gets no numbers, and why. */
export interface Refused {
  readonly kpi: EntryOf<'kpi'>;
  readonly faults: readonly FaultWords[];
}

/** Why no query has to be run: its numbers could not be kept. */
function faultOf({ kpi, database }: { kpi: EntryOf<'kpi'>; database: Database | undefined }, csvErrors: number): FaultWords | undefined {
  const hint = '`npm run check` says how to mend it.';
  if (!database) return { message: `Unexpected unknown database \`${kpi.data.source.database}\`, expected one of \`playbook.yml\``, hint };
  return csvErrors > 0 ? { message: 'The CSV beside the KPI has errors, so that nothing can be merged into it', hint } : undefined;
}

/** What there is to ask for these KPIs, and which of them can't be asked for. */
export function jobsFor(
  kpis: readonly EntryOf<'kpi'>[],
  { playbook, bodies, findings }: CheckedPlaybook,
): { jobs: Job[]; refused: Refused[] } {
  const jobs: Job[] = [];
  const refused: Refused[] = [];
  for (const kpi of kpis) {
    const { query } = kpi.data.source;
    if (query === undefined) continue;
    const database = playbook.config.databases.find(({ id }) => id === kpi.data.source.database);
    const csvFile = kpi.file.replace(/\.mdx$/, '.csv');
    const csvErrors = findings.filter(({ file, severity }) => file === csvFile && severity === 'error').length;
    const fault = faultOf({ kpi, database }, csvErrors);
    if (fault) refused.push({ kpi, faults: [fault] });
    else if (database) jobs.push({ kpi, query, database, csv: (bodies.get(kpi.ref)?.absolute ?? '').replace(/\.mdx$/, '.csv') });
  }
  return { jobs, refused };
}
