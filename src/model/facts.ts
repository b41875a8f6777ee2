import type { Place } from './finding.ts';
import type { Ref } from './kinds.ts';

/** Something about a file that was seen while reading it; the check that it belongs to puts it in words. */
export interface Fact<Code extends string = FactCode> {
  readonly code: Code;
  readonly at: Place;
  /** The name, value or parser's words that the sentence needs. */
  readonly detail: string;
  /** What would have been right, for "did you mean" and lists. */
  readonly expected?: readonly string[];
  readonly ref?: Ref;
}

/** Facts for `frontmatter-is-valid`. */
export type TextFactCode =
  | 'byte-order-mark'
  | 'carriage-return'
  | 'not-utf-8'
  | 'too-large'
  | 'link-outside'
  | 'unreadable'
  | 'empty'
  | 'no-frontmatter'
  | 'frontmatter-unclosed'
  | 'yaml-syntax'
  | 'yaml-duplicate-key'
  | 'yaml-tab'
  | 'yaml-aliases'
  | 'yaml-tag'
  | 'not-a-mapping'
  | 'no-config'
  | 'field-unknown'
  | 'field-missing'
  | 'field-value'
  | 'field-type'
  | 'field-rule'
  | 'translation';

/** Facts for `id-is-valid`. */
export type IdFactCode =
  | 'id-form'
  | 'id-reserved'
  | 'id-taken'
  | 'folder-named-like-entry'
  | 'folder-nested'
  | 'folder-unknown'
  | 'file-ending'
  | 'file-unknown'
  | 'addition-without-department';

/** Facts for `series-is-clean`. */
export type SeriesFactCode =
  | 'csv-without-entry'
  | 'csv-not-for-kind'
  | 'csv-empty'
  | 'csv-syntax'
  | 'csv-header'
  | 'csv-column-twice'
  | 'csv-cells'
  | 'csv-period'
  | 'csv-frequency'
  | 'csv-value'
  | 'csv-note'
  | 'csv-label'
  | 'csv-duplicate';

/** Facts for `image-is-local`: of the file, not of the place where it is used. */
export type ImageFactCode = 'image-unreadable';

/** Facts for `logo-is-drawing`: what an SVG holds beside a drawing. */
export type SvgFactCode = 'svg-script' | 'svg-address' | 'svg-doctype' | 'svg-instruction' | 'svg-text' | 'svg-element' | 'svg-attribute';

/** Facts for `logo-is-image`: of the field that names the logo, and of an SVG that is none. */
export type LogoFactCode = 'logo-place' | 'logo-missing' | 'logo-ending' | 'logo-unreadable' | 'logo-bytes' | 'logo-pixels';
export type SvgFormCode = 'svg-root' | 'svg-view-box' | 'svg-syntax' | 'svg-encoding';

export type FactCode = TextFactCode | IdFactCode | SeriesFactCode | ImageFactCode | SvgFactCode | LogoFactCode | SvgFormCode;
