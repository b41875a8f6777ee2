import type { Entry } from '../model/entry.ts';
import type { Fact } from '../model/facts.ts';
import { type Ref, refOf } from '../model/kinds.ts';
import { createPlaybook, type Playbook } from '../model/playbook.ts';
import { departmentAdditionSchema } from '../model/schemas/department.ts';
import type { Folder } from './open-folder.ts';
import { validate } from './validate.ts';
import { type Mapping, parseMapping } from './yaml.ts';

/** What only the team may know of a department. */
export interface Addition {
  readonly ref: Ref;
  readonly stakeholders: Extract<Entry, { kind: 'department' }>['data']['stakeholders'];
}

/** Reads `departments/<id>.yml` of the private folder; `known` are the entries that there are. */
export function readAdditions(
  { additions }: Pick<Folder, 'additions'>,
  known: ReadonlySet<Ref>,
): { additions: Addition[]; facts: Fact[]; mappings: Map<string, Mapping> } {
  const mappings = new Map<string, Mapping>();
  const facts: Fact[] = [];
  const read = additions.flatMap(({ id, file, text }): Addition[] => {
    const mapping = parseMapping(file, text, 0);
    mappings.set(file, mapping);
    facts.push(...mapping.facts);
    const ref = refOf('department', id);
    if (!known.has(ref)) facts.push({ code: 'addition-without-department', at: { file, point: { line: 1, column: 1 } }, detail: id });
    const checked = mapping.facts.length === 0 ? validate(file, departmentAdditionSchema, mapping.data) : { facts: [] };
    if ('facts' in checked) facts.push(...checked.facts);
    return 'data' in checked ? [{ ref, stakeholders: checked.data.stakeholders }] : [];
  });
  return { additions: read, facts, mappings };
}

/** Private stakeholders come in after the checks: those look at what stands in the shared folder. */
export function withAdditions(playbook: Playbook, additions: readonly Addition[]): Playbook {
  if (additions.length === 0) return playbook;
  const byRef = new Map(additions.map(({ ref, stakeholders }) => [ref, stakeholders]));
  const entries = [...playbook.entries.values()].map((entry): Entry => {
    const stakeholders = byRef.get(entry.ref);
    return entry.kind === 'department' && stakeholders ? { ...entry, data: { ...entry.data, stakeholders } } : entry;
  });
  return createPlaybook(playbook.config, entries);
}
