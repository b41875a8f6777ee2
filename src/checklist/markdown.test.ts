import fc from 'fast-check';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { toString as textIn } from 'mdast-util-to-string';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { assessment, tasks } from '../../tests/kit/checklist-runs.ts';
import { type Checklist, itemsOf } from './checklist.ts';
import { type MarkdownWords, runMarkdown } from './markdown.ts';
import { answerItem, type Run, renameRun, startRun } from './run.ts';

const words: MarkdownWords = {
  answers: { done: 'erledigt', yes: 'ja', partly: 'teils', no: 'nein', unknown: 'unklar' },
  open: 'offen',
  next: 'Was jetzt weiterhilft',
  removed: 'Nicht mehr in der Liste',
};

function answered(list: Checklist, ...changes: readonly (readonly [answer: string, note: string])[]): Run {
  const items = itemsOf(list);
  return changes.reduce(
    (run, [answer, note], at) => {
      const item = items[at];
      return item ? answerItem(run, item, { answer, note }, 2000 + at) : run;
    },
    startRun(list, 'x', 'Erster', 1000),
  );
}

test('tasks are a task list with notes', () => {
  expect(runMarkdown(answered(tasks, ['done', 'Im Flur\nund im Netz'], ['', '']), tasks, words)).toMatchInlineSnapshot(`
    "## Start: Erster

    ### Ziele

    - [x] Wir kennen die Ziele.
      > Im Flur
      > und im Netz
    - [ ] Es gibt eine Karte.

    ### Kanäle

    - [ ] Alle Kanäle sind bekannt.
    "
  `);
});

test('an assessment has its answers, and what helps now with the reasons', () => {
  expect(runMarkdown(answered(assessment, ['partly', ''], ['no', 'Fehlt']), assessment, words)).toMatchInlineSnapshot(`
    "## Ist-Analyse: Erster

    ### Ziele

    - **teils**: Wir kennen die Ziele.
    - **nein**: Es gibt eine Karte.
      > Fehlt

    ### Kanäle

    - **offen**: Alle Kanäle sind bekannt.

    ### Was jetzt weiterhilft

    - Leitfaden: [Karte](</b>)
      - teils: Wir kennen die Ziele.
      - nein: Es gibt eine Karte.
        > Fehlt
    - Leitfaden: [Ziele zuerst](</a>)
      - teils: Wir kennen die Ziele.
    "
  `);
});

test('what is no longer asked is kept', () => {
  const shorter = { ...assessment, sections: assessment.sections.slice(0, 1) };
  expect(runMarkdown(answered(assessment, ['', ''], ['', ''], ['no', '']), shorter, words)).toContain(
    '### Nicht mehr in der Liste\n\n- **nein**: Alle Kanäle sind bekannt.',
  );
});

const nasty = fc
  .array(
    fc.constantFrom(
      '<b>',
      '**',
      '# ',
      '- ',
      '1. ',
      '[x](y)',
      '`',
      '\\',
      '\n',
      '> ',
      '&lt;',
      '|',
      '~~',
      '![',
      '***',
      '===',
      '---',
      '* * *',
      ' ',
      'a',
      '_b_',
      '<!--',
      '\t',
      '+ ',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const lines = (text: string) => text.split(/\s+/).join('');

/** Markdown as forges read it in an issue. */
const forge = remark()
  .data('micromarkExtensions', [gfmStrikethrough(), gfmTable(), gfmTaskListItem()])
  .data('fromMarkdownExtensions', [gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()]);

test('names, texts and notes stand there as they were written, and never as markup', () => {
  fc.assert(
    fc.property(nasty, nasty, (name, note) => {
      const run = renameRun(answered(tasks, ['done', note]), name, 9000);
      const tree = forge.parse(runMarkdown(run, tasks, words));
      const kinds = new Set<string>();
      visit(tree, ({ type }) => void kinds.add(type));
      for (const kind of kinds) expect(['root', 'heading', 'list', 'listItem', 'paragraph', 'text', 'blockquote']).toContain(kind);
      expect(lines(textIn(tree))).toContain(lines(note));
      expect(lines(textIn(tree))).toContain(lines(`Start:${name}`));
      expect(tree.children.filter(({ type }) => type === 'heading')).toHaveLength(3);
    }),
  );
});
