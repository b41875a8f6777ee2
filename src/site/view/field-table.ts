import { z } from 'zod';
import { commonFields } from '../../model/common.ts';
import { day, duration, period, slug, text, url } from '../../model/fields.ts';
import { jsonSchemas } from '../../model/json-schema.ts';
import type { Kind } from '../../model/kinds.ts';

/** What a table lists: the fields that all kinds share, those of one kind alone, or those of `playbook.yml`. */
export type FieldSet = Kind | 'common' | 'playbook.yml';

/** A piece of a sentence; what stood between backticks is code. */
export interface Piece {
  readonly text: string;
  readonly isCode: boolean;
}

/** A line of the table. */
export interface Field {
  readonly name: string;
  /** How many fields it stands inside of. */
  readonly depth: number;
  /** Whether it begins the other form that the field above it may have. */
  readonly isAlternative: boolean;
  /** Whether it must be there; some fields only in certain entries, and a check says so: their meaning tells when. */
  readonly required: 'yes' | 'no' | 'depends';
  /** What holds without it, as an editor would write it. */
  readonly fallback?: string;
  readonly type: readonly Piece[];
  readonly meaning: readonly Piece[];
}

/** The part of JSON Schema that the schemas of the model come out as. */
interface Node {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

const jsonOf = (schema: z.ZodType): Node => z.toJSONSchema(schema, { io: 'input' }) as Node;

/** What a value looks like, whatever the field says of it. */
function formOf(node: Node): string {
  const { $schema: _, title: _title, description: _description, default: _default, ...form } = node as Node & { $schema?: string };
  return JSON.stringify(Object.entries(form).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The field types of the model have no names in JSON Schema: they are known by their form. */
const namesByForm: ReadonlyMap<string, string> = new Map(
  Object.entries({ text: text(), day: day(), duration: duration(), period: period(), id: slug(), address: url() }).map(([name, schema]) => [
    formOf(jsonOf(schema)),
    name,
  ]),
);

const plainTypes: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: '`true` or `false`',
};

const below = 'fields below';

const quoted = (names: readonly string[]): string => {
  const all = names.map((name) => `\`${name}\``);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
};

function typeOf(node: Node): string {
  if (node.title) return node.title;
  if (node.enum) return quoted(node.enum);
  const name = namesByForm.get(formOf(node));
  if (name) return name;
  if (node.items) return `list (${typeOf(node.items)})`;
  if (node.anyOf) return 'one of the forms below';
  return node.properties ? below : (plainTypes[node.type ?? ''] ?? 'text');
}

/** Text with code between backticks, in pieces. */
export const piecesOf = (sentence: string): readonly Piece[] =>
  sentence
    .split('`')
    .map((part, index) => ({ text: part, isCode: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');

/** The schema lets pass what a check demands with a better message than a schema has; then the description says it. */
function requiredOf(name: string, { description = '' }: Node, required: readonly string[]): Field['required'] {
  if (required.includes(name) || description.endsWith(' Required.')) return 'yes';
  return /\brequired\b/.test(description) ? 'depends' : 'no';
}

const hasFields = ({ properties }: Node): boolean => properties !== undefined;

/** The forms of what stands inside a field: one as a rule, several where it is either this or that. */
const formsInside = (node: Node): readonly Node[] =>
  [node, ...(node.items ? [node.items] : []), ...((node.items ?? node).anyOf ?? [])].filter(hasFields);

/** An empty list or mapping says nothing that readers would not guess. */
const fallbackOf = ({ default: value }: Node): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

function fieldsIn({ properties = {}, required = [] }: Node, depth: number): readonly Field[] {
  return Object.entries(properties).flatMap(([name, node]): Field[] => {
    const fallback = fallbackOf(node);
    const field: Field = {
      name,
      depth,
      isAlternative: false,
      required: requiredOf(name, node, required),
      ...(fallback !== undefined && { fallback }),
      type: piecesOf(typeOf(node)),
      meaning: piecesOf(node.description?.replace(/ Required\.$/, '') ?? ''),
    };
    const inside = formsInside(node).flatMap((form, index) =>
      fieldsIn(form, depth + 1).map((inner, place): Field => (index > 0 && place === 0 ? { ...inner, isAlternative: true } : inner)),
    );
    return [field, ...inside];
  });
}

const common = jsonOf(z.strictObject(commonFields));

/** Without the fields that the table of common fields tells already; a common field that is not required here stays. */
function withoutCommon({ properties = {}, required = [] }: Node): Node {
  const isCommon = (name: string): boolean =>
    name in (common.properties ?? {}) && required.includes(name) === common.required?.includes(name);
  return { properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !isCommon(name))), required };
}

let known: ReturnType<typeof jsonSchemas> | undefined;

/** Made once for all tables: each is one of the same dozen schemas. */
const schemasOnce = (): ReturnType<typeof jsonSchemas> => {
  known ??= jsonSchemas();
  return known;
};

/** The fields of an entry's frontmatter or of `playbook.yml`, in the words of their schema. */
export function fieldTable(of: FieldSet): readonly Field[] {
  if (of === 'common') return fieldsIn(common, 0);
  const schema = schemasOnce()[`${of === 'playbook.yml' ? 'playbook' : of}.schema.json`] as Node;
  return fieldsIn(of === 'playbook.yml' ? schema : withoutCommon(schema), 0);
}
