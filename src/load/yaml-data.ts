import { type Document, visit } from 'yaml';
import type { TextFactCode } from '../model/facts.ts';

/** Aliases may repeat a little; beyond that somebody tries to fill the memory. */
const mostAliases = 50;

export interface AliasFault {
  readonly code: TextFactCode;
  readonly detail: string;
  readonly offset: number;
}

/** Offset of the first alias, of that name if there is one. */
function aliasOffset(document: Document.Parsed, name: string | undefined): number {
  let offset = 0;
  visit(document, {
    Alias: (_key, { source, range }) => {
      if (name !== undefined && source !== name) return undefined;
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** The document's values, or which alias (`*name`) stands in their way. */
export function toData(document: Document.Parsed): { data: unknown; fault?: AliasFault | undefined } {
  try {
    return { data: document.toJS({ maxAliasCount: mostAliases }) };
  } catch (error) {
    const name = /^Unresolved alias .*: (.*)$/.exec(error instanceof Error ? error.message : '')?.[1];
    const offset = aliasOffset(document, name);
    const fault =
      name === undefined
        ? { code: 'yaml-aliases' as const, detail: '' }
        : { code: 'yaml-syntax' as const, detail: `\`*${name}\` refers to nothing` };
    return { data: undefined, fault: { ...fault, offset } };
  }
}
