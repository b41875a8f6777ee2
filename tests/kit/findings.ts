import type { Finding } from '../../src/model/finding.ts';

/** One error, one warning and one accepted warning. */
export const findings = [
  {
    check: 'reference-exists',
    severity: 'error',
    file: 'content/goals/emea.mdx',
    line: 7,
    column: 11,
    message: 'Unexpected unknown goal `grow-ema`, expected an existing goal',
    hint: 'Did you mean `grow-emea`?',
  },
  {
    check: 'goal-has-kpi',
    severity: 'warning',
    file: 'content/goals/emea.mdx',
    line: 2,
    column: 1,
    message: 'Goal without a KPI, expected one that shows whether it is reached',
  },
  {
    check: 'goal-is-supported',
    severity: 'warning',
    file: 'content/goals/emea.mdx',
    line: 2,
    column: 8,
    message: 'Goal without support, expected a goal on a lower level that helps it',
    accepted: 'Das Team fängt erst an.',
  },
] as const satisfies readonly Finding[];

/** What somebody may write into content to steer a terminal or the runner of a forge. */
export const hostile: Finding = {
  check: 'id-is-valid',
  severity: 'error',
  file: 'content/goals/a,b:c%\n::set-output name=x::y.mdx',
  line: 1,
  column: 1,
  message: 'Unexpected `\u001b[31mred\u0007\u009b2J`,\r\n::error::own %0A line, \u202Edesrever\u202C \u2066x\u2069',
  hint: 'Not \u001b]8;;https://example.org\u001b\\this\n::stop-commands::x',
};
