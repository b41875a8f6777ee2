import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UsageError } from '../../src/site/settings.ts';
import { slugOf } from './slug.ts';

test.each([
  ['PR 42', 'pr-42'],
  ['MR !7 – Größe & Maß', 'mr-7-groesse-mass'],
  ['../../etc/passwd', 'etc-passwd'],
  ['C:\\Windows', 'c-windows'],
  ['.hidden', 'hidden'],
])('%j lies in %j', (label, slug) => expect(slugOf(label)).toBe(slug));

test.each(['🚲', '..', '/', '日本'])('%j names no folder, and is told', (label) => {
  expect(() => slugOf(label)).toThrow(
    new UsageError(`The label is \`${label}\`, expected one with a letter from a to z or a digit, such as \`PR 42\`.`),
  );
});

test('no label leads out of the folder, or hides in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (label) => {
      try {
        expect(slugOf(label)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
      }
    }),
  );
});
