import { expect, test } from 'vitest';
import { toSpeakerNotes } from './speaker-notes.ts';

test('ids, pictures, other entries and footnotes go; headings and links leave their text', () => {
  const html =
    '<h2 id="los">Los</h2><p>Siehe <a href="/kpis/nps/index.html">NPS</a><sup><a href="#f" data-footnote-ref>1</a></sup>.</p><playbook-slot data-ref="kpi:nps"></playbook-slot><img src="x"><section data-footnotes>n</section>';
  expect(toSpeakerNotes(html)).toBe('<p><strong>Los</strong></p><p>Siehe <span>NPS</span><sup></sup>.</p>');
});

test('text stays text', () => {
  expect(toSpeakerNotes('<p>&lt;script>alert(1)&lt;/script></p>')).not.toContain('<script');
});
