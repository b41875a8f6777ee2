import type { Rule } from './rule.ts';

/**
 * Every image says in words what it shows.
 *
 * Bad: `![](./karte.png)`. Good: `![Drei Ziele und was sie stützt](./karte.png)`.
 */
export const imageHasAlt: Rule = {
  id: 'image-has-alt',
  severity: 'error',
  run: ({ bodies }) =>
    bodies.flatMap(({ file, ref, outline }) =>
      outline.images
        .filter(({ alt }) => alt.trim() === '')
        .map(({ point }) => ({
          at: { file, point },
          ref,
          message: 'Missing alternative text, expected what the image shows',
          hint: 'Write it between the square brackets: `![what it shows](./image.png)`.',
        })),
    ),
};
