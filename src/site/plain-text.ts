/**
 * Text for files that other programs read: one line, without characters that calendars and XML do not allow. What content
 * says may hold any character, and a line break would begin a line of its own there.
 */
export const plainText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
