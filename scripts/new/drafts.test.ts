import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Locale } from '../../src/model/schemas/config.ts';
import { hostileText } from '../../tests/kit/checklist-runs.ts';
import { config, read } from '../../tests/kit/content.ts';
import { draftTexts } from './from.ts';
import { fromWords } from './from-words.ts';
import { nameFrom, occasionText } from './occasion.ts';
import { planFor } from './plan.ts';
import { type Wish, wishesFrom } from './wish.ts';

const reason = (answer: string, text: string, note: string, run = 'Ist-Analyse: Erster') => ({ run, answer, text, note });

/** The drafts in a playbook without entries, by their paths below the content folder. */
async function drafted(wishes: readonly Wish[], locale: Locale = 'de'): Promise<Record<string, string>> {
  const checked = await read({ 'playbook.yml': config.replace('locale: de', `locale: ${locale}`) });
  const words = fromWords(locale);
  const { drafts } = planFor(wishes, { playbook: checked.playbook, broken: checked.reading.broken, words });
  return Object.fromEntries([...draftTexts(drafts, checked, '', words)]);
}

const suggestion = (href: string, title: string, ...reasons: ReturnType<typeof reason>[]) => ({ line: 1, title, href, reasons });

test('a draft has its title, the words of the template, and why it was started', async () => {
  const { wishes } = wishesFrom([
    suggestion(
      '/goals/karte/',
      'Eine Karte',
      reason('teils', 'Es gibt {eine} Karte.', 'Nur <im> Flur\n\n- und im Netz'),
      reason('nein', 'Alle kennen sie.', ''),
    ),
  ]);
  expect((await drafted(wishes))['goals/karte.mdx']).toMatchInlineSnapshot(`
    "---
    title: Eine Karte
    summary: "In ein, zwei Sätzen: worum es geht und wem es nützt."
    owner: leitung
    status: draft
    reviewed: 2026-11-23
    level: company
    ---

    ## Worum es geht

    Hier steht der Text.

    ## Anlass

    Aus der Bestandsaufnahme „Ist-Analyse: Erster“:

    - **teils**: Es gibt \\{eine\\} Karte.

      > Nur \\<im\\> Flur
      >
      > \\- und im Netz

    - **nein**: Alle kennen sie.
    "
  `);
});

test('two runs stand apart, and an export without its heading is one too', () => {
  const [one, two, none] = [reason('nein', 'a', '', 'Erster'), reason('nein', 'a', '', 'Zweiter'), reason('no', 'b', '', '')];
  expect(occasionText([one, two, none], fromWords('en'))).toMatchInlineSnapshot(`
    "## Why this was started

    From the assessment “Erster”:

    - **nein**: a

    From the assessment “Zweiter”:

    - **nein**: a

    From an assessment:

    - **no**: b
    "
  `);
});

test('more reasons than anybody reads are counted, and a note ends somewhere', () => {
  const text = occasionText(
    Array.from({ length: 62 }, () => reason('nein', 'a', 'b'.repeat(9_000))),
    fromWords('de'),
  );
  expect(text.match(/^- \*\*nein/gm)).toHaveLength(60);
  expect(text).toContain('- und 2 weitere Antworten\n');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(4_100);
});

test('a name is one line of at most so many letters', () => {
  expect(nameFrom(' a\n\u0000b\u202E ', 90)).toBe('a b');
  expect(nameFrom('ä'.repeat(91), 90)).toBe(`${'ä'.repeat(89)}…`);
  expect(nameFrom(`${'a'.repeat(88)}😀😀`, 90)).toBe(`${'a'.repeat(88)}…`);
});

test('whatever titles, answers, texts, notes and names of runs hold, what is written passes check and says it', async () => {
  const kinds = fc.constantFrom('goals', 'objections', 'measures', 'guides', 'checklists');
  const reasons = fc.array(fc.tuple(hostileText, hostileText, hostileText, hostileText), { minLength: 1, maxLength: 3 });
  const wish = fc.tuple(kinds, fc.constantFrom('a', 'b', 'c-1'), hostileText, reasons);
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 1, maxLength: 4 }), fc.constantFrom<Locale>('de', 'en'), async (wanted, locale) => {
      const { wishes } = wishesFrom([
        suggestion('/goals/x/', 'X'),
        ...wanted.map(([folder, id, title, own]) => suggestion(`/${folder}/${id}/`, title, ...own.map((parts) => reason(...parts)))),
      ]);
      const texts = await drafted(wishes, locale);
      expect(Object.keys(texts)).toHaveLength(wishes.length);
      const { findings, playbook } = await read({ 'playbook.yml': config, ...texts });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const { ref, title, reasons: own } of wishes) {
        const entry = playbook.entries.get(ref);
        if (nameFrom(title, 90) !== '') expect(entry?.data.title).toBe(nameFrom(title, 90));
        expect(entry?.outline.elements).toEqual([]);
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
        const said = letters(entry?.outline.texts.map(({ text }) => text).join('') ?? '');
        for (const { note } of own) expect(said).toContain(letters(note));
      }
    }),
    { numRuns: 150 },
  );
});
