import { reach } from '../../diagrams/goal-map/graph.ts';
import type { Entry } from '../../model/entry.ts';
import type { Finding } from '../../model/finding.ts';
import { messagesFor } from '../messages/index.ts';
import { withPath } from '../outside-urls.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';
import { goalGraph } from './goal-map.ts';
import { type SiteView, siteView } from './site-view.ts';

/** A company goal with the goals of each department that contribute to it, in the order of the departments. */
export interface CoverageRow {
  readonly goal: Card;
  readonly contributions: readonly (readonly Card[])[];
}

/** A weakness of the strategy, at the entry that has it. */
export interface Gap {
  readonly card: Card;
  readonly edit: string | null;
}

export interface GapGroup {
  readonly check: string;
  readonly title: string;
  readonly next: string;
  readonly gaps: readonly Gap[];
}

export interface GapsView {
  readonly site: SiteView;
  readonly departments: readonly Card[];
  readonly coverage: readonly CoverageRow[];
  readonly groups: readonly GapGroup[];
}

function coverageOf(data: SiteData): CoverageRow[] {
  const { playbook } = data;
  const graph = goalGraph(data);
  const departments = playbook.ofKind('department');
  const card = (id: string): Card[] => {
    const goal = playbook.find('goal', id);
    return goal ? [cardOf(goal, data)] : [];
  };
  return graph.goals
    .filter(({ level }) => level === 0)
    .flatMap(({ id }) => {
      const below = new Set(reach(graph, [id], 'down'));
      const contributing = graph.goals.filter((goal) => below.has(goal.id));
      const contributions = departments.map((department) =>
        contributing.filter((goal) => goal.department === department.id).flatMap((goal) => card(goal.id)),
      );
      return card(id).map((goal) => ({ goal, contributions }));
    });
}

function gapAt({ file }: Finding, byFile: ReadonlyMap<string, Entry>, data: SiteData): Gap[] {
  const entry = byFile.get(file);
  const { editUrl } = data.config;
  return entry ? [{ card: cardOf(entry, data), edit: editUrl === undefined ? null : withPath(editUrl, file) }] : [];
}

function groupsOf(data: SiteData): GapGroup[] {
  const { checks } = messagesFor(data.config.locale).gaps;
  const entries = [...data.playbook.entries.values()];
  const byFile = new Map(
    entries.flatMap((entry) => [entry.file, entry.seriesFile].flatMap((file) => (file ? [[file, entry] as const] : []))),
  );
  const open = data.findings.filter(({ accepted }) => accepted === undefined);
  return Object.entries(checks).flatMap(([check, words]) => {
    const gaps = open.filter((finding) => finding.check === check).flatMap((finding) => gapAt(finding, byFile, data));
    const distinct = [...new Map(gaps.map((gap) => [gap.card.ref, gap])).values()];
    return distinct.length === 0 ? [] : [{ check, ...words, gaps: distinct }];
  });
}

/** What the strategy lacks: contributions that nobody makes, and what the checks found. */
export const gapsView = (data: SiteData): GapsView => ({
  site: siteView(data),
  departments: data.playbook.ofKind('department').map((department) => cardOf(department, data)),
  coverage: coverageOf(data),
  groups: groupsOf(data),
});
