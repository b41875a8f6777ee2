import type { Rule } from './rule.ts';

/**
 * Who is an ally or a critic stands only in the private folder: a role is often one person.
 *
 * Bad: `stakeholders:` in `content/departments/vertrieb.mdx`. Good: the same in `departments/vertrieb.yml` of the private folder.
 */
export const stakeholdersArePrivate: Rule = {
  id: 'stakeholders-are-private',
  severity: 'error',
  run: ({ playbook, privateRefs }) =>
    playbook
      .ofKind('department')
      .filter(({ data, ref }) => data.stakeholders.length > 0 && !privateRefs.has(ref))
      .map(({ file, id, ref }) => ({
        at: { file, path: ['stakeholders'], key: true },
        ref,
        message: 'Unexpected field `stakeholders` in the shared folder, expected it in the private one',
        hint: `Move it to \`departments/${id}.yml\` in the folder that \`PLAYBOOK_PRIVATE\` names; it stays in the history of git until that is cleaned.`,
      })),
};
