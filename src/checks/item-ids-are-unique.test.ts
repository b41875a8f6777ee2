import { expect, test } from 'vitest';
import { edited, findingsOf, valid } from '../../tests/kit/content.ts';

const checklist = 'checklists/start.mdx';
const item = '      - { id: ziele, text: Ziele lesen }';

test('items with ids of their own are fine, also those of another checklist', async () => {
  expect(await findingsOf('item-ids-are-unique', { ...valid, 'checklists/b.mdx': String(valid[checklist]) })).toBe('');
});

test('each repeated id is told, in its own section and in others', async () => {
  const section = `  - title: Zweitens\n    items:\n      - id: neu\n        text: Neues\n      - text: Ziele\n        id: ziele`;
  expect(await findingsOf('item-ids-are-unique', edited(checklist, item, `${item}\n${item}\n${section}`))).toMatchInlineSnapshot(`
    "content/checklists/start.mdx:12:15 error Unexpected second item \`ziele\`, expected each id once in the checklist  item-ids-are-unique
      hint: Give the newer one another id; the older keeps its ticks.
    content/checklists/start.mdx:18:13 error Unexpected second item \`ziele\`, expected each id once in the checklist  item-ids-are-unique
      hint: Give the newer one another id; the older keeps its ticks."
  `);
});
