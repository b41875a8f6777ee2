import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeEntry, memoryConfig, seriesOf } from '../../tests/kit/entries.ts';
import type { Entry } from '../model/entry.ts';
import { createPlaybook } from '../model/playbook.ts';
import { compare } from './compare.ts';
import type { FieldChange, Json } from './review.ts';

const word = fc.constantFrom('eins', 'zwei', 'drei', 'vier');
const id = fc.constantFrom('a', 'b', 'c');
const words = fc.uniqueArray(word, { maxLength: 3 });
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const goalData = fc.record({
  title: word,
  summary: word,
  by: perhaps(fc.constantFrom('2026-12-31', '2027-06-30')),
  tags: words,
  kpis: fc.uniqueArray(id, { maxLength: 3 }),
  supports: fc.uniqueArray(fc.record({ goal: id, because: perhaps(word) }), { selector: ({ goal }) => goal, maxLength: 3 }),
});

const kpiData = fc.record({
  title: word,
  target: perhaps(fc.record({ by: fc.constantFrom('2026-12', '2027-06'), value: fc.integer({ min: 1, max: 4 }) })),
  baseline: perhaps(fc.record({ period: fc.constant('2025-12'), value: fc.integer({ min: 5, max: 6 }) })),
  breaks: fc.uniqueArray(fc.record({ period: fc.constantFrom('2026-01', '2026-02'), note: word }), { selector: ({ period }) => period }),
});
const rows = fc.uniqueArray(fc.tuple(fc.constantFrom('2026-07', '2026-08', '2026-09'), fc.integer({ min: 0, max: 3 })), {
  selector: ([period]) => period,
});

/** Without the fields that are undefined, as frontmatter would not have them. */
const defined = <T extends object>(data: T) =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };

const entries: fc.Arbitrary<readonly Entry[]> = fc
  .record({ goal: goalData, kpi: kpiData, series: rows })
  .map(({ goal, kpi, series }) => [
    makeEntry('goal', 'ziel', defined(goal)),
    makeEntry('kpi', 'zahl', defined(kpi), { series: seriesOf(...series) }),
  ]);

const side = (of: readonly Entry[]) => ({ playbook: createPlaybook(memoryConfig, of), findings: [] });
const on = { audience: 'everyone', today: '2026-11-23' } as const;
const review = (a: readonly Entry[], b: readonly Entry[]) => compare(side(a), side(b), on);

/** A value in which order means nothing. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(inOrder(item))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => [key, inOrder(held)]);
};

/** The top fields in which two entries differ, found in another way than the comparison’s. */
function differing(a: Entry, b: Entry): string[] {
  const all = (entry: Entry): Record<string, unknown> => ({
    ...entry.data,
    series: entry.series?.rows.map(({ period, value }) => [period, value]),
  });
  const [was, is] = [all(a), all(b)];
  const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((key) => !(isEmpty(was[key]) && isEmpty(is[key])) && JSON.stringify(inOrder(was[key])) !== JSON.stringify(inOrder(is[key])))
    .sort();
}

const topOf = ({ at: [first] }: FieldChange): string => (first && 'field' in first ? first.field : '');

test('a playbook compared with itself is no change', () => {
  fc.assert(
    fc.property(entries, (all) => {
      expect(review(all, all).changes).toEqual([]);
    }),
  );
});

test('every field in which two versions differ is named, and no other', () => {
  fc.assert(
    fc.property(entries, entries, (a, b) => {
      const named = new Map(review(a, b).changes.map(({ kind, fields }) => [kind, [...new Set(fields.map(topOf))].sort()]));
      for (const [index, entry] of a.entries()) expect(named.get(entry.kind) ?? []).toEqual(differing(entry, b[index] as Entry));
    }),
  );
});

test('reversed, it swaps before and after', () => {
  const swapped = ({ at, before, after }: FieldChange) => ({ at, before: after, after: before });
  const byPlace = (a: { at: Json }, b: { at: Json }) => (JSON.stringify(a.at) < JSON.stringify(b.at) ? -1 : 1);
  fc.assert(
    fc.property(entries, entries, (a, b) => {
      const [there, back] = [review(a, b), review(b, a)];
      const fields = (changes: typeof there.changes, kind: string) => [...(changes.find((change) => change.kind === kind)?.fields ?? [])];
      for (const kind of ['goal', 'kpi']) {
        expect(fields(back.changes, kind).map(swapped).sort(byPlace)).toEqual(fields(there.changes, kind).sort(byPlace));
      }
      expect(back.status.map(({ before, after, ...of }) => ({ ...of, before: after, after: before }))).toEqual(there.status);
    }),
  );
});
