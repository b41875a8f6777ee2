import type { Day } from '../model/calendar.ts';
import type { Entry } from '../model/entry.ts';
import type { Problem } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/**
 * Channels and measures have the clearances that they need: of privacy, the works council, IT security or the legal department.
 *
 * Bad: `{by: works-council, state: open}`. Good: `{by: works-council, state: cleared}`.
 */
function problemsOf(entry: Entry, today: Day): Problem[] {
  if (!('clearances' in entry.data)) return [];
  return entry.data.clearances.flatMap(({ by, state, until }, index): Problem[] => {
    const place = (field: string) => ({ file: entry.file, path: ['clearances', index, field] });
    const at = place('state');
    if (state === 'open')
      return [
        {
          at,
          ref: entry.ref,
          message: `The clearance by \`${by}\` is open${until ? ` and needed by ${until}` : ''}, expected it before the start`,
          hint: 'Ask for it, and set `state: cleared` when it is there.',
        },
      ];
    if (state === 'refused')
      return [
        {
          at,
          ref: entry.ref,
          message: `The clearance by \`${by}\` was refused, expected another way or an end`,
          hint: 'Change what was refused, or set the status to `dropped`.',
        },
      ];
    return until !== undefined && until < today
      ? [
          {
            at: place('until'),
            ref: entry.ref,
            message: `The clearance by \`${by}\` ended on ${until}, expected a valid one`,
            hint: 'Ask for it again.',
          },
        ]
      : [];
  });
}

const isOver = ({ data }: Entry): boolean => data.status === 'dropped' || ('state' in data && data.state === 'closed');

export const clearanceIsOpen: Rule = {
  id: 'clearance-is-open',
  severity: 'warning',
  run: ({ playbook, today }) =>
    [...playbook.entries.values()].filter((entry) => !isOver(entry)).flatMap((entry) => problemsOf(entry, today)),
};
