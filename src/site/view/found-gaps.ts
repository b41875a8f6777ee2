import type { Entry } from '../../model/entry.ts';
import type { SiteData } from '../playbook.ts';

const found = new WeakMap<SiteData, ReadonlySet<string>>();

function foundIn(data: SiteData): ReadonlySet<string> {
  const known = found.get(data) ?? new Set(data.findings.map(({ check, file }) => `${check} ${file}`));
  found.set(data, known);
  return known;
}

/**
 * Whether a check found this gap at an entry. Pages ask this instead of counting what they show: findings are those that hold
 * for the whole playbook, too, so nothing looks like a gap only because these readers may not see what fills it.
 */
export const hasGap = ({ file }: Entry, check: 'goal-has-kpi' | 'goal-is-supported', data: SiteData): boolean =>
  foundIn(data).has(`${check} ${file}`);
