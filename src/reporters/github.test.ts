import { expect, test } from 'vitest';
import { findings, hostile } from '../../tests/kit/findings.ts';
import { renderGithub } from './github.ts';

test('each finding is a workflow command on its place; accepted ones are left out', () => {
  expect(renderGithub(findings)).toMatchInlineSnapshot(`
    "::error file=content/goals/emea.mdx,line=7,col=11,title=reference-exists::Unexpected unknown goal \`grow-ema\`, expected an existing goal%0Ahint: Did you mean \`grow-emea\`?
    ::warning file=content/goals/emea.mdx,line=2,col=1,title=goal-has-kpi::Goal without a KPI, expected one that shows whether it is reached"
  `);
  expect(renderGithub([])).toBe('');
});

test('text from content can’t end the command, add properties or begin another command', () => {
  const text = renderGithub([hostile]);
  expect(text).toMatchInlineSnapshot(
    `"::error file=content/goals/a%2Cb%3Ac%25�%3A%3Aset-output name=x%3A%3Ay.mdx,line=1,col=1,title=id-is-valid::Unexpected \`�[31mred��2J\`,��::error::own %250A line, �desrever� �x�%0Ahint: Not �]8;;https://example.org�\\this�::stop-commands::x"`,
  );
  expect(text.split('\n')).toHaveLength(1);
});
