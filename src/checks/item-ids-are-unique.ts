import type { EntryOf } from '../model/entry.ts';
import type { Problem } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/**
 * The items of a checklist have ids of their own: readers' ticks hang on them.
 *
 * Bad: two items `id: ziele`. Good: `id: ziele-bekannt` and `id: ziele-abgestimmt`.
 */
function repeatedIn({ data, file, ref }: EntryOf<'checklist'>): Problem[] {
  const seen = new Set<string>();
  return data.sections.flatMap(({ items }, s) =>
    items.flatMap(({ id }, i) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      const at = { file, path: ['sections', s, 'items', i, 'id'] };
      return [
        {
          at,
          ref,
          message: `Unexpected second item \`${id}\`, expected each id once in the checklist`,
          hint: 'Give the newer one another id; the older keeps its ticks.',
        },
      ];
    }),
  );
}

export const itemIdsAreUnique: Rule = {
  id: 'item-ids-are-unique',
  severity: 'error',
  run: ({ playbook }) => playbook.ofKind('checklist').flatMap(repeatedIn),
};
