import type { Checked } from '../checks/run-checks.ts';
import type { Finding, Place } from '../model/finding.ts';
import type { Mapping } from './yaml.ts';

/** Turns problems into findings, in the order of their places. */
export type Resolve = (problems: readonly Checked[]) => readonly Finding[];

const byPlace = (a: Finding, b: Finding): number =>
  a.file < b.file
    ? -1
    : a.file > b.file
      ? 1
      : a.line - b.line || a.column - b.column || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0);

/** Finds lines and columns by the YAML mapping of each file. */
export function resolver(mappings: ReadonlyMap<string, Mapping>): Resolve {
  const pointOf = (at: Place) =>
    'point' in at ? at.point : (mappings.get(at.file)?.locate(at.path, at.key ?? false) ?? { line: 1, column: 1 });
  return (problems) =>
    problems
      .map(({ at, check, severity, message, hint, accepted }): Finding => {
        const { line, column } = pointOf(at);
        return {
          check,
          severity,
          file: at.file,
          line,
          column,
          message,
          ...(hint !== undefined && { hint }),
          ...(accepted !== undefined && { accepted }),
        };
      })
      .sort(byPlace);
}
