import { coverageOf, placeOf } from '../../model/coverage.ts';
import type { Entry } from '../../model/entry.ts';
import type { Finding } from '../../model/finding.ts';
import { messagesFor } from '../messages/index.ts';
import { withPath } from '../outside-urls.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';
import { type SiteView, siteView } from './site-view.ts';

/** What one department contributes to a company goal; silent where what contributes is hidden from these readers: that is no gap. */
export interface CoverageCell {
  readonly by: readonly Card[];
  readonly silent: boolean;
}

/** A company goal, and what each department contributes to it, in the order of the departments. */
export interface CoverageRow {
  readonly goal: Card;
  readonly cells: readonly CoverageCell[];
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

function coverageRows(data: SiteData): CoverageRow[] {
  const hidden = new Set(data.hiddenCoverage);
  const byGoal = Map.groupBy(coverageOf(data.playbook), ({ goal }) => goal);
  return [...byGoal].map(([goal, contributions]) => ({
    goal: cardOf(goal, data),
    cells: contributions.map((found) => ({ by: found.by.map((other) => cardOf(other, data)), silent: hidden.has(placeOf(found)) })),
  }));
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
  coverage: coverageRows(data),
  groups: groupsOf(data),
});
