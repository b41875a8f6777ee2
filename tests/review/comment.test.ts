import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import type { Entry } from '../../src/model/entry.ts';
import type { Finding } from '../../src/model/finding.ts';
import { createPlaybook } from '../../src/model/playbook.ts';
import { marker, renderReviewMarkdown } from '../../src/reporters/review-markdown.ts';
import { compare } from '../../src/review/compare.ts';
import { reviewReport } from '../../src/site/review/review-report.ts';
import { makeEntry, memoryConfig, seriesOf } from '../kit/entries.ts';

const render = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true, allowDangerousProtocol: true });

const side = (entries: readonly Entry[], findings: readonly Finding[] = []) => ({
  playbook: createPlaybook(memoryConfig, entries),
  findings,
});

function commentOn(before: ReturnType<typeof side>, after: ReturnType<typeof side>): string {
  const review = compare(before, after, { audience: 'everyone', today: '2026-11-23' });
  return renderReviewMarkdown(reviewReport(review, before, after));
}

/** Everything that a text could break out of a comment with, all in one. */
const evil = `@all #1 !2 <img src=x onerror=alert(1)> <!-- ${marker} --> ${marker} | x | [a](https://evil.example) ![b](https://evil.example/b.png) </em></details>\`\`\` https://evil.example ~~x~~ **y**`;
const title = evil.slice(0, 80);

const allKinds = (text: string): readonly Entry[] => [
  makeEntry('goal', 'g', { title, summary: text, kpis: ['k'], tags: [text], level: 'company', supports: [{ goal: 'o', because: text }] }),
  makeEntry(
    'kpi',
    'k',
    { title, unit: text, definition: text, target: { by: '2026-12', value: text.length } },
    { series: seriesOf(['2026-10', text.length]) },
  ),
  makeEntry('objection', 'o', {
    title,
    quote: text,
    answer: text.slice(0, 250),
    variants: [text],
    kpis: [{ kpi: 'k', claim: { atLeast: 1 } }],
    evidence: ['e'],
  }),
  makeEntry('evidence', 'e', { title, finding: text, source: { name: text } }),
  makeEntry('checklist', 'c', { title, purpose: text, sections: [{ title: text, items: [{ id: 'i', text }] }] }),
  makeEntry('measure', 'm', { title, goals: ['g'], lasts: text, clearances: [{ by: 'legal', state: 'open', note: text }] }),
  makeEntry('channel', 'a', { title, purpose: text, operator: text, reachUnit: text }),
  makeEntry('department', 'd', { title, interests: [text] }),
  makeEntry(
    'guide',
    'u',
    { title },
    {
      outline: {
        headings: [{ depth: 2, slug: 'x', text, point: { line: 1, column: 1 } }],
        texts: [{ text, point: { line: 3, column: 1 } }],
      },
    },
  ),
];

const finding = (message: string): Finding => ({
  check: 'x',
  severity: 'warning',
  file: `content/${message}.mdx`,
  line: 1,
  column: 1,
  message,
});

test.each([
  ['changed', allKinds(evil), allKinds(`${evil} anders`)],
  ['added', [], allKinds(evil)],
  ['removed', allKinds(evil), []],
])('no text of any kind of entry gets out of its place, when all are %s', (_name, before, after) => {
  const comment = commentOn(side(before), side(after, [finding(evil)]));
  const html = render(comment);
  const tags = new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)([^>]*)>/g)].map(([, name, rest]) => `${name}${rest}`));
  expect([...tags].sort()).toEqual([...tags].filter((tag) => /^(ul|li|h2|h3|h4|p|em|ins|del|details|summary)$/.test(tag)).sort());
  expect(html.match(/<!--/g)).toHaveLength(1);
  expect(comment.split(marker)).toHaveLength(2);
  expect(html).not.toMatch(/@all|#1\b|!2\b|https:\/\/evil/);
});

test('however large a change is, the comment stays under 60,000 characters, begins with what matters most, and says what it left out', () => {
  const many = (value: number) =>
    Array.from({ length: 900 }, (_, index) =>
      makeEntry('kpi', `k${index}`, {
        title: `Kennzahl ${index} ${'ä'.repeat(60)}`,
        definition: `${value} ${'lang '.repeat(100)}`,
        target: { by: '2026-12', value },
      }),
    );
  const comment = commentOn(side(many(1)), side(many(2)));
  expect(Buffer.byteLength(comment)).toBeLessThan(60_000);
  expect(Buffer.byteLength(comment)).toBeGreaterThan(50_000);
  expect(comment.indexOf('### Zielwerte')).toBeGreaterThan(0);
  const [, left = ''] = /_(\d+) Änderungen passen nicht mehr/.exec(comment) ?? [];
  const told = comment.match(/^- /gm)?.length ?? 0;
  expect(Number(left) + told).toBe(1800); // each target, and each definition
  expect(render(comment)).toContain(`${left} Änderungen passen nicht mehr`);
});

test('one enormous text does not crowd out the rest', () => {
  const goal = (text: string) => makeEntry('goal', 'a', { title: 'A', tags: [text] });
  const other = (word: string) => makeEntry('objection', 'b', { title: 'B', concern: word });
  const comment = commentOn(side([goal('x'), other('eins')]), side([goal('y '.repeat(100_000)), other('zwei')]));
  expect(Buffer.byteLength(comment)).toBeLessThan(60_000);
  expect(comment).toContain('„eins“ → „zwei“');
});

test('nothing changed: one sentence', () => {
  expect(commentOn(side([]), side([]))).toBe(`${marker}\n## Was sich für die Strategie ändert\n\nAm Sinn ändert sich nichts.\n`);
});
