import type { SiteData } from '../../playbook.ts';
import { type SiteView, siteView } from '../site-view.ts';
import { type BoardColumn, boardCard, boardColumns } from './board.ts';
import { type MeasureFilter, measureFilters } from './filters.ts';
import { measureTimeline, type TimelineView } from './timeline.ts';

/** All measures: where they stand, and when what happens. */
export interface MeasuresView {
  readonly site: SiteView;
  readonly all: number;
  readonly columns: readonly BoardColumn[];
  readonly filters: readonly MeasureFilter[];
  readonly timeline: TimelineView;
}

export function measuresView(data: SiteData): MeasuresView {
  const cards = data.playbook.ofKind('measure').map((entry) => boardCard(entry, data));
  const columns = boardColumns(cards);
  return {
    site: siteView(data),
    all: cards.length,
    columns,
    filters: measureFilters(cards, data),
    timeline: measureTimeline(
      columns.flatMap((column) => column.cards),
      data,
    ),
  };
}
