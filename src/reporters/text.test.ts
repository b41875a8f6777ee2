import { expect, test } from 'vitest';
import { findings, hostile } from '../../tests/kit/findings.ts';
import { countFindings, renderText } from './text.ts';

test('findings stand with their place, then the hint; accepted ones are only counted', () => {
  expect(renderText(findings)).toMatchInlineSnapshot(`
    "content/goals/emea.mdx:7:11 error Unexpected unknown goal \`grow-ema\`, expected an existing goal  reference-exists
      hint: Did you mean \`grow-emea\`?
    content/goals/emea.mdx:2:1 warning Goal without a KPI, expected one that shows whether it is reached  goal-has-kpi

    1 error, 1 warning, 1 accepted"
  `);
});

test('the last line counts in singular and plural', () => {
  expect(renderText([])).toBe('0 errors, 0 warnings');
  const [error, warning, accepted] = findings;
  expect(renderText([error, error, accepted])).toMatch(/\n\n2 errors, 0 warnings, 1 accepted$/);
  expect(renderText([error, warning])).toMatch(/\n\n1 error, 1 warning$/);
  expect(renderText([accepted])).toBe('0 errors, 0 warnings, 1 accepted');
  expect(countFindings(findings)).toEqual({ errors: 1, warnings: 1 });
});

test('text from content can’t steer the terminal or begin a line of its own', () => {
  expect(renderText([hostile])).toMatchInlineSnapshot(`
    "content/goals/a,b:c%�::set-output name=x::y.mdx:1:1 error Unexpected \`�[31mred��2J\`,��::error::own %0A line, �desrever� �x�  id-is-valid
      hint: Not �]8;;https://example.org�\\this�::stop-commands::x

    1 error, 0 warnings"
  `);
});
