import { contentVersion } from '../../load/content-version.ts';
import type { RememberedOutlines } from '../../load/outlines.ts';
import { type Ref, refOf } from '../../model/kinds.ts';
import type { Playbook } from '../../model/playbook.ts';

import type { ReviewReport } from '../../review/report.ts';
import { type EntryChange, type Review, topField } from '../../review/review.ts';
import { underNewNames } from '../../review/under-new-names.ts';
import type { Compare } from '../session.ts';
import type { Settings } from '../settings.ts';
import { type Comparison, compareReadings } from './compare-readings.ts';
import { type EntryNews, newsOf } from './entry-news.ts';
import { type GoneEntry, goneEntries } from './gone-entries.ts';
import { previewTeller, reportWithPages } from './preview-teller.ts';
import { readBase } from './read-base.ts';

/** What a preview changes, as its readers may know it: all that its pages show of the comparison. */
export interface PreviewChanges {
  readonly report: ReviewReport;
  /** The playbook as it was, its entries under the ids that they have now. */
  readonly base: Playbook;
  readonly news: ReadonlyMap<Ref, EntryNews>;
  readonly gone: readonly GoneEntry[];
  /** KPIs whose charts tell something else than before. */
  readonly charts: readonly string[];
}

const renamesIn = ({ changes }: Review): ReadonlyMap<Ref, Ref> =>
  new Map(changes.flatMap(({ kind, id, from }) => (from === undefined ? [] : [[refOf(kind, from), refOf(kind, id)] as const])));

/** Fields that a chart shows, or that say what it shows. */
const charted: ReadonlySet<string> = new Set(
  'target baseline series definition formula unit decimals direction frequency breaks'.split(' '),
);

const changesChart = ({ kind, fields }: EntryChange): boolean => kind === 'kpi' && fields.some((field) => charted.has(topField(field)));

/** Of a KPI that never had a value there is nothing to draw. */
const chartsIn = ({ changes }: Review, sides: readonly Playbook[]): readonly string[] =>
  changes
    .filter(changesChart)
    .filter(({ id }) => sides.some((side) => side.find('kpi', id)?.series))
    .map(({ id }) => id);

/** What pages show of a comparison. */
export function previewChanges({ review, report, base, head }: Comparison): PreviewChanges {
  const before = underNewNames(base.playbook, renamesIn(review));
  const gone = review.changes.filter(({ change }) => change === 'removed' || change === 'renamed');
  const teller = previewTeller(base.playbook, head.playbook, gone);
  return {
    report: reportWithPages(report, teller),
    base: before,
    news: newsOf(review, head.playbook, teller),
    gone: goneEntries(gone, before, teller),
    charts: chartsIn(review, [before, head.playbook]),
  };
}

/**
 * Reads what a preview is compared with, once for every reading that follows.
 * @throws RevisionError when git can't tell
 */
export async function compareWithBase(settings: Settings, name: string, outlines: RememberedOutlines): Promise<Compare> {
  const { commit, reading } = await readBase(settings, name, false, outlines);
  const base = `${name} (${commit.slice(0, 10)})`;
  return async (head) => {
    const names = { base, head: await contentVersion(settings.content, settings.today) };
    return previewChanges(compareReadings(reading, head, names, settings));
  };
}
