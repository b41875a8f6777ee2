import { pageOf } from '../model/body-link.ts';
import type { Entry } from '../model/entry.ts';
import { rowsInOrder, type SeriesRow } from '../model/series.ts';
import type { SiteData } from './playbook.ts';

/** What a row says; where it lies in its file is of no use elsewhere, nor are dimensions of a series that has none. */
const rowOf =
  (withDimensions: boolean) =>
  ({ period, value, note, dimensions }: SeriesRow) => ({
    period,
    value,
    ...(note !== undefined && { note }),
    ...(withDimensions && { dimensions }),
  });

/** The numbers beside an entry: a KPI's or channel's `series` by period, the `rows` of evidence. */
const numbersOf = ({ series, rows }: Entry): object => ({
  ...(series && { series: rowsInOrder(series).map(rowOf(series.dimensions.length > 0)) }),
  ...(rows && { rows: rows.map(({ point: _point, ...row }) => row) }),
});

/** `api/playbook.json`: the playbook as this build's readers may know it, for other tools. */
export const playbookJson = ({ playbook, config, computed, today, audience, findings }: SiteData) => ({
  title: config.title,
  organisation: config.organisation,
  locale: config.locale,
  today,
  audience,
  entries: [...playbook.entries.values()].map((entry) => ({
    kind: entry.kind,
    id: entry.id,
    page: pageOf(entry.kind, entry.id),
    data: entry.data,
    computed: computed.of(entry),
    ...numbersOf(entry),
  })),
  links: playbook.links.map(({ at: _at, ...link }) => link),
  findings,
});
