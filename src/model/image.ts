/** Picture formats that a body may show. SVG is not among them: opened on its own it may run scripts. */
export const imageEndings: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif']);
