import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import type { Fact, TextFactCode } from '../model/facts.ts';
import type { Path, Point } from '../model/finding.ts';
import { toData } from './yaml-data.ts';

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

/** The parser runs out of stack when values stand thousands deep inside each other, and says so at places that vary. */
const isTooDeep = ({ message }: YAMLError): boolean => /call stack|stack overflow/i.test(message);

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
  const errors = [...document.errors, ...document.warnings];
  const facts = errors.map((error) => fact(codes[error.code] ?? 'yaml-syntax', error.pos[0], sentence(error)));
  const locate = (path: Path, key: boolean) => pointAt(offsetOf(document, path, key));
  const deep = errors.find(isTooDeep);
  if (deep) {
    const point = { line: pointAt(deep.pos[0]).line, column: 1 };
    return { data: undefined, facts: [{ code: 'yaml-syntax', at: { file, point }, detail: 'too many values inside each other' }], locate };
  }
  if (facts.length > 0) return { data: undefined, facts, locate };
  const { data, fault } = toData(document);
  if (fault) return { data, facts: [fact(fault.code, fault.offset, fault.detail)], locate };
  if (!isMap(document.contents)) return { data: undefined, facts: [fact('not-a-mapping', 0, '')], locate };
  return { data, facts, locate };
}
