import type { Element } from 'hast';
import { s } from 'hastscript';
import { anywhere, type Font, type Measure, shown, soft } from '../diagrams/goal-map/wrap.ts';
import type { Glyph, OpenFont } from './font.ts';

/** What a thing on a map is; a page colours it by its class, a picture of its own by its palette. */
export type Role = keyof typeof palette;

/** What stands for the brand in pictures of playbooks that name no colour of their own. */
export const usualAccent = '#1f5f54';

/** Colours of pictures that stand for themselves, on paper and slides: always light. */
const palette = {
  band: { fill: '#f4f3ef' },
  'band-title': { fill: '#5a5f66' },
  box: { fill: '#ffffff', stroke: '#9aa0a6' },
  'box-provisional': { fill: '#ffffff', stroke: '#7a8087', strokeDasharray: '5 4' },
  'box-focus': { fill: '#ffffff', stroke: usualAccent, strokeWidth: 2.5 },
  'box-removed': { fill: 'none', stroke: '#a52319', strokeDasharray: '2 4' },
  change: { fill: usualAccent },
  title: { fill: '#1d2126' },
  text: { fill: '#4d535a' },
  open: { fill: 'none', stroke: '#8a5a00', strokeDasharray: '4 3' },
  'open-text': { fill: '#7a4f00' },
  line: { fill: 'none', stroke: '#8d949b', strokeWidth: 1.4 },
  head: { fill: '#8d949b' },
  badge: { fill: '#ffffff', stroke: '#8d949b' },
  good: { fill: '#17653c' },
  warn: { fill: '#8a5a00' },
  bad: { fill: '#a52319' },
  soft: { fill: '#5a5f66' },
} as const satisfies Record<string, Readonly<Record<string, string | number>>>;

export interface TextLine {
  /** Left end on the baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly font: Font;
  /** Turned a quarter to the left around its beginning. */
  readonly turned?: boolean;
}

/** How things get their looks, and letters their forms. */
export interface Pen {
  readonly look: (...roles: readonly Role[]) => Readonly<Record<string, string | number>>;
  /** In the colour of what it stands in. */
  readonly text: (line: TextLine) => readonly Element[];
  /** Forms that the text drawn so far needs. */
  readonly forms: () => readonly Element[];
}

const round = (value: number): number => Math.round(value * 10) / 10;

const turn = ({ x, y }: TextLine): string => `rotate(-90 ${round(x)} ${round(y)})`;

/** Characters that no document may hold, as XML has it. */
export const withoutControls = (text: string): string => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

/** Where a hyphen lies in an em of the shipped font. */
const hyphen = { width: 0.25, height: 0.07, rise: 0.25 };

/** A hyphen as a stroke: as a letter it would stand in the middle of a word that is searched, copied or read aloud. */
function drawnHyphen({ x, y, font: { size } }: TextLine, width: number): Element {
  const across = round(hyphen.width * size);
  const start = `M${round(x + width)} ${round(y - hyphen.rise * size)}`;
  return s('path', { d: `${start}h${across}v${round(hyphen.height * size)}h-${across}z` });
}

/** Real text and class names: the page's style sheet does the rest. Words that lines divide are whole in the document. */
export const pagePen = (measure: Measure): Pen => ({
  look: (...roles) => ({ class: roles.map((role) => `map-${role}`).join(' ') }),
  text: (line) => {
    const isDivided = line.text.endsWith(soft) && !line.turned;
    const goesOn = isDivided || line.text.endsWith('-') || line.text.endsWith(anywhere);
    const words = withoutControls(isDivided ? line.text.slice(0, -1) : shown(line.text));
    const place = { x: Math.round(line.x), y: Math.round(line.y), ...(line.turned && { transform: turn(line) }) };
    const text = s('text', place, goesOn ? words : `${words} `);
    return isDivided ? [text, drawnHyphen(line, measure(words, line.font))] : [text];
  },
  forms: () => [],
});

const joins = /^(?:\p{Mn}|\p{Me}|\p{Cf})$/u;

/** A line in parts that the font has, and parts that it lacks; marks and joiners stay with what they follow. */
function runsOf(line: string, has: (character: string) => boolean): { text: string; isKnown: boolean }[] {
  const runs: { text: string; isKnown: boolean }[] = [];
  for (const character of line) {
    const last = runs.at(-1);
    const isKnown = has(character);
    if (last && (last.isKnown === isKnown || joins.test(character))) last.text += character;
    else runs.push({ text: character, isKnown });
  }
  return runs;
}

/** Markup that holds nothing but ids and numbers of our own: made as text, since a map has thousands of letters. */
const ownMarkup = (value: string): Element => ({ type: 'raw', value }) as unknown as Element;

const lookOf = (role: Role, accent: string): Readonly<Record<string, string | number>> =>
  Object.fromEntries(Object.entries(palette[role]).map(([name, value]) => [name, value === usualAccent ? accent : value]));

/**
 * Letters as outlines, so that the picture looks the same wherever it is opened; what the font lacks stays text.
 * @param accent the brand's colour as it is read on white
 */
export function outlinePen({ glyph, measure, unitsPerEm }: OpenFont, accent: string = usualAccent): Pen {
  const used = new Map<Glyph, { readonly id: string; readonly path: string }>();
  const use = (found: Glyph, x: number): string => {
    if (found.path === '') return '';
    const form = used.get(found) ?? { id: `g${used.size.toString(36)}`, path: found.path };
    used.set(found, form);
    return `<use href="#${form.id}" x="${x}"/>`;
  };
  const outlines = (run: string, { size, weight }: Font, place: string): Element => {
    let x = 0;
    let parts = '';
    for (const character of run) {
      const found = glyph(character, weight);
      if (found) parts += use(found, x);
      x += found?.advance ?? 0;
    }
    const scale = size / unitsPerEm;
    return s('g', { transform: `${place} scale(${scale} ${-scale})` }, [ownMarkup(parts)]);
  };
  const letters = (run: string, font: Font, place: string): Element => {
    const fit = { textLength: round(measure(run, font)), lengthAdjust: 'spacingAndGlyphs' };
    const look = { fontFamily: 'sans-serif', fontSize: font.size, fontWeight: font.weight };
    return s('text', { ...look, ...fit, transform: place }, run);
  };
  const text = ({ x, y, font, turned, ...line }: TextLine): Element[] => {
    const words = withoutControls(shown(line.text)).normalize('NFC');
    let along = 0;
    return runsOf(words, (character) => glyph(character, font.weight) !== undefined).map(({ text: run, isKnown }) => {
      const place = `translate(${round(turned ? x : x + along)} ${round(turned ? y - along : y)})${turned ? ' rotate(-90)' : ''}`;
      along += measure(run, font);
      return isKnown ? outlines(run, font, place) : letters(run, font, place);
    });
  };
  return {
    look: (...roles) => Object.assign({}, ...roles.map((role) => lookOf(role, accent))),
    text,
    forms: () => [...used.values()].map(({ id, path }) => s('path', { id, d: path })),
  };
}
