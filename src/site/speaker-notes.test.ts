import { expect, test } from 'vitest';
import { toSpeakerNotes } from './speaker-notes.ts';

const titles = { 'kpi:nps': 'NPS & mehr' };

test('ids, pictures and footnotes go; headings, links and other entries leave their words', () => {
  const html =
    '<h2 id="los">Los</h2><p>Siehe <a href="/kpis/nps/index.html">NPS</a><sup><a href="#f" data-footnote-ref>1</a></sup>.</p><playbook-slot data-ref="kpi:nps"></playbook-slot><img src="x"><section data-footnotes>n</section>';
  expect(toSpeakerNotes(html, titles)).toBe(
    '<p><strong>Los</strong></p><p>Siehe <span>NPS</span><sup></sup>.</p><span>NPS &#x26; mehr</span>',
  );
});

test('text stays text', () => {
  expect(toSpeakerNotes('<p>&lt;script>alert(1)&lt;/script></p>', titles)).not.toContain('<script');
});
