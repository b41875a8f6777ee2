import { expect, test } from 'vitest';
import { common, entry, findingsOf, read, valid, withFields } from '../../tests/kit/content.ts';

const stakeholders = 'stakeholders:\n  - { role: Leitung Vertrieb, interest: Ruhe, stance: critic }';
const shared = withFields('departments/service.mdx', stakeholders);

test('stakeholders in the private folder are fine, in an addition or in an entry', async () => {
  const additions = { 'departments/service.yml': stakeholders, 'departments/recht.mdx': entry(`${common}\n${stakeholders}`) };
  expect(await findingsOf('stakeholders-are-private', valid, additions)).toBe('');
  const { playbook, findings } = await read(valid, additions);
  expect(findings).toEqual([]);
  expect(playbook.find('department', 'service')?.data.stakeholders).toEqual([
    { role: 'Leitung Vertrieb', interest: 'Ruhe', stance: 'critic' },
  ]);
  expect(playbook.find('department', 'recht')?.data.audience).toBe('team');
});

test('stakeholders in the shared folder are told at the field, with or without a private folder', async () => {
  expect(await findingsOf('stakeholders-are-private', shared)).toMatchInlineSnapshot(`
    "content/departments/service.mdx:6:1 error Unexpected field \`stakeholders\` in the shared folder, expected it in the private one  stakeholders-are-private
      hint: Move it to \`departments/service.yml\` in the folder that \`PLAYBOOK_PRIVATE\` names; it stays in the history of git until that is cleaned."
  `);
  const taken = { 'departments/service.mdx': entry(`${common}\n${stakeholders}`) };
  expect(await findingsOf('stakeholders-are-private', shared, taken)).toBe(await findingsOf('stakeholders-are-private', shared));
});

test('an empty list tells nothing of anybody', async () => {
  expect(await findingsOf('stakeholders-are-private', withFields('departments/service.mdx', 'stakeholders: []'))).toBe('');
});
