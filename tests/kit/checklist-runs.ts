import fc from 'fast-check';
import { answersOf, type Checklist } from '../../src/checklist/checklist.ts';
import type { ItemState, Run, Stamped } from '../../src/checklist/run.ts';

const step = (title: string, href: string) => ({ kind: 'Leitfaden', title, href });

/** Three questions in two sections. */
export const assessment: Checklist = {
  id: 'ist-analyse',
  title: 'Ist-Analyse',
  type: 'assessment',
  sections: [
    {
      title: 'Ziele',
      items: [
        { id: 'ziele', text: 'Wir kennen die Ziele.', suggests: [step('Ziele zuerst', '/a'), step('Karte', '/b')] },
        { id: 'karte', text: 'Es gibt eine Karte.', suggests: [step('Karte', '/b')] },
      ],
    },
    { title: 'Kanäle', items: [{ id: 'kanaele', text: 'Alle Kanäle sind bekannt.', suggests: [step('Kanäle', '/c')] }] },
  ],
};

export const tasks: Checklist = { ...assessment, id: 'start', title: 'Start', type: 'tasks' };

const time = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 }));
const stamped = (value: fc.Arbitrary<string>): fc.Arbitrary<Stamped> => fc.tuple(value, time);
const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.toWellFormed());
const answer = fc.constantFrom('', ...answersOf.tasks, ...answersOf.assessment);
const state: fc.Arbitrary<ItemState> = fc.record({ text: stamped(words), answer: stamped(answer), note: stamped(words) });
const itemId = fc.constantFrom('ziele', 'karte', 'kanaele', 'constructor', 'to-string', '0', 'weg');

/** States of one run: few items and few times, so that they meet. */
export const runs: fc.Arbitrary<Run> = fc.record({
  checklist: fc.constant('ist-analyse'),
  id: fc.constant('abc123'),
  name: stamped(words),
  items: fc.array(fc.tuple(itemId, state), { maxLength: 8 }).map((items) => new Map(items)),
});

/** Texts of what Markdown, HTML and MDX take for their own, mixed at will. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['<b>', '</Callout>', '<Goal id="x" />', '{1}', '{', '}', '<!--', '**', '_b_', '`', '```', '~~~', '~~', '\\', '|', '$', '&lt;'],
        ...[
          '# ',
          '## ',
          '### ',
          '- ',
          '+ ',
          '* ',
          '1. ',
          '2) ',
          '> ',
          '[x](y)',
          '![',
          ']',
          '](',
          '[^1]',
          '[^1]: ',
          '***',
          '===',
          '---',
          ':--',
        ],
        ...[
          'import x from "y"',
          'export const a = 1',
          'https://a.example/b?c',
          'www.a.example',
          'a@b.example',
          'javascript:alert(1)',
          'xmpp:a@b.c',
        ],
        ...[
          '\n',
          '\n\n',
          '\r\n',
          '\r',
          '\t',
          ' ',
          '    ',
          '\u00a0',
          '\u2028',
          '\u200b',
          ': ',
          ':',
          '"',
          '„',
          'a',
          'Wort',
          '- Ziel: [a](<b>)',
          '0',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
