import { durabilityOf, type MissingForDurability } from '../model/durability.ts';
import type { Rule } from './rule.ts';

/**
 * A quick win is no flash in the pan: something remains, somebody looks again, and a KPI shows the effect.
 *
 * Bad: a quick win with `visibleBy` alone. Good: with `lasts`, a `followUp` after `visibleBy`, and an effect `{kpi, from, to}`.
 */
const lacks: Readonly<Record<MissingForDurability, string>> = {
  lasts: '`lasts` (what remains)',
  'follow-up': 'a `followUp` after `visibleBy`',
  effect: 'an effect with `from` and `to`',
};

const list = new Intl.ListFormat('en-GB');

export const quickWinIsDurable: Rule = {
  id: 'quick-win-is-durable',
  severity: 'warning',
  run: ({ playbook }) =>
    playbook.ofKind('measure').flatMap(({ data, file, ref }) => {
      if (data.type !== 'quick-win' || data.status === 'dropped') return [];
      const { durability, missing } = durabilityOf(data);
      if (durability !== 'flash-risk') return [];
      const message = `The quick win may be a flash in the pan, expected ${list.format(missing.map((code) => lacks[code]))}`;
      return [{ at: { file, path: ['type'] }, ref, message, hint: 'Add what is missing, or plan it as what it is.' }];
    }),
};
