import type { HistoryWords } from './history-de.ts';

export const historyEn: HistoryWords = {
  stateBefore: (day) => `the state before ${day}`,
};
