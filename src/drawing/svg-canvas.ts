import type { Font, Measure } from '../diagrams/goal-map/wrap.ts';
import type { TextLine } from './pen.ts';
import { SvgPath } from './svg-path.ts';

/** What was drawn: lines, areas and words, each with the name that stood for its colour. Lengths in pixels. */
export type Drawn =
  | { readonly type: 'stroke'; readonly ink: string; readonly path: string; readonly width: number; readonly dash: readonly number[] }
  | { readonly type: 'fill'; readonly ink: string; readonly path: string }
  | { readonly type: 'text'; readonly ink: string; readonly line: TextLine };

const fresh = {
  strokeStyle: 'transparent',
  fillStyle: 'transparent',
  lineWidth: 1,
  dash: [] as readonly number[],
  font: '400 13px',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  x: 0,
  y: 0,
  /** In radians, clockwise. */
  angle: 0,
};

/** How far the baseline lies below the place of a text, in ems of the shipped font. */
const drop: Readonly<Record<string, number>> = { top: 0.76, hanging: 0.76, middle: 0.26, bottom: -0.26 };
/** How far the text begins before its place, in widths. */
const lead: Readonly<Record<string, number>> = { center: 0.5, right: 1, end: 1 };

const fontOf = (css: string): Font => ({
  weight: /\b(?:bold|600)\b/.test(css) ? 600 : 400,
  size: Number(/([\d.]+)px/.exec(css)?.[1] ?? 13),
});

const sameLook = (drawn: Drawn): string => JSON.stringify({ ...drawn, path: '' });

/**
 * As much of a canvas as Chart.js draws charts of lines with, which keeps what was drawn instead of colouring pixels: text is
 * measured with the shipped font, so the outcome is the same on every machine. Colours are names. What lies outside a clip is
 * drawn: the axes of our charts hold all that is to be seen. A part of a canvas that is missing here fails loudly.
 */
export class SvgCanvas {
  readonly drawn: Drawn[] = [];
  readonly canvas: { width: number; height: number; getContext: () => SvgCanvas };
  readonly #measure: Measure;
  #state = { ...fresh };
  readonly #saved: (typeof fresh)[] = [];
  #path = new SvgPath();

  constructor(width: number, height: number, measure: Measure) {
    this.#measure = measure;
    this.canvas = { width, height, getContext: () => this };
  }

  set strokeStyle(ink: string) {
    this.#state.strokeStyle = ink;
  }
  set fillStyle(ink: string) {
    this.#state.fillStyle = ink;
  }
  set lineWidth(width: number) {
    this.#state.lineWidth = width;
  }
  get font(): string {
    return this.#state.font;
  }
  set font(css: string) {
    this.#state.font = css;
  }
  set textAlign(align: string) {
    this.#state.textAlign = align;
  }
  set textBaseline(baseline: string) {
    this.#state.textBaseline = baseline;
  }

  save(): void {
    this.#saved.push({ ...this.#state });
  }
  restore(): void {
    this.#state = this.#saved.pop() ?? { ...fresh };
  }
  translate(x: number, y: number): void {
    [this.#state.x, this.#state.y] = this.#at(x, y);
  }
  rotate(angle: number): void {
    this.#state.angle += angle;
  }
  setTransform(): void {
    Object.assign(this.#state, { x: 0, y: 0, angle: 0 });
  }
  resetTransform(): void {
    this.setTransform();
  }
  setLineDash(dash: readonly number[]): void {
    this.#state.dash = [...dash];
  }
  clip(): void {}
  clearRect(): void {}

  #at(x: number, y: number): [number, number] {
    const { x: left, y: top, angle } = this.#state;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return [left + x * cos - y * sin, top + x * sin + y * cos];
  }
  beginPath(): void {
    this.#path = new SvgPath();
  }
  closePath(): void {
    this.#path.close();
  }
  moveTo(x: number, y: number): void {
    this.#path.moveTo(...this.#at(x, y));
  }
  lineTo(x: number, y: number): void {
    this.#path.lineTo(...this.#at(x, y));
  }
  arc(x: number, y: number, radius: number, start: number, end: number): void {
    this.#path.arc(...this.#at(x, y), radius, start + this.#state.angle, end + this.#state.angle);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  stroke(): void {
    const { strokeStyle: ink, lineWidth: width, dash } = this.#state;
    this.#keep({ type: 'stroke', ink, path: this.#path.data, width, dash });
  }
  fill(): void {
    const { fillStyle: ink } = this.#state;
    this.#keep({ type: 'fill', ink, path: this.#path.data });
  }
  /** Chart.js asks for the width of words that it doesn't have, too. */
  measureText(text: string | null): { readonly width: number } {
    return { width: this.#measure(String(text), fontOf(this.#state.font)) };
  }
  fillText(text: string, x: number, y: number): void {
    const { fillStyle: ink, textAlign, textBaseline, angle } = this.#state;
    if (angle !== 0) throw new Error('No words in a chart are turned.');
    const font = fontOf(this.#state.font);
    const [left, top] = this.#at(x, y);
    const begin = left - (lead[textAlign] ?? 0) * this.#measure(text, font);
    this.#keep({ type: 'text', ink, line: { x: begin, y: top + (drop[textBaseline] ?? 0) * font.size, text, font } });
  }

  /** Joins what follows in the same look, such as the dots of a line. */
  #keep(drawn: Drawn): void {
    if (drawn.ink === 'transparent' || ('path' in drawn && drawn.path === '')) return;
    const last = this.drawn.at(-1);
    if (last && sameLook(last) === sameLook(drawn) && 'path' in last && 'path' in drawn)
      this.drawn.splice(-1, 1, { ...last, path: last.path + drawn.path });
    else this.drawn.push(drawn);
  }
}
