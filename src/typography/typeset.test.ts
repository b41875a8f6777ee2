import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeset } from './typeset.ts';

/** Shows the spaces that look alike. */
const shown = (text: string): string => text.replaceAll('\u202F', '·').replaceAll('\u00A0', '_');

test.each([
  ['Sie sagt: "Ja."', 'Sie sagt: „Ja.“'],
  ['("Ja")', '(„Ja“)'],
  ['"Er sagte \'Nein\' dazu"', '„Er sagte ‚Nein‘ dazu“'],
  ["Andreas' Rad geht's gut", 'Andreas’ Rad geht’s gut'],
  ["so 'ne Sache", 'so ’ne Sache'],
  ['ein 28" Rad', 'ein 28" Rad'],
  ['„Ja“ und ‚nein‘', '„Ja“ und ‚nein‘'],
  ['Ja - nein', 'Ja – nein'],
  ['Ja -- nein', 'Ja – nein'],
  ['2024--2026', '2024–2026'],
  ['Ein- und Ausgang, E-Mail, 2026-11-23, -5', 'Ein- und Ausgang, E-Mail, 2026-11-23, -5'],
  ['npm run check -- --strict', 'npm run check – --strict'],
  ['Und dann ...', 'Und dann …'],
  ['....', '....'],
  ['80 % und 80%, 100%ig', '80·% und 80·%, 100%ig'],
  ['5 km, 3 kg, 20 Std., 4 °C, 12 Mio. Euro', '5·km, 3·kg, 20·Std., 4·°C, 12·Mio. Euro'],
  ['5 Meter, 3 sind da, 4 m²', '5 Meter, 3 sind da, 4·m²'],
  ['z. B. und z.B., d. h., i. d. R., u. a.', 'z.·B. und z.·B., d.·h., i.·d.·R., u.·a.'],
  ['§ 5 und Nr. 3 am 23. November', '§·5 und Nr._3 am 23._November'],
  ['Kauf es. Bald', 'Kauf es. Bald'],
])('in German %s becomes %s', (written, set) => {
  expect(shown(typeset(written, 'de'))).toBe(set);
});

test.each([
  ['She said "yes".', 'She said “yes”.'],
  ['"She said \'no\'," he said', '“She said ‘no’,” he said'],
  ["It's the owners' turn in the '90s", 'It’s the owners’ turn in the ’90s'],
  ['80% and 80 %', '80% and 80·%'],
  ['e.g. 5 km - or more...', 'e.g. 5·km – or more…'],
])('in English %s becomes %s', (written, set) => {
  expect(shown(typeset(written, 'en'))).toBe(set);
});

test('setting twice changes nothing more, and letters and digits stay as they are', () => {
  const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const piece = fc.constantFrom('"', "'", ' ', '-', '.', '%', '5', 'km', 'z.B.', 'Wort', '…', '(', ')', ',');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom('de', 'en'), (pieces, locale) => {
      const written = pieces.join('');
      expect(bare(typeset(written, locale))).toBe(bare(written));
      if (!/["'“‘]/.test(written)) expect(typeset(typeset(written, locale), locale)).toBe(typeset(written, locale));
    }),
    { numRuns: 3000 },
  );
});
