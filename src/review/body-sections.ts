import { resolveBodyLink } from '../model/body-link.ts';
import type { Entry } from '../model/entry.ts';
import type { Point } from '../model/finding.ts';
import { byKeys } from './both.ts';
import { said } from './field-changes.ts';
import { byName } from './named-items.ts';
import type { FieldChange } from './review.ts';

interface Piece {
  readonly point: Point;
  readonly text: string;
}

const isBefore = (a: Point, b: Point): boolean => a.line < b.line || (a.line === b.line && a.column < b.column);

/** Where a link leads, however it is written. */
function leadsTo(url: string, from: Entry): string {
  const target = resolveBodyLink(url, from);
  return target.type === 'entry' ? [target.ref, target.heading].filter(Boolean).join('#') : url;
}

/** An embedded element in ⟦ ⟧, in whatever order its attributes stand; its title is words. */
function elementText(name: string, { title = '', ...attributes }: Readonly<Record<string, string>>): string {
  const values = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  return `⟦${[name, ...values.map(([, value]) => value)].join(' ')}⟧ ${title}`;
}

/** All that a body says, in its order, however it is set: words, what links and pictures show, embedded entries. */
function piecesOf(entry: Entry): readonly Piece[] {
  const { texts, code, links, images, elements } = entry.outline;
  const pieces: Piece[] = [
    ...texts.map(({ point, text, mark }) => ({ point, text: mark === undefined ? text : `⟦${mark}⟧ ${text}` })),
    ...code.map(({ point, text }) => ({ point, text })),
    ...links.map(({ point, url }) => ({ point, text: `⟦${leadsTo(url, entry)}⟧` })),
    ...images.map(({ point, url, alt }) => ({ point, text: `${alt} ⟦${url}⟧` })),
    ...elements.map(({ point, name, attributes }) => ({ point, text: elementText(name, attributes) })),
  ];
  return pieces.sort((a, b) => (isBefore(a.point, b.point) ? -1 : isBefore(b.point, a.point) ? 1 : 0));
}

/** One line, in which what was left out leaves no gap before a full stop. */
const tidy = (text: string): string => said(text).replaceAll(/ (?=[.,;:!?)])/g, '');

/** The words alone of what a section says; the rest stands in ⟦ ⟧. */
export const wordsOfSection = (text: string): string => tidy(text.replaceAll(/⟦[^⟧]*⟧/g, ' '));

/** A body cut at its headings; what stands above the first has none. */
function sectionsOf(entry: Entry): ReadonlyMap<string, string> {
  const { headings } = entry.outline;
  const starts = [{ text: '', point: { line: 0, column: 0 } }, ...headings];
  const lines = new Set(headings.map(({ point }) => point.line));
  const words: string[][] = starts.map(() => []);
  let at = 0;
  for (const { point, text } of piecesOf(entry).filter((piece) => !lines.has(piece.point.line))) {
    while (starts[at + 1] && !isBefore(point, starts[at + 1]?.point ?? point)) at += 1;
    words[at]?.push(text);
  }
  const named = byName([...starts.keys()], (index) => starts[index]?.text ?? '');
  const sections = [...named].map(([name, index]) => [name, tidy(words[index]?.join(' ') ?? '')] as const);
  return new Map(sections.filter(([name, text]) => name !== '' || text !== ''));
}

const placeOf = (name: string): FieldChange['at'] => (name === '' ? [{ field: 'body' }] : [{ field: 'body' }, { item: name }]);

/** Sections that say the same under another heading: what they were called, and what they are called now. */
function retitled(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const gone = [...before].filter(([name, text]) => text !== '' && !after.has(name));
  const fresh = new Map([...after].filter(([name]) => !before.has(name)).map(([name, text]) => [text, name]));
  return new Map(
    gone.flatMap(([name, text]) => {
      const now = fresh.get(text);
      fresh.delete(text);
      return now === undefined ? [] : [[name, now] as const];
    }),
  );
}

/** The sections of a body that say something else, or the same under another heading; their order and how they are set tell nothing. */
export function bodyChanges(before: Entry, after: Entry): readonly FieldChange[] {
  const [was, is] = [sectionsOf(before), sectionsOf(after)];
  const names = retitled(was, is);
  const taken = new Set(names.values());
  return byKeys(was, is).flatMap(([name, a, b]): FieldChange[] => {
    const now = names.get(name);
    if (now !== undefined) return [{ at: [...placeOf(name), { field: 'heading' }], before: name, after: now }];
    return a === b || taken.has(name) ? [] : [{ at: placeOf(name), before: a, after: b }];
  });
}
