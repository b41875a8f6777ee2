import { expect, test } from 'vitest';
import { renderList } from './list-page.ts';
import type { Preview } from './record.ts';

const preview: Preview = {
  slug: 'pr-42',
  label: 'PR 42',
  title: 'Playbook',
  locale: 'de',
  published: '2026-11-23T14:05:00.000Z',
};

const bodyOf = (html: string): string => html.slice(html.indexOf('<body>'));

test('previews stand with label, link and moment, in the playbook’s language', () => {
  expect(bodyOf(renderList({ title: 'Playbook', locale: 'de' }, [preview], ''))).toMatchInlineSnapshot(`
    "<body><main><h1>Vorschauen: Playbook</h1><p>Jede zeigt, wie das Playbook nach einem Vorschlag aussähe, mit Entwürfen. Was geschlossen ist, verschwindet von hier.</p><ul><li><a href="pr-42/index.html">PR 42</a><span>veröffentlicht am <time datetime="2026-11-23T14:05:00.000Z">23. November 2026 um 14:05 UTC</time></span></li></ul></main></body></html>
    "
  `);
  expect(bodyOf(renderList({ title: 'Playbook', locale: 'en' }, [preview], ''))).toContain(
    'published on <time datetime="2026-11-23T14:05:00.000Z">23 November 2026 at 14:05 UTC</time>',
  );
});

test('the list is not indexed, and says so when there is nothing', () => {
  const german = renderList({ title: 'Playbook', locale: 'de' }, [], ':root { --x: 1 }');
  expect(german).toContain('<meta name="robots" content="noindex">');
  expect(german).toContain('<style>:root { --x: 1 }');
  expect(german).toContain('<html lang="de">');
  expect(german).toContain('<p class="none">Zurzeit gibt es keine Vorschau.</p>');
  expect(renderList({ title: 'Playbook', locale: 'en' }, [], '')).toContain('There is no preview at present.');
});

test('labels and titles stay text', () => {
  const hostile = '</title><script>alert(1)</script>"\'&';
  const html = renderList({ title: hostile, locale: 'en' }, [{ ...preview, label: hostile }], '');
  expect(html).not.toContain('<script');
  expect(html.match(/<\/title>/g)).toHaveLength(1);
});
