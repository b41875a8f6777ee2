import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { withoutControls } from './pen.ts';

const margin = 28;

export interface StandAlone {
  /** Where the parts begin, and how much room they take. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly background: string;
  /** Forms that the parts use. */
  readonly forms: readonly Element[];
  readonly parts: readonly Element[];
}

/** An SVG file, with a margin around its parts: no link, no script, no style. Well-formed XML. */
export function standAlone({ x, y, title, description, background, forms, parts, ...size }: StandAlone): string {
  const [width, height] = [size.width + 2 * margin, size.height + 2 * margin];
  const view = { x: x - margin, y: y - margin, width, height };
  const frame = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `${view.x} ${view.y} ${width} ${height}`, width, height, role: 'img' };
  const svg = s('svg', { ...frame, ariaLabelledBy: 'title desc' }, [
    s('title', { id: 'title' }, withoutControls(title)),
    s('desc', { id: 'desc' }, withoutControls(description)),
    s('defs', [...forms]),
    s('rect', { ...view, fill: background }),
    ...parts,
  ]);
  const xml = toHtml(svg, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true, allowDangerousHtml: true });
  return `${xml.replaceAll(']]>', ']]&gt;')}\n`; // in HTML that is plain text, in XML an error
}
