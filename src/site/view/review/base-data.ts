import { compute } from '../../../model/computed.ts';
import type { SiteData } from '../../playbook.ts';

const made = new WeakMap<SiteData, SiteData>();

/** What a preview is compared with, to draw from it as from any other playbook; undefined where nothing is compared. */
export function baseData(data: SiteData): SiteData | undefined {
  const { changes, ...about } = data;
  if (!changes) return undefined;
  const base = made.get(data) ?? { ...about, history: null, playbook: changes.base, computed: compute(changes.base, data.today) };
  made.set(data, base);
  return base;
}
