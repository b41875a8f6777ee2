import { z } from 'zod';
import { day, duration, period, slug, text, url } from '../../../src/model/fields.ts';

/** The part of JSON Schema that the schemas of the model come out as. */
interface Node {
  readonly type?: string;
  readonly title?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly maximum?: number;
}

export interface Filling {
  /** What stands in a field of words, of an address, or of a name of something inside the entry. */
  readonly word: (where: string) => string;
  readonly number: (where: string) => number;
  /** The entry or role that a reference such as `goal id` names. */
  readonly reference: (title: string) => string;
  /** Values of fields that mean something to others, by their path, such as `supports[].goal`; undefined leaves one out. */
  readonly fixed: Readonly<Record<string, unknown>>;
}

const jsonOf = (schema: z.ZodType): Node => z.toJSONSchema(schema, { io: 'input' }) as Node;

const patternOf = (schema: z.ZodType): string | undefined => (jsonOf(schema).anyOf?.[0] ?? jsonOf(schema)).pattern;

/** What fits a pattern of the model's field types; a field of another type needs a line here, or it would hold no secret. */
function fitting({ pattern, anyOf }: Node, where: string, { word }: Filling): string {
  if (anyOf || pattern === patternOf(period())) return '2026-03';
  if (pattern === patternOf(text())) return word(where);
  if (pattern === patternOf(url())) return `https://${word(where)}.example/${word(where)}`;
  if (pattern === patternOf(slug())) return word(where);
  if (pattern === patternOf(day())) return '2027-03-14';
  if (pattern === patternOf(duration())) return 'P5M';
  throw new Error(`What should stand in ${where}? No field type of the model fits: ${pattern}`);
}

/** Fills every field of a schema, however deep; lists get one item. */
export function fill(node: Node, filling: Filling, where = ''): unknown {
  if (where in filling.fixed) return filling.fixed[where];
  if (node.title) return filling.reference(node.title);
  if (node.enum) return node.enum[0];
  if (node.properties) {
    const inside = (name: string) => (where ? `${where}.${name}` : name);
    const filled = Object.entries(node.properties).map(([name, field]) => [name, fill(field, filling, inside(name))] as const);
    return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
  }
  if (node.items) return [fill(node.items, filling, `${where}[]`)];
  if (node.type === 'number' || node.type === 'integer') return node.maximum === 6 ? 0 : filling.number(where);
  if (node.anyOf?.some(({ properties }) => properties)) return fill(node.anyOf[0] ?? {}, filling, where);
  return fitting(node, where, filling);
}

export const fillSchema = (schema: z.ZodType, filling: Filling): Readonly<Record<string, unknown>> =>
  fill(jsonOf(schema), filling) as Readonly<Record<string, unknown>>;
