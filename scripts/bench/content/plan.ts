import { type Kind, kinds } from '../../../src/model/kinds.ts';

/** Which entries there are, before anything is written. */
export interface Plan {
  readonly ids: Readonly<Record<Kind, readonly string[]>>;
}

/** How many of a hundred entries are of each kind; guides take what rounding leaves. */
const shares: Readonly<Record<Exclude<Kind, 'guide'>, number>> = {
  goal: 18,
  kpi: 20,
  objection: 12,
  evidence: 12,
  checklist: 6,
  measure: 14,
  channel: 8,
  department: 2,
};

/** Below it there is no room for all kinds and the three levels of goals. */
export const fewestEntries = 20;

function counts(count: number): Record<Kind, number> {
  const shared = Object.fromEntries(
    Object.entries(shares).map(([kind, share]) => [kind, Math.max(1, Math.floor((count * share) / 100))]),
  ) as Record<Kind, number>;
  const used = Object.values(shared).reduce((sum, number) => sum + number, 0);
  return { ...shared, guide: count - used };
}

const idsOf = (kind: Kind, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${kind}-${String(index + 1).padStart(4, '0')}`);

export function planFor(count: number): Plan {
  if (count < fewestEntries) throw new RangeError(`expected at least ${fewestEntries} entries, got ${count}`);
  const each = counts(count);
  return { ids: Object.fromEntries(kinds.map((kind) => [kind, idsOf(kind, each[kind])])) as Record<Kind, string[]> };
}

/** A company goal, four goals of departments and twelve of social media make one map of readable size. */
const cluster = 17;
const departmentGoals = 4;

const placeOf = (index: number): number => index % cluster;

export const levelOf = (index: number): 'company' | 'department' | 'social' =>
  placeOf(index) === 0 ? 'company' : placeOf(index) <= departmentGoals ? 'department' : 'social';

/** The indexes of the goals that a goal may support: those one level up on the same map. */
export function parentsOf(index: number): readonly number[] {
  const top = index - placeOf(index);
  if (levelOf(index) === 'company') return [];
  return levelOf(index) === 'department' ? [top] : Array.from({ length: departmentGoals }, (_, step) => top + 1 + step);
}
