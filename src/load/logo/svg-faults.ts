import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { SvgFactCode, SvgFormCode } from '../../model/facts.ts';
import type { Point } from '../../model/finding.ts';
import { drawingAttributes, drawingElements, notesNamespaces, svgNamespace } from './allowed-svg.ts';

/** Something in an SVG that a logo must not hold. */
export interface SvgFault {
  readonly code: SvgFactCode | SvgFormCode;
  readonly point: Point;
  /** The name or value at fault. */
  readonly detail: string;
}

type Fault = Omit<SvgFault, 'point'>;

const xlink = 'http://www.w3.org/1999/xlink';
const xmlns = 'http://www.w3.org/2000/xmlns/';
const xml = 'http://www.w3.org/XML/1998/namespace';

/** Deeper ones are no drawing, and take a parser long. */
const mostDepth = 100;

/** How much is read before looking whether it is worth to go on; in UTF-16 units. */
const piece = 4096;

const short = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 60);

/** Addresses in style: `url(#a)` means a part of the same file. A backslash could spell anything, so there is none. */
const leadsAway = (style: string): boolean =>
  /\\|@import|@font-face|@namespace|image-set|src\s*:/i.test(style) || /url\(\s*(?!["']?#)/i.test(style);

type Attribute = SaxesTagNS['attributes'][string];

/** Attributes that mean nothing to what is drawn. */
const isHarmless = ({ local, uri }: Attribute): boolean =>
  uri === xmlns ||
  (uri === xml && /^(space|lang)$/.test(local)) ||
  (uri === xlink && /^(type|title)$/.test(local)) ||
  notesNamespaces.has(uri);

function attributeFaults(attribute: Attribute): Fault[] {
  const { name, local, uri, value } = attribute;
  if (/^on/i.test(local)) return [{ code: 'svg-script', detail: name }];
  if (isHarmless(attribute)) return [];
  const isLink = local === 'href' && (uri === '' || uri === xlink);
  if (isLink ? !value.startsWith('#') : leadsAway(value)) return [{ code: 'svg-address', detail: short(value) }];
  return isLink || (uri === '' && drawingAttributes.has(name)) ? [] : [{ code: 'svg-attribute', detail: name }];
}

function elementFaults({ local, name, uri, attributes }: SaxesTagNS): Fault[] {
  if (local === 'script') return [{ code: 'svg-script', detail: name }];
  if (notesNamespaces.has(uri)) return [];
  const isText = local === 'text' || local === 'tspan';
  if (uri !== svgNamespace || !drawingElements.has(local)) return [{ code: isText ? 'svg-text' : 'svg-element', detail: name }];
  return Object.values(attributes).flatMap(attributeFaults);
}

function pointAt(text: string, start: number): Point {
  const before = text.slice(0, Math.max(0, start));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

const withoutPlace = (message: string): string => message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');

/** Reads an SVG and tells of its parts, in their order. */
class SvgReader {
  readonly faults: SvgFault[] = [];
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #text: string;
  /** Where the tag begins that was read last. */
  #start = 0;
  #depth = 0;
  /** What a style sheet says, however it is cut into pieces, and how deep it lies; undefined outside of one. */
  #style: { css: string; readonly depth: number; readonly start: number } | undefined;
  #isBroken = false;

  constructor(text: string) {
    this.#text = text;
    const parser = this.#parser;
    parser.on('error', ({ message }) => this.#breakOff(message));
    parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
      if (!/^utf-?8$/i.test(encoding)) this.#add({ code: 'svg-encoding', detail: short(encoding) });
    });
    parser.on('doctype', () => this.#add({ code: 'svg-doctype', detail: '' }, text.indexOf('<!DOCTYPE')));
    parser.on('processinginstruction', ({ target }) => this.#add({ code: 'svg-instruction', detail: short(target) }, this.#here()));
    parser.on('opentagstart', () => {
      this.#start = this.#here();
    });
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', () => this.#close());
    for (const event of ['text', 'cdata'] as const)
      parser.on(event, (more) => {
        if (this.#style) this.#style.css += more;
      });
  }

  #add(fault: Fault, start = this.#start): void {
    if (!this.#isBroken) this.faults.push({ ...fault, point: pointAt(this.#text, start) });
  }

  /** Where the tag begins that was just read. */
  #here = (): number => this.#text.lastIndexOf('<', this.#parser.position - 1);

  /** The parser guesses on after a fault of syntax; what it finds there is not what a browser would. */
  #breakOff(message: string): void {
    this.#add({ code: 'svg-syntax', detail: short(withoutPlace(message)) }, this.#parser.position - 1);
    this.#isBroken = true;
  }

  #open(tag: SaxesTagNS): void {
    this.#depth += 1;
    if (this.#depth > mostDepth) this.#breakOff('elements inside each other without end');
    if (this.#depth === 1) this.#openRoot(tag);
    for (const fault of elementFaults(tag)) this.#add(fault);
    if (tag.local === 'style') this.#style ??= { css: '', depth: this.#depth, start: this.#start };
  }

  #openRoot({ local, uri, name, attributes }: SaxesTagNS): void {
    const isSvg = local === 'svg' && uri === svgNamespace;
    if (!isSvg) this.#add({ code: 'svg-root', detail: short(name) });
    else if (!attributes['viewBox']) this.#add({ code: 'svg-view-box', detail: '' });
    this.#isBroken = !isSvg;
  }

  #close(): void {
    const style = this.#style?.depth === this.#depth ? this.#style : undefined;
    if (style && leadsAway(style.css)) this.#add({ code: 'svg-address', detail: short(style.css) }, style.start);
    if (style) this.#style = undefined;
    this.#depth -= 1;
  }

  read(): void {
    for (let at = 0; at < this.#text.length && !this.#isBroken; at += piece) this.#parser.write(this.#text.slice(at, at + piece));
    if (!this.#isBroken) this.#parser.close();
  }
}

/**
 * Everything in an SVG that is more than a drawing, by a closed list of what is one; the parser is strict and knows no entity
 * but those of XML itself.
 * @param text with plain line ends
 */
export function svgFaults(text: string): readonly SvgFault[] {
  const reader = new SvgReader(text);
  reader.read();
  return reader.faults;
}
