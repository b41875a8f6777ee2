import { expect, test } from 'vitest';
import { render } from '../../tests/kit/bodies.ts';

/** The HTML of a body, with the spaces and hyphens that can't be seen. */
const htmlOf = (body: string): string =>
  render(body).html.trim().replaceAll('\u202F', '·').replaceAll('<span class="divide"></span>', '|').replaceAll('\n', '');

test('quotations are set across emphasis, links and lines', () => {
  expect(htmlOf('Sie sagt "**Ja**, [gern](https://example.org)" und\n"nein" - oder "`"x"`".')).toBe(
    '<p>Sie sagt „<strong>Ja</strong>, <a href="https://example.org">gern</a>“ und„nein“ – oder „<code>"x"</code>“.</p>',
  );
});

test('each paragraph, item and cell begins anew', () => {
  expect(htmlOf('Ein "offenes\n\n"Wort"\n')).toBe('<p>Ein „offenes</p><p>„Wort“</p>');
  expect(htmlOf('- "a"\n- "b"\n')).toContain('<li>„a“</li><li>„b“</li>');
  expect(htmlOf('| "a | b" |\n| --- | --- |\n| "c" | 5 km |\n')).toContain('<td>„c“</td><td>5·km</td>');
});

test('code, addresses and what stands in attributes stay as they are', () => {
  expect(htmlOf('`"a" -- b...`')).toBe('<p><code>"a" -- b...</code></p>');
  expect(htmlOf('```\n"a" -- 5 km\n```')).toContain('"a" -- 5 km');
  expect(htmlOf('https://example.org/a--b...c%20d')).toContain('>https://example.org/a--b...c%20d</a>');
  expect(htmlOf('[a](https://example.org/a--b "\\"x\\"")')).toContain('href="https://example.org/a--b" title="&#x22;x&#x22;"');
});

test('headings keep their ids, and have places to divide words that are wider than a phone', () => {
  expect(htmlOf('## "Kundenzufriedenheit" z. B.')).toBe('<h2 id="kundenzufriedenheit-z-b">„Kun|den|zu|frie|den|heit“ z.·B.</h2>');
  expect(htmlOf('Kundenzufriedenheit')).toBe('<p>Kundenzufriedenheit</p>');
});
