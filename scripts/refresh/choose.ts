import { didYouMean } from '../../src/checks/did-you-mean.ts';
import type { CheckedPlaybook } from '../../src/load/read-playbook.ts';
import type { EntryOf } from '../../src/model/entry.ts';
import { refOf } from '../../src/model/kinds.ts';
import { UsageError } from '../../src/site/settings.ts';

function faultOf(id: string, { playbook, reading }: CheckedPlaybook): string | undefined {
  const known = playbook.ofKind('kpi').map((kpi) => kpi.id);
  const kpi = playbook.find('kpi', id);
  if (kpi) return kpi.data.source.query === undefined ? `The KPI \`${id}\` names no query under \`source\`.` : undefined;
  if (reading.broken.has(refOf('kpi', id))) return `The KPI \`${id}\` can’t be read; \`npm run check\` says what to mend.`;
  return [`There is no KPI \`${id}\`.`, didYouMean(id, known) ?? ''].join(' ').trim();
}

/**
 * The KPIs that are meant: those named, else all with a query that are still pursued.
 * @throws UsageError that names everything that can't be meant
 */
export function chooseKpis(only: readonly string[], checked: CheckedPlaybook): readonly EntryOf<'kpi'>[] {
  const faults = only.flatMap((id) => faultOf(id, checked) ?? []);
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  const kpis = checked.playbook.ofKind('kpi').filter(({ data }) => data.source.query !== undefined);
  return only.length > 0 ? kpis.filter(({ id }) => only.includes(id)) : kpis.filter(({ data }) => data.status !== 'dropped');
}
