/** What a thing in a chart is; a page colours it by its class, a picture of its own by its palette, the browser by its style sheet. */
export type ChartRole =
  | 'line'
  | PartRole
  | 'pace'
  | 'target'
  | 'band'
  | 'baseline'
  | 'break'
  | 'stale'
  | 'change'
  | 'mark'
  | 'before'
  | 'after'
  | 'grid'
  | 'text'
  | 'ground';

/** Parts take turns with four colours. */
const partRoles = ['part-1', 'part-2', 'part-3', 'part-4'] as const;
export type PartRole = (typeof partRoles)[number];

export const partRole = (index: number): PartRole => partRoles[index % partRoles.length] ?? 'part-1';

/** Gives what a canvas takes as the colour of a thing. */
export type ChartInk = (role: ChartRole) => string;

const shipped = { family: '"Source Sans 3 Variable", "Source Sans 3", sans-serif', size: 13 };

/** The shipped font; sizes in pixels of the chart. */
export const fonts = { text: { ...shipped, weight: 400 }, strong: { ...shipped, weight: 600 } } as const;
