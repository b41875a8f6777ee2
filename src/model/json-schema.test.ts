import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schema.ts';

const folder = path.resolve(import.meta.dirname, '../../content/.schemas');

test('the JSON Schemas in the content folder are current (`npm run schemas` writes them)', () => {
  const written = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
  expect(Object.fromEntries(written.map((name) => [name, JSON.parse(readFileSync(path.join(folder, name), 'utf8'))]))).toEqual(
    JSON.parse(JSON.stringify(jsonSchemas())),
  );
});

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
}

/** The paths of all fields without a sentence of documentation. */
const undocumented = (schema: Described, path = ''): string[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    ...(field.description || path.endsWith('suggests') ? [] : [`${path}.${name}`]),
    ...undocumented(field, `${path}.${name}`),
  ]),
  ...(schema.items ? undocumented(schema.items, path) : []),
  ...(schema.anyOf ?? []).flatMap((branch) => undocumented(branch, path)),
];

test('every field has its sentence of documentation', () => {
  for (const [name, schema] of Object.entries(jsonSchemas())) expect(undocumented(schema as Described), name).toEqual([]);
});

test('no description names what does not exist', () => {
  expect(JSON.stringify(jsonSchemas())).not.toMatch(/`refresh`|\bsearch\b/);
});
