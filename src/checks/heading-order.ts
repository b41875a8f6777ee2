import type { Problem } from '../model/finding.ts';
import type { Body } from '../model/reading.ts';
import type { Rule } from './rule.ts';

/**
 * Headings step down one level at a time, beginning with `##`: the page's title is the first level.
 *
 * Bad: `# Title`, or `####` below `##`. Good: `###` below `##`.
 */
function skipsIn({ file, ref, outline }: Body): Problem[] {
  return outline.headings.flatMap(({ depth, point }, index): Problem[] => {
    const above = outline.headings[index - 1]?.depth ?? 1;
    const at = { file, point };
    if (depth === 1) return [{ at, ref, message: 'Heading of the first level, expected `##`: the first level is the entry’s title' }];
    return depth > above + 1
      ? [
          {
            at,
            ref,
            message: `Heading of level ${depth} below level ${above}, expected level ${above + 1} at most`,
            hint: 'Readers who listen to the page find their way by these levels.',
          },
        ]
      : [];
  });
}

export const headingOrder: Rule = { id: 'heading-order', severity: 'warning', run: ({ bodies }) => bodies.flatMap(skipsIn) };
