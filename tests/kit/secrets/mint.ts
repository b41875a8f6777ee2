/** Words and numbers that stand nowhere else, and from which one knows where they were put. */
export interface Mint {
  /** A word of letters and digits; no hyphenation, stemming or encoding makes another of it. */
  readonly word: (where: string) => string;
  readonly number: (where: string) => number;
  readonly all: ReadonlyMap<string, string>;
}

/** Words and numbers as pages may show them, with whatever stands between groups of digits. */
export const minted = /vx\d{4}zk|9\D{0,2}172\D{0,2}63\d\D{0,2}\d{3}/g;

export function openMint(): Mint {
  const all = new Map<string, string>();
  const note = (secret: string, where: string): string => {
    all.set(secret, where);
    return secret;
  };
  return {
    word: (where) => note(`vx${String(all.size).padStart(4, '0')}zk`, where),
    number: (where) => Number(note(`917263${String(all.size).padStart(4, '0')}`, where)),
    all,
  };
}
