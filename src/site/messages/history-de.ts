/** What changed over time. */
export const historyDe = {
  stateBefore: (day: string) => `dem Stand vor dem ${day}`,
};

export type HistoryWords = typeof historyDe;
