import { elementRule } from '../model/elements.ts';
import type { Entry } from '../model/entry.ts';
import type { Place, Problem } from '../model/finding.ts';
import { type Kind, refOf } from '../model/kinds.ts';
import type { Body, Reading } from '../model/reading.ts';
import { didYouMean, oneOf } from './did-you-mean.ts';
import type { Rule } from './rule.ts';

/**
 * Every id that an entry names is there: of entries, roles, levels and databases.
 *
 * Bad: `supports: [{goal: grow-ema, …}]`. Good: `supports: [{goal: grow-emea, …}]`.
 */
interface Named {
  readonly what: string;
  readonly id: string;
  readonly at: Place;
}

const unknown = ({ what, id, at }: Named, known: readonly string[], ref: Problem['ref']): Problem => ({
  at,
  ref,
  message: `Unexpected unknown ${what} \`${id}\`, expected an existing ${what}`,
  hint: didYouMean(id, known) ?? (known.length > 0 && known.length <= 8 ? `Choose ${oneOf(known)}.` : undefined),
});

function entryProblem(reading: Reading, kind: Kind, id: string, at: Place, ref: Problem['ref']): Problem[] {
  const target = refOf(kind, id);
  if (reading.playbook.entries.has(target) || reading.broken.has(target)) return [];
  const known = reading.playbook.ofKind(kind).map((entry) => entry.id);
  return [unknown({ what: kind, id, at }, known, ref)];
}

function entryReferences(reading: Reading): Problem[] {
  return reading.playbook.links
    .filter(({ type }) => type !== 'mentions')
    .flatMap(({ from, to, at }) => {
      const colon = to.indexOf(':');
      return entryProblem(reading, to.slice(0, colon) as Kind, to.slice(colon + 1), at, from);
    });
}

const elementReferences = (reading: Reading, { file, ref, outline }: Body): Problem[] =>
  outline.elements.flatMap(({ name, attributes, point }) => {
    const kind = elementRule(name)?.kind;
    const id = attributes['id'];
    return kind && id ? entryProblem(reading, kind, id, { file, point }, ref) : [];
  });

function rolesOf({ file, data }: Entry): Named[] {
  const role = (id: string | undefined, ...path: (string | number)[]): Named[] =>
    id === undefined ? [] : [{ what: 'role', id, at: { file, path } }];
  const common = [...role(data.owner, 'owner'), ...(data.agreed?.by.flatMap((id, index) => role(id, 'agreed', 'by', index)) ?? [])];
  if ('lead' in data) common.push(...role(data.lead, 'lead'));
  if (!('sections' in data)) return common;
  const items = data.sections.flatMap(({ items }, s) => items.flatMap((item, i) => role(item.role, 'sections', s, 'items', i, 'role')));
  return [...common, ...items];
}

function configReferences({ playbook: { config, entries } }: Reading): Problem[] {
  const known: Readonly<Record<string, readonly string[]>> = {
    role: config.roles.map(({ id }) => id),
    level: config.levels.map(({ id }) => id),
    database: config.databases.map(({ id }) => id),
  };
  return [...entries.values()].flatMap((entry) => {
    const named = rolesOf(entry);
    if (entry.kind === 'goal') named.push({ what: 'level', id: entry.data.level, at: { file: entry.file, path: ['level'] } });
    const database = entry.kind === 'kpi' ? entry.data.source.database : undefined;
    if (database !== undefined) named.push({ what: 'database', id: database, at: { file: entry.file, path: ['source', 'database'] } });
    return named.filter(({ what, id }) => !known[what]?.includes(id)).map((name) => unknown(name, known[name.what] ?? [], entry.ref));
  });
}

export const referenceExists: Rule = {
  id: 'reference-exists',
  severity: 'error',
  run: (reading) => [
    ...entryReferences(reading),
    ...reading.bodies.flatMap((body) => elementReferences(reading, body)),
    ...(reading.configIsKnown ? configReferences(reading) : []),
  ],
};
