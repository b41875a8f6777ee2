import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import type { Fact, TextFactCode } from '../model/facts.ts';
import type { Path, Point } from '../model/finding.ts';

/** A YAML mapping in a file, with the place of every key and value. */
export interface Mapping {
  readonly data: unknown;
  readonly facts: readonly Fact<TextFactCode>[];
  /** The point of a value (or key); of what is missing, the first line of the mapping that lacks it. */
  readonly locate: (path: Path, key: boolean) => Point;
}

const codes: Readonly<Record<string, TextFactCode>> = {
  DUPLICATE_KEY: 'yaml-duplicate-key',
  TAB_AS_INDENT: 'yaml-tab',
  TAG_RESOLVE_FAILED: 'yaml-tag',
};

const sentence = ({ message }: YAMLError): string => (message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');

function pairOf(node: Node | null | undefined, step: string | number): { key?: Node | undefined; value?: Node | undefined } | undefined {
  if (isSeq(node)) return { value: node.items[Number(step)] as Node | undefined };
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : undefined) === String(step));
  return pair && { key: pair.key as Node, value: (pair.value ?? pair.key) as Node };
}

/** Offset of the deepest node on the path that exists. */
function offsetOf(document: Document.Parsed, path: Path, atKey: boolean): number {
  let node: Node | null | undefined = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    const pair = pairOf(node, step);
    if (!pair?.value) return offset;
    node = pair.value;
    offset = (atKey && index === path.length - 1 ? pair.key : pair.value)?.range?.[0] ?? offset;
  }
  return offset;
}

/** Aliases may repeat a little; beyond that somebody tries to fill the memory. */
const mostAliases = 50;

function toData(document: Document.Parsed): { data: unknown; code?: TextFactCode } {
  try {
    return { data: document.toJS({ maxAliasCount: mostAliases }) };
  } catch {
    return { data: undefined, code: 'yaml-aliases' };
  }
}

/** The core schema alone, also under a `%YAML 1.1` directive: no dates, sets or binary data. */
const options = { prettyErrors: true, strict: true, uniqueKeys: true, stringKeys: true, schema: 'core', resolveKnownTags: false } as const;

/**
 * Parses a mapping.
 * @param offset the number of lines above it in the file
 */
export function parseMapping(file: string, text: string, offset: number): Mapping {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { ...options, lineCounter });
  const pointAt = (position: number): Point => {
    const { line, col } = lineCounter.linePos(position);
    return { line: Math.max(line, 1) + offset, column: Math.max(col, 1) };
  };
  const fact = (code: TextFactCode, position: number, detail: string): Fact<TextFactCode> => ({
    code,
    at: { file, point: pointAt(position) },
    detail,
  });
  const facts = [...document.errors, ...document.warnings].map((error) =>
    fact(codes[error.code] ?? 'yaml-syntax', error.pos[0], sentence(error)),
  );
  const locate = (path: Path, key: boolean) => pointAt(offsetOf(document, path, key));
  if (facts.length > 0) return { data: undefined, facts, locate };
  const { data, code } = toData(document);
  if (code) return { data, facts: [fact(code, 0, '')], locate };
  if (!isMap(document.contents)) return { data: undefined, facts: [fact('not-a-mapping', 0, '')], locate };
  return { data, facts, locate };
}
