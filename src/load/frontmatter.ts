import type { Fact, TextFactCode } from '../model/facts.ts';
import { type Mapping, parseMapping } from './yaml.ts';

export interface Parts {
  readonly mapping: Mapping | undefined;
  readonly body: string;
  /** Lines above the body. */
  readonly offset: number;
  readonly facts: readonly Fact<TextFactCode>[];
}

const nothing = (file: string, code: TextFactCode): Parts => ({
  mapping: undefined,
  body: '',
  offset: 0,
  facts: [{ code, at: { file, point: { line: 1, column: 1 } }, detail: '' }],
});

/** An entry's two texts, and the number of lines above the body. */
interface Sections {
  readonly frontmatter: string;
  readonly body: string;
  readonly offset: number;
}

/** Where the fences are; else what is wrong with them. */
export function sectionsOf(text: string): Sections | TextFactCode {
  if (text.trim() === '') return 'empty';
  if (!/^---[ \t]*\n/.test(text)) return 'no-frontmatter';
  const start = text.indexOf('\n') + 1;
  const fence = /^---[ \t]*$/m.exec(text.slice(start));
  if (!fence) return 'frontmatter-unclosed';
  const end = start + fence.index;
  const after = text.indexOf('\n', end);
  const bodyAt = after < 0 ? text.length : after + 1;
  return { frontmatter: text.slice(start, end), body: text.slice(bodyAt), offset: text.slice(0, bodyAt).split('\n').length - 1 };
}

/** Splits an entry into frontmatter, parsed, and body. */
export function splitFrontmatter(file: string, text: string): Parts {
  const sections = sectionsOf(text);
  if (typeof sections === 'string') return nothing(file, sections);
  const { frontmatter, body, offset } = sections;
  const mapping = parseMapping(file, frontmatter, 1);
  return { mapping, body, offset, facts: mapping.facts };
}
