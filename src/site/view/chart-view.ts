import type { DrawableChart } from '../../drawing/chart-picture.ts';
import type { PictureHrefs } from '../urls.ts';

/** A chart in the words of the playbook, and where its files lie. */
export interface ChartView extends DrawableChart {
  readonly pictures: PictureHrefs;
}
