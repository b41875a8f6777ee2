import { expect, test } from 'vitest';
import { findings, hostile } from '../../tests/kit/findings.ts';
import { renderJson } from './json.ts';

test('all findings are there, accepted ones marked and not counted', () => {
  expect(renderJson(findings)).toMatchInlineSnapshot(`
    "{
      "findings": [
        {
          "check": "reference-exists",
          "severity": "error",
          "file": "content/goals/emea.mdx",
          "line": 7,
          "column": 11,
          "message": "Unexpected unknown goal \`grow-ema\`, expected an existing goal",
          "hint": "Did you mean \`grow-emea\`?"
        },
        {
          "check": "goal-has-kpi",
          "severity": "warning",
          "file": "content/goals/emea.mdx",
          "line": 2,
          "column": 1,
          "message": "Goal without a KPI, expected one that shows whether it is reached"
        },
        {
          "check": "goal-is-supported",
          "severity": "warning",
          "file": "content/goals/emea.mdx",
          "line": 2,
          "column": 8,
          "message": "Goal without support, expected a goal on a lower level that helps it",
          "accepted": "Das Team fängt erst an."
        }
      ],
      "errors": 1,
      "warnings": 1
    }"
  `);
  expect(JSON.parse(renderJson(findings))).toEqual({ findings, errors: 1, warnings: 1 });
});

test('without findings the form is the same', () => {
  expect(JSON.parse(renderJson([]))).toEqual({ findings: [], errors: 0, warnings: 0 });
});

test('text from content comes back as it was, and is printed without characters that steer a terminal', () => {
  const text = renderJson([hostile]);
  expect(JSON.parse(text)).toEqual({ findings: [hostile], errors: 1, warnings: 0 });
  expect(text).toMatchInlineSnapshot(`
    "{
      "findings": [
        {
          "check": "id-is-valid",
          "severity": "error",
          "file": "content/goals/a,b:c%\\n::set-output name=x::y.mdx",
          "line": 1,
          "column": 1,
          "message": "Unexpected \`\\u001b[31mred\\u0007\\u009b2J\`,\\r\\n::error::own %0A line, \\u202edesrever\\u202c \\u2066x\\u2069",
          "hint": "Not \\u001b]8;;https://example.org\\u001b\\\\this\\n::stop-commands::x"
        }
      ],
      "errors": 1,
      "warnings": 0
    }"
  `);
});
