import { contentVersion } from '../../load/content-version.ts';
import type { RememberedOutlines } from '../../load/outlines.ts';
import { findRevision } from '../../load/revision.ts';
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
import { type BegunBase, besideBase } from './read-base.ts';
import { tellerFor } from './teller.ts';

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
  const teller = tellerFor(base.playbook, head.playbook);
  return {
    report,
    base: before,
    news: newsOf(review, head.playbook, teller),
    gone: goneEntries(gone, before, teller),
    charts: chartsIn(review, [before, head.playbook]),
  };
}

/** A comparison whose base git writes down already. */
export interface BegunComparison {
  /**
   * Reads what a preview is compared with, once for every reading that follows; undefined where nothing is to be compared.
   * @throws RevisionError when git can't tell
   */
  readonly open: () => Promise<Compare | undefined>;
}

async function compareWith({ read }: BegunBase, settings: Settings, name: string, outlines: RememberedOutlines): Promise<Compare> {
  const found = await read(outlines);
  const base = found ? `${name} (${found.commit.slice(0, 10)})` : name;
  return async (head) => {
    const names = { base, head: await contentVersion(settings.content, settings.today) };
    return previewChanges(compareReadings(found?.reading, head, names, settings));
  };
}

/** Lets git write down what a preview is compared with, while its content is read. */
export const besideComparison = <T>(
  settings: Settings,
  name: string,
  outlines: RememberedOutlines,
  use: (comparison: BegunComparison) => Promise<T>,
): Promise<T> =>
  besideBase(
    settings,
    (content) => findRevision(content, name),
    (base) => use({ open: () => compareWith(base, settings, name, outlines) }),
  );
