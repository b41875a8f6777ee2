import { expect, test } from 'vitest';
import { accentNote } from './accent-note.ts';

test('a brand’s colour that becomes quite another one is told', () => {
  expect(accentNote({ theme: { accent: '#ffe600' } })).toMatchInlineSnapshot(
    `"The accent \`#ffe600\` of playbook.yml is darkened to \`#766900\` on light pages: words in it could not be read as it is."`,
  );
  expect(accentNote({ theme: { accent: 'orange' } })).toMatchInlineSnapshot(
    `"The accent \`orange\` of playbook.yml is darkened to \`#935d00\` on light pages: words in it could not be read as it is."`,
  );
});

test.each(['#0f6b5c', '#e2001a', '#1d3c8f', '#000', undefined])('nothing is told of %s', (accent) => {
  expect(accentNote({ theme: { ...(accent !== undefined && { accent }) } })).toBeUndefined();
});
