import { stringify } from 'yaml';
import type { Day } from '../../src/model/calendar.ts';
import { jsonSchemas } from '../../src/model/json-schema.ts';
import { type Files, starterFiles } from './starter.ts';
import type { Named, Wishes } from './wishes.ts';
import { initWords } from './words.ts';

const commented = (text: string): string => text.replace(/^/gm, '# ');

/** Values are written by the YAML library: a title may hold quotes, colons, braces, anything. */
function configText({ title, organisation, locale, levels, roles }: Wishes): string {
  const fields = stringify({ title, organisation, locale, levels, roles }, { lineWidth: 0 });
  return `# yaml-language-server: $schema=./.schemas/playbook.schema.json\n${fields}\n${commented(initWords(locale).more)}\n`;
}

function departmentText({ title }: Named, { roles, locale }: Wishes, today: Day): string {
  const fields = { title, summary: initWords(locale).departmentSummary, owner: roles[0]?.id, reviewed: today };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n`;
}

const schemaFiles = (): Files =>
  Object.fromEntries(Object.entries(jsonSchemas()).map(([name, schema]) => [`.schemas/${name}`, `${JSON.stringify(schema, null, 2)}\n`]));

/** Every file of the new content folder. */
export const playbookFiles = async (wishes: Wishes, today: Day): Promise<Files> => ({
  ...schemaFiles(),
  ...(wishes.examples ? await starterFiles(wishes, today) : {}),
  ...Object.fromEntries(wishes.departments.map((named) => [`departments/${named.id}.mdx`, departmentText(named, wishes, today)])),
  'playbook.yml': configText(wishes),
});
