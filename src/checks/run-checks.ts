import type { Reading } from '../model/reading.ts';
import { rules } from './index.ts';
import type { Found } from './rule.ts';

/** A problem, and why its entry accepts it. */
export interface Checked extends Found {
  readonly accepted?: string;
}

/** Marks a warning that its entry accepts. */
export function withAcceptance(found: Found, { playbook }: Pick<Reading, 'playbook'>): Checked {
  if (found.severity === 'error' || !found.ref) return found;
  const accepted = playbook.entries.get(found.ref)?.data.accept.find(({ check }) => check === found.check)?.because;
  return accepted === undefined ? found : { ...found, accepted };
}

/** Runs every rule; nothing that one finds hides what another finds. */
export function runChecks(reading: Reading): readonly Checked[] {
  const found: Found[] = [];
  for (const rule of rules) {
    const problems = rule.run(reading, found);
    found.push(...problems.map((problem): Found => ({ ...problem, check: rule.id, severity: rule.severity })));
  }
  return found.map((problem) => withAcceptance(problem, reading));
}
