/** Random choices that are the same for the same seed, so that every run measures the same content. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** Different items, fewer than `count` when there are not so many. */
  readonly some: <T>(items: readonly T[], count: number) => T[];
  readonly chance: (share: number) => boolean;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** Mulberry32: numbers from 0 up to but not including 1. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function randomFrom(seed: string): Random {
  const next = sequence(hash(seed));
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(items: readonly T[]) => items[int(0, items.length - 1)] as T;
  const some = <T>(items: readonly T[], count: number) => {
    const found = new Set<T>();
    while (found.size < Math.min(count, items.length)) found.add(pick(items));
    return [...found];
  };
  return { int, pick, some, chance: (share) => next() < share };
}
