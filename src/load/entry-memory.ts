import type { EntrySource, ReadEntry } from './read-entry.ts';

/** Entries that this process has read: two states of a content folder have most of theirs in common. */
export interface EntryMemory {
  /** What an earlier reading made of the very same source. */
  readonly find: (source: EntrySource) => ReadEntry | undefined;
  readonly keep: (source: EntrySource, read: ReadEntry) => void;
}

const isSameCsv = (a: EntrySource['csv'], b: EntrySource['csv']): boolean => a?.file === b?.file && a?.text === b?.text;

/** An entry is made of nothing else. */
const isSame = (a: EntrySource, b: EntrySource): boolean =>
  a.kind === b.kind && a.id === b.id && a.file === b.file && a.isPrivate === b.isPrivate && a.text === b.text && isSameCsv(a.csv, b.csv);

/** Opens an empty memory; of a file it keeps what was read of it last. */
export function rememberEntries(): EntryMemory {
  const kept = new Map<string, { readonly source: EntrySource; readonly read: ReadEntry }>();
  return {
    find: (source) => {
      const known = kept.get(source.file);
      return known && isSame(known.source, source) ? known.read : undefined;
    },
    keep: (source, read) => void kept.set(source.file, { source, read }),
  };
}
