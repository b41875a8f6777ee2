import { runChecks } from '../checks/run-checks.ts';
import type { CheckedPlaybook } from '../load/read-playbook.ts';
import type { Finding } from '../model/finding.ts';
import type { Playbook } from '../model/playbook.ts';

/** What a finding says; not where: items of a list move up in a view that leaves out those before them. */
const sayingOf = ({ line: _line, column: _column, ...said }: Finding): string => JSON.stringify(said);

/**
 * The findings that the readers of a view may see: those that the checks find both on the whole and on the view.
 * So none names what is hidden, and none calls a gap what is only hidden.
 */
export function visibleFindings({ playbook, reading, findings, resolve }: CheckedPlaybook, view: Playbook): readonly Finding[] {
  if (view === playbook) return findings;
  const refs = new Set(view.entries.keys());
  const seen = runChecks({ ...reading, playbook: view, bodies: reading.bodies.filter(({ ref }) => refs.has(ref)), facts: [] });
  const said = new Set(resolve(seen).map(sayingOf));
  return findings.filter((finding) => said.has(sayingOf(finding)));
}
