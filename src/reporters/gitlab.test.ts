import { expect, test } from 'vitest';
import { findings, hostile } from '../../tests/kit/findings.ts';
import { renderGitlab } from './gitlab.ts';

test('each finding is an issue on its line; accepted ones are left out', () => {
  expect(JSON.parse(renderGitlab(findings))).toMatchInlineSnapshot(`
    [
      {
        "check_name": "reference-exists",
        "description": "Unexpected unknown goal \`grow-ema\`, expected an existing goal (Did you mean \`grow-emea\`?)",
        "fingerprint": "reference-exists content/goals/emea.mdx Unexpected unknown goal \`grow-ema\`, expected an existing goal",
        "location": {
          "lines": {
            "begin": 7,
          },
          "path": "content/goals/emea.mdx",
        },
        "severity": "critical",
      },
      {
        "check_name": "goal-has-kpi",
        "description": "Goal without a KPI, expected one that shows whether it is reached",
        "fingerprint": "goal-has-kpi content/goals/emea.mdx Goal without a KPI, expected one that shows whether it is reached",
        "location": {
          "lines": {
            "begin": 2,
          },
          "path": "content/goals/emea.mdx",
        },
        "severity": "minor",
      },
    ]
  `);
  expect(renderGitlab([])).toBe('[]');
});

test('findings that say the same stay apart, and keep their marks when lines move', () => {
  const [first] = findings;
  if (!first) throw new Error('no finding');
  const marks = (line: number) =>
    JSON.parse(
      renderGitlab([
        { ...first, line },
        { ...first, line: line + 1 },
      ]),
    ).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  expect(new Set(marks(1)).size).toBe(2);
  expect(marks(1)).toEqual(marks(8));
});

test('control characters of content don’t get through', () => {
  expect(renderGitlab([hostile])).not.toMatch(/\\u001b|\\u202e/i);
});
