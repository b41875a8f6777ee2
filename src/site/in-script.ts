/** Data for a script, as JSON that no content can leave: a `<` never stands in it. */
export const inScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
