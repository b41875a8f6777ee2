import { z } from 'zod';
import type { Fact, TextFactCode } from '../model/facts.ts';
import type { Path, Place } from '../model/finding.ts';

type Issue = z.core.$ZodIssue;
type FieldFact = Fact<TextFactCode>;
type Json = z.core.JSONSchema.BaseSchema;

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of fields',
};

const describe = (value: unknown): string => {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return typeNames[typeof value] ?? typeof value;
};

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined,
    data,
  );

/** The names of the fields that a schema allows at a path; of a union, those of all its branches. */
function fieldsAt(schema: Json, path: Path): string[] {
  const branches = (schema.anyOf ?? [schema]) as Json[];
  const [step, ...rest] = path;
  return branches.flatMap((branch) => {
    if (step === undefined) return Object.keys(branch.properties ?? {});
    const next = typeof step === 'number' ? branch.items : branch.properties?.[step];
    return typeof next === 'object' && !Array.isArray(next) ? fieldsAt(next as Json, rest) : [];
  });
}

/** The branch of a union that the author most likely meant: the one with the fewest complaints. */
function likeliest(branches: readonly Issue[][]): readonly Issue[] {
  const weight = (issues: readonly Issue[]) =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length * 2 : 1), 0);
  return [...branches].sort((a, b) => weight(a) - weight(b))[0] ?? [];
}

interface Context {
  readonly file: string;
  readonly schema: z.ZodType;
  readonly data: unknown;
}

/** The text that stands where a list of texts is expected: it is the only item that was meant. */
function itemWritten({ expected }: z.core.$ZodIssueInvalidType, { schema, data }: Context, path: Path): string[] {
  const value = at(data, path);
  const isItem = expected === 'array' && typeof value === 'string' && /^[\w-]+$/.test(value);
  return isItem && fieldsAt(z.toJSONSchema(schema, { io: 'input' }), [...path, 0]).length === 0 ? [value] : [];
}

const own = ({ message }: Issue): boolean => message.startsWith('expected ');

function toFacts(issue: Issue, context: Context, above: Path = []): FieldFact[] {
  const path = [...above, ...(issue.path as Path)];
  const place: Place = { file: context.file, path };
  const value = at(context.data, path);
  const name = String(path.findLast((step) => typeof step === 'string') ?? '');
  const fact = (code: TextFactCode, detail: string, expected: readonly string[] = []): FieldFact[] => [
    { code, at: place, detail, expected: [name, ...expected] },
  ];
  if (issue.code === 'unrecognized_keys') {
    const expected = fieldsAt(z.toJSONSchema(context.schema, { io: 'input' }), path);
    return issue.keys.map(
      (key): FieldFact => ({ code: 'field-unknown', at: { file: context.file, path: [...path, key], key: true }, detail: key, expected }),
    );
  }
  if (value === undefined && issue.code !== 'custom') return fact('field-missing', name);
  if (own(issue)) return fact('field-rule', issue.message);
  switch (issue.code) {
    case 'invalid_union':
      return likeliest(issue.errors).flatMap((inner) => toFacts(inner, context, path));
    case 'invalid_value':
      return fact('field-value', typeof value === 'object' ? describe(value) : String(value), issue.values.map(String));
    case 'invalid_type':
      return fact('field-type', describe(value), [typeNames[issue.expected] ?? issue.expected, ...itemWritten(issue, context, path)]);
    case 'too_big':
      return fact('field-rule', tooBig(issue, value));
    case 'too_small':
      return fact(
        'field-rule',
        `expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${issue.origin === 'array' ? ' item' : ''}`,
      );
    default:
      return fact('field-rule', issue.message);
  }
}

const tooBig = (issue: z.core.$ZodIssueTooBig, value: unknown): string =>
  typeof value === 'string'
    ? `expected at most ${issue.maximum} characters, found ${value.length}`
    : `expected at most ${issue.maximum}${issue.origin === 'array' ? ' items' : ''}`;

export type Validated<T> = { readonly data: T } | { readonly facts: readonly FieldFact[] };

/** Checks data against a schema; everything wrong is told at once, each with its place. */
export function validate<S extends z.ZodType>(file: string, schema: S, data: unknown): Validated<z.output<S>> {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data };
  return { facts: result.error.issues.flatMap((issue) => toFacts(issue, { file, schema, data })) };
}
