import type { CheckedPlaybook } from '../../load/read-playbook.ts';
import { hiddenFrom, type Viewer, viewFor } from '../../model/audience.ts';
import type { Ref } from '../../model/kinds.ts';
import { createPlaybook, type Playbook } from '../../model/playbook.ts';
import { compare, type Side } from '../../review/compare.ts';
import type { ReviewReport } from '../../review/report.ts';
import type { Review } from '../../review/review.ts';
import { type Part, say } from '../../review/sentence.ts';
import { messagesFor } from '../messages/index.ts';
import type { Settings } from '../settings.ts';
import { visibleFindings } from '../visible-findings.ts';
import { type Lead, reviewReport } from './review-report.ts';

/** Two states of the content, compared and put into words. */
export interface Comparison {
  readonly review: Review;
  readonly report: ReviewReport;
  readonly base: Side;
  readonly head: Side;
}

/** What the two states are called. */
export interface Names {
  readonly base: string;
  readonly head: string;
}

type Judging = Pick<Settings, 'audience' | 'today'>;

const withoutBroken = (playbook: Playbook, broken: ReadonlySet<Ref>): Playbook =>
  broken.size === 0
    ? playbook
    : createPlaybook(
        playbook.config,
        [...playbook.entries.values()].filter(({ ref }) => !broken.has(ref)),
      );

/** What was hidden and is gone tells of itself wherever it is still named; what is shown now was decided to be. */
const missingIn =
  (head: CheckedPlaybook, base: CheckedPlaybook | undefined) =>
  (viewer: Viewer): Iterable<Ref> =>
    [...(base ? hiddenFrom(base.playbook.entries.values(), viewer) : [])].filter((ref) => !head.playbook.entries.has(ref));

/** A reading as the report's readers may know it; drafts are part of what is proposed. */
function sideOf(
  reading: CheckedPlaybook,
  elsewhere: (viewer: Viewer) => Iterable<Ref>,
  broken: ReadonlySet<Ref>,
  { audience }: Judging,
): Side {
  const viewer = { audience, drafts: true };
  const view = viewFor(reading.playbook, viewer, new Set(elsewhere(viewer)));
  return { playbook: withoutBroken(view, broken), findings: visibleFindings(reading, view) };
}

/** Where one side has no `playbook.yml` that can be read, nothing can be said of what changed in it. */
const withConfigOf = ({ playbook, findings }: Side, { playbook: { config } }: Side): Side => ({
  playbook: createPlaybook(config, [...playbook.entries.values()]),
  findings,
});

interface Compared {
  readonly isNew: boolean;
  readonly broken: number;
  readonly isConfigKnown: boolean;
}

function leadOf(names: Names, { isNew, broken, isConfigKnown }: Compared, { audience }: Judging, head: Playbook): Lead {
  const { review } = messagesFor(head.config.locale);
  const part = (value: string): Part => ({ value });
  const sentences = [
    isNew ? [review.allNew] : review.compared(part(names.base), names.head.endsWith('~') ? review.workTree : part(names.head)),
    ...(broken > 0 ? [say`${review.broken(broken)}`] : []),
    ...(isConfigKnown ? [] : [[review.configBroken]]),
    ...(audience === 'team' ? [[review.team]] : []),
  ];
  return { sentences, isWhole: broken === 0 && isConfigKnown };
}

/**
 * What changed from one reading to the other, for the readers that the settings name. Entries that are broken on either side are left
 * out on both, and told as such: they are neither new nor gone.
 * @param base undefined where there was no playbook yet: then all is new
 */
export function compareReadings(base: CheckedPlaybook | undefined, head: CheckedPlaybook, names: Names, judging: Judging): Comparison {
  const broken = new Set([...(base?.reading.broken ?? []), ...head.reading.broken]);
  const after = sideOf(head, missingIn(head, base), broken, judging);
  const found = base
    ? sideOf(base, (viewer) => hiddenFrom(head.playbook.entries.values(), viewer), broken, judging)
    : { playbook: createPlaybook(after.playbook.config, []), findings: [] };
  const isKnown = base === undefined || (base.reading.configIsKnown && head.reading.configIsKnown);
  const before = isKnown ? found : withConfigOf(found, after);
  const review = compare(before, after, judging);
  const lead = leadOf(names, { isNew: base === undefined, broken: broken.size, isConfigKnown: isKnown }, judging, after.playbook);
  return { review, report: reviewReport(review, before, after, lead), base: before, head: after };
}
