import { existsSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { readPlaybook } from '../../src/load/read-playbook.ts';
import { config, folderOf, today } from '../kit/content.ts';
import { images, links } from './addresses.ts';
import { canaryFile, type HostileCase } from './case.ts';
import { configs, values, yaml } from './fields.ts';
import { bytes, names, numbers, symbolicLinks } from './files.ts';
import { elements, scripts } from './scripts.ts';

const table: readonly (readonly [subject: string, cases: readonly HostileCase[]])[] = [
  ['programs in a body', scripts],
  ['elements in a body', elements],
  ['links', links],
  ['images', images],
  ['YAML', yaml],
  ['fields', values],
  ['settings', configs],
  ['bytes', bytes],
  ['names', names],
  ['symbolic links', symbolicLinks],
  ['numbers', numbers],
];

const builtIn = [Object.prototype, Array.prototype, Function.prototype].map((prototype) => Reflect.ownKeys(prototype).length);

afterEach(() => {
  expect(globalThis).not.toHaveProperty('__canary');
  expect(existsSync(canaryFile)).toBe(false);
  expect([Object.prototype, Array.prototype, Function.prototype].map((prototype) => Reflect.ownKeys(prototype).length)).toEqual(builtIn);
  expect('polluted' in {}).toBe(false);
});

describe.each(table)('%s', (_subject, cases) => {
  test.each(cases)('$name is refused at its place', async ({ files, change, expected }) => {
    const content = await folderOf({ 'playbook.yml': config, ...files });
    await change?.(content);
    const { findings } = await readPlaybook({ content, today });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ check, file, line, column }) => `${check} ${file}:${line}:${column}`)).toContain(expected);
    for (const { line, column, message } of findings) {
      expect(line >= 1 && column >= 1 && message.trim() !== '').toBe(true);
      expect(message).not.toMatch(/\bundefined\b|\[object |^\s*at /m);
    }
  });
});

test('no two cases have the same name in one subject', () => {
  for (const [, cases] of table) expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});
