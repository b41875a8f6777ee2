import { pageOf } from '../../model/body-link.ts';
import { type Ref, refOf } from '../../model/kinds.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { ReportGroup, ReviewReport } from '../../review/report.ts';
import type { EntryChange } from '../../review/review.ts';
import type { EntryName, Part, Sentence } from '../../review/sentence.ts';
import { type Teller, tellerFor } from './teller.ts';

/** Tells with the pages of a preview, where an entry that is gone has one that says so. */
export function previewTeller(base: Playbook, head: Playbook, gone: readonly EntryChange[]): Teller {
  const teller = tellerFor(base, head);
  const removed = new Set<Ref>(gone.flatMap(({ kind, id, change }) => (change === 'removed' ? [refOf(kind, id)] : [])));
  const name = (kind: EntryName['kind'], id: string): EntryName => {
    const found = teller.name(kind, id);
    return removed.has(refOf(kind, id)) ? { ...found, page: pageOf(kind, id) } : found;
  };
  return { ...teller, name };
}

const partWithPage = (part: Part, { name }: Teller): Part =>
  typeof part === 'object' && 'entry' in part ? { entry: name(part.entry.kind, part.entry.id) } : part;

const withPages = (sentence: Sentence, teller: Teller): Sentence => sentence.map((part) => partWithPage(part, teller));

const groupWithPages = ({ heading, items }: ReportGroup, teller: Teller): ReportGroup => ({
  heading,
  items: items.map((item) => ({
    ...item,
    sentence: withPages(item.sentence, teller),
    details: item.details.map((detail) => withPages(detail, teller)),
  })),
});

/** The report, in which entries that are gone lead to their pages, too. */
export const reportWithPages = (report: ReviewReport, teller: Teller): ReviewReport => ({
  ...report,
  first: report.first.map((group) => groupWithPages(group, teller)),
  rest: report.rest.map((group) => groupWithPages(group, teller)),
});
