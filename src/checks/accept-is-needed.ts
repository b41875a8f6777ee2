import type { Entry } from '../model/entry.ts';
import type { Problem } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Found, Rule } from './rule.ts';

/** The ids of all warnings: of those that the checks find, and of those that only other commands do. */
interface Known {
  readonly warnings: ReadonlySet<string>;
  readonly elsewhere: ReadonlySet<string>;
}

/**
 * An accepted warning still exists; what is accepted for nothing hides the next one.
 *
 * Bad: `accept` of `goal-has-kpi` in a goal that has a KPI. Good: none.
 */
function problemsOf({ data, file, ref }: Entry, { facts }: Reading, { warnings, elsewhere }: Known, earlier: readonly Found[]): Problem[] {
  const found = new Set(earlier.filter((problem) => problem.ref === ref).map(({ check }) => check));
  return data.accept.flatMap(({ check }, index): Problem[] => {
    if (elsewhere.has(check)) return [];
    const at = { file, path: ['accept', index, 'check'] };
    if (!warnings.has(check))
      return [
        {
          at,
          ref,
          message: `Accepted check \`${check}\` is no warning, expected the id of one`,
          hint:
            didYouMean(check, [...warnings, ...elsewhere]) ??
            'Only warnings can be accepted, no errors; `npm run check` prints the id of each.',
        },
      ];
    const isUnread = facts.length > 0; // the warning may lie in what could not be read
    return isUnread || found.has(check)
      ? []
      : [
          {
            at,
            ref,
            message: `Nothing to accept for \`${check}\`, expected no entry in \`accept\``,
            hint: 'Take it out: it would hide the next warning.',
          },
        ];
  });
}

/**
 * @param warnings the ids of all warnings that checks find
 * @param elsewhere the ids of those that only other commands find: nothing can be said of them here
 */
export const acceptIsNeeded = (warnings: ReadonlySet<string>, elsewhere: ReadonlySet<string>): Rule => ({
  id: 'accept-is-needed',
  severity: 'warning',
  run: (reading, earlier) =>
    [...reading.playbook.entries.values()].flatMap((entry) => problemsOf(entry, reading, { warnings, elsewhere }, earlier)),
});
