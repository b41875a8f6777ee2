import { expect, test } from 'vitest';
import { jsonSchemas } from '../../model/json-schema.ts';
import { locales } from '../../model/schemas/config.ts';
import { messagesFor } from '../messages/index.ts';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a schema with those below them, `supports.because`. */
function keysOf(node: unknown, at: string): string[] {
  if (!isNode(node)) return [];
  const properties = isNode(node['properties']) ? Object.entries(node['properties']) : [];
  const own = properties.flatMap(([key, inner]) => {
    const under = at === '' ? key : `${at}.${key}`;
    return [under, ...keysOf(inner, under)];
  });
  const choices = Array.isArray(node['anyOf']) ? node['anyOf'] : [];
  return [...own, ...keysOf(node['items'], at), ...choices.flatMap((choice) => keysOf(choice, at))];
}

/** Told by what they name, or not at all. */
const unnamed = /^(roles\.(contact|account)|databases\..*|effects\.kpi|kpis\.kpi|supports\.goal|accept\.check|breaks\.period)$/;

test.each(locales)('every field that can change has a name in %s', (locale) => {
  const labels: Readonly<Record<string, string>> = messagesFor(locale).review.fields;
  const keys = new Set(Object.values(jsonSchemas()).flatMap((schema) => keysOf(schema, '')));
  expect([...keys].filter((key) => !unnamed.test(key) && !Object.hasOwn(labels, key))).toEqual([]);
});
