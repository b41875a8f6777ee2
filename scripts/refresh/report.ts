import type { Refused } from '../../src/databases/jobs.ts';
import type { Refreshed } from '../../src/databases/merge-answer.ts';
import type { CheckedPlaybook } from '../../src/load/read-playbook.ts';
import { printable, renderText } from '../../src/reporters/text.ts';

/** More differences of one KPI than these are only counted. */
const mostDifferences = 10;

const header = ['KPI', 'rows', 'without value', 'added', 'same', 'differing', 'newest total'];

const rowOf = ({ kpi, rows, empty, merge, newest }: Refreshed): string[] => [
  kpi.id,
  ...[rows, empty, merge.added.length, merge.same, merge.differing.length].map(String),
  newest ? `${newest.period}: ${newest.value}` : 'none',
];

/** A table for a terminal: names to the left, numbers to the right. */
export function table(done: readonly Refreshed[]): string {
  const lines = [header, ...done.map(rowOf)];
  const widths = header.map((_name, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const padded = (cell: string, column: number) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0));
  return lines.map((cells) => cells.map(padded).join('  ')).join('\n');
}

/** Values that stand in a series and came back as others. */
export function differences(done: readonly Refreshed[]): string[] {
  return done.flatMap(({ kpi, merge: { differing } }) => {
    const left = differing.length - mostDifferences;
    const told = differing.slice(0, mostDifferences).map(({ point: { period, value, dimensions }, before }) => {
      const place = [period, ...Object.values(dimensions).filter(Boolean)].join(', ');
      return printable(`${kpi.id}, ${place}: ${before} stands there, ${value} came`);
    });
    return left > 0 ? [...told, `${kpi.id}: ${left} more`] : told;
  });
}

/** What failed, each with the file and line of its query. */
export const failures = (refused: readonly Refused[], { resolve }: CheckedPlaybook): string =>
  renderText(
    resolve(
      refused.flatMap(({ kpi, faults }) =>
        faults.map(({ message, hint }) => ({
          at: { file: kpi.file, path: ['source', 'query'] },
          check: 'refresh',
          severity: 'error' as const,
          message,
          hint,
        })),
      ),
    ),
  );
