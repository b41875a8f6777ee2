import type { Point } from './finding.ts';

/** What checks, links and tables of contents need to know of a body: plain data, taken from its syntax tree by `src/markdown`. */
export interface Outline {
  readonly headings: readonly Heading[];
  readonly links: readonly BodyLink[];
  readonly images: readonly BodyImage[];
  readonly elements: readonly BodyElement[];
  readonly texts: readonly BodyText[];
  /** What is shown as code; it says nothing of people and is no prose. */
  readonly code: readonly BodyText[];
  readonly faults: readonly BodyFault[];
}

export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
  readonly point: Point;
}

export interface BodyLink {
  readonly url: string;
  readonly point: Point;
}

export interface BodyImage {
  readonly url: string;
  readonly alt: string;
  readonly point: Point;
}

/** An element of the closed list; only attributes that are plain strings are here. */
export interface BodyElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly point: Point;
}

export interface BodyText {
  readonly text: string;
  readonly point: Point;
  /** What is said by the way it is set: that it no longer holds, or where a task stands. */
  readonly mark?: 'struck' | 'done' | 'open';
}

/** Something in a body that is not data, or not MDX; `mdx-is-data` puts it in words. */
export interface BodyFault {
  readonly code: BodyFaultCode;
  /** The name, source or parser's words that the sentence needs. */
  readonly detail: string;
  readonly point: Point;
}

export type BodyFaultCode =
  | 'syntax'
  | 'import-export'
  | 'expression'
  | 'unknown-element'
  | 'spread-attribute'
  | 'expression-attribute'
  | 'event-attribute'
  | 'unknown-attribute'
  | 'missing-attribute'
  | 'attribute-value'
  | 'empty-attribute'
  | 'content-in-element'
  | 'layout-in-sentence'
  | 'steps-without-list'
  | 'tab-outside-tabs'
  | 'only-tab-in-tabs'
  | 'indented-code'
  | 'too-deep';

export const emptyOutline: Outline = { headings: [], links: [], images: [], elements: [], texts: [], code: [], faults: [] };
