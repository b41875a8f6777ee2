/** An entry that helps with what is open. */
export interface Suggested {
  /** What kind of entry it is, in the reader's language. */
  readonly kind: string;
  readonly title: string;
  readonly href: string;
}

export interface ListItem {
  readonly id: string;
  readonly text: string;
  readonly suggests: readonly Suggested[];
}

/** A checklist as its page shows it today. */
export interface Checklist {
  readonly id: string;
  readonly title: string;
  readonly type: 'tasks' | 'assessment';
  readonly sections: readonly { readonly title: string; readonly items: readonly ListItem[] }[];
}

/** What may be answered in a list of each type. */
export const answersOf = { tasks: ['done'], assessment: ['yes', 'partly', 'no', 'unknown'] } as const;

export type Answer = (typeof answersOf)[Checklist['type']][number];

export const itemsOf = ({ sections }: Checklist): readonly ListItem[] => sections.flatMap(({ items }) => items);
