/** A change may hold a whole text, and others should have their place, too. */
const longest = 2_000;

export const clipped = (text: string): string => (text.length > longest ? `${text.slice(0, longest)} …` : text);

/** A number, a day or a word of a list stands out; a sentence, such as a finding’s, does not. */
export const isFigure = (text: string): boolean => text.length <= 40;
