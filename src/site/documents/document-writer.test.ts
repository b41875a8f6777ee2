import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../../tests/kit/content.ts';
import { documentWriter } from './document-writer.ts';

const frame = (...ids: string[]): string =>
  `<main class="document" data-site="">${ids
    .map((id) => `<section id="goal-${id}" class="doc-entry" data-entry-page="/goals/${id}/index.html"></section>`)
    .join('')}</main>`;
const page = (text: string): string => `<main><article class="entry is-goal"><p>${text}</p></article></main>`;

test('pages that were given and pages that lie there come into a document, in its order', async () => {
  const out = await folderOf({ 'print/goals/index.html': frame('a', 'b'), 'goals/b/index.html': page('Zwei') });
  const writer = documentWriter();
  writer.take('/goals/a/index.html', page('Eins'));
  writer.take('/goals/index.html', '<main>No entry.</main>');
  await writer.write(out);
  const made = await readFile(path.join(out, 'print/goals/index.html'), 'utf8');
  expect(
    made
      .replace(/<[^>]+>/g, ' ')
      .split(/\s+/)
      .filter(Boolean),
  ).toEqual(['Eins', 'Zwei']);
});

test('a page that is not there is told', async () => {
  const out = await folderOf({ 'print/goals/index.html': frame('a') });
  await expect(documentWriter().write(out)).rejects.toThrow(/ENOENT.*goals\/a\/index\.html/);
});
