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

/** Splits an entry into frontmatter and body. */
export function splitFrontmatter(file: string, text: string): Parts {
  if (text.trim() === '') return nothing(file, 'empty');
  if (!/^---[ \t]*\n/.test(text)) return nothing(file, 'no-frontmatter');
  const start = text.indexOf('\n') + 1;
  const fence = /^---[ \t]*$/m.exec(text.slice(start));
  if (!fence) return nothing(file, 'frontmatter-unclosed');
  const end = start + fence.index;
  const mapping = parseMapping(file, text.slice(start, end), 1);
  const after = text.indexOf('\n', end);
  const body = after < 0 ? '' : text.slice(after + 1);
  return { mapping, body, offset: text.slice(0, after < 0 ? text.length : after + 1).split('\n').length - 1, facts: mapping.facts };
}
