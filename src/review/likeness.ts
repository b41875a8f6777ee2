import type { Entry } from '../model/entry.ts';

/** Words with the field that they stand in; one word alone is a choice from a list that others share. */
const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner).map((word) => `${key} ${word}`));
  const words = String(value).toLowerCase().split(/\s+/).filter(Boolean);
  return words.length > 1 ? words : [];
};

/** What an entry says, as a set: its texts, and the numbers beside it. */
export function contentOf({ data, series, rows, outline }: Entry): ReadonlySet<string> {
  const values = [
    ...(series?.rows ?? []).map(({ period, value }) => `${period}=${value}`),
    ...(rows ?? []).map(({ label, value }) => `${label}=${value}`),
  ];
  const title = `title=${data.title.toLowerCase()}`;
  return new Set([title, ...wordsOf(data), ...values, ...outline.texts.flatMap(({ text }) => wordsOf(text))]);
}

/** The Jaccard index: what both say, as a share of what either says. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return both / Math.max(1, a.size + b.size - both);
}
