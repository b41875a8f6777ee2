import { z } from 'zod';
import { kinds } from './kinds.ts';
import { configSchema } from './schemas/config.ts';
import { departmentAdditionSchema } from './schemas/department.ts';
import { schemas } from './schemas/index.ts';

/** JSON Schemas for editors, by file name: one for each kind's frontmatter, `playbook.yml` and the private additions. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const all = [
    ...kinds.map((kind) => [kind, schemas[kind], `The frontmatter of a ${kind}.`] as const),
    ['playbook', configSchema, 'The playbook as a whole.'] as const,
    ['department-addition', departmentAdditionSchema, 'What only the team may know of a department.'] as const,
  ];
  return Object.fromEntries(
    all.map(([name, schema, description]) => [
      `${name}.schema.json`,
      { ...z.toJSONSchema(schema, { io: 'input' }), title: name, description },
    ]),
  );
}
