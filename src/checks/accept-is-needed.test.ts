import { expect, test } from 'vitest';
import { config, edited, type Files, findingsOf, read, valid, withFields } from '../../tests/kit/content.ts';

const goal = 'goals/antworten.mdx';
const accepting = (check: string, files: Files = valid) => withFields(goal, `accept:\n  - check: ${check}\n    because: Darum.`, files);
const withoutKpi = edited(goal, 'kpis: [nps]\n', '');

test('an accepted warning is not told any more, and stays in the findings with its reason', async () => {
  const files = accepting('goal-has-kpi', withoutKpi);
  expect(await findingsOf('goal-has-kpi', files)).toBe('');
  expect(await findingsOf('accept-is-needed', files)).toBe('');
  expect((await read(files)).findings).toMatchInlineSnapshot(`
    [
      {
        "accepted": "Darum.",
        "check": "goal-has-kpi",
        "column": 1,
        "file": "content/goals/antworten.mdx",
        "hint": "Add \`kpis: […]\`; without it nobody can tell success from effort.",
        "line": 2,
        "message": "Goal without a KPI, expected one that shows whether it is reached",
        "severity": "warning",
      },
    ]
  `);
});

test('an error that is accepted is told none the less', async () => {
  const files = accepting('reference-exists', edited(goal, '[nps]', '[cls]'));
  expect(await findingsOf('reference-exists', files)).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:8:8 error Unexpected unknown kpi \`cls\`, expected an existing kpi  reference-exists
      hint: Choose \`nps\`."
  `);
  expect(await findingsOf('accept-is-needed', files)).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:13:12 warning Accepted check \`reference-exists\` is no warning, expected the id of one  accept-is-needed
      hint: Only warnings can be accepted, no errors; \`npm run check\` prints the id of each."
  `);
});

test('what is accepted for nothing is told', async () => {
  expect(await findingsOf('accept-is-needed', accepting('goal-has-kpi'))).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:13:12 warning Nothing to accept for \`goal-has-kpi\`, expected no entry in \`accept\`  accept-is-needed
      hint: Take it out: it would hide the next warning."
  `);
});

test('a warning of another entry is no need', async () => {
  const files = { ...withoutKpi, 'goals/b.mdx': String(accepting('goal-has-kpi')[goal]) };
  expect(await findingsOf('accept-is-needed', files)).toMatchInlineSnapshot(`
    "content/goals/b.mdx:13:12 warning Nothing to accept for \`goal-has-kpi\`, expected no entry in \`accept\`  accept-is-needed
      hint: Take it out: it would hide the next warning."
  `);
});

test('an id that no warning has is told, with the one that was meant', async () => {
  expect(await findingsOf('accept-is-needed', accepting('goal-has-kpis'))).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:13:12 warning Accepted check \`goal-has-kpis\` is no warning, expected the id of one  accept-is-needed
      hint: Did you mean \`goal-has-kpi\`?"
  `);
  expect(await findingsOf('accept-is-needed', accepting('alles'))).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:13:12 warning Accepted check \`alles\` is no warning, expected the id of one  accept-is-needed
      hint: Only warnings can be accepted, no errors; \`npm run check\` prints the id of each."
  `);
});

test('nothing counts as accepted for nothing while some file can’t be read', async () => {
  const files = accepting('goal-has-kpi');
  expect(await findingsOf('accept-is-needed', { ...files, 'playbook.yml': config.replace('title:', 'titel:') })).toBe('');
  expect(await findingsOf('accept-is-needed', { ...files, 'guides/b.mdx': '' })).toBe('');
});

test('a warning that only `npm run links` finds may be accepted, and is suggested', async () => {
  expect(await findingsOf('accept-is-needed', accepting('outside-link-answers'))).toBe('');
  expect(await findingsOf('accept-is-needed', accepting('outside-links-answer'))).toContain('hint: Did you mean `outside-link-answers`?');
  expect(await findingsOf('accept-is-needed', accepting('link-works'))).toContain('is no warning');
});
