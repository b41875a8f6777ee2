import { elementRule } from '../../model/elements.ts';
import type { Entry, EntryOf } from '../../model/entry.ts';
import { type Ref, refOf } from '../../model/kinds.ts';
import type { Outline } from '../../model/outline.ts';
import type { Locale } from '../../model/schemas/config.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';
import type { ChartView } from './chart-view.ts';
import { type GoalMapView, mapOfGoal } from './goal-map.ts';
import { kpiChart } from './kpi-chart.ts';

/** What the elements of a body show of other entries, each by the entry's ref. */
export interface EmbedView {
  readonly locale: Locale;
  readonly cards: Readonly<Record<string, Card>>;
  readonly maps: Readonly<Record<string, GoalMapView>>;
  readonly charts: Readonly<Record<string, KpiFigureView>>;
}

/** A chart with the numbers that it shows. */
export interface KpiFigureView {
  readonly kpi: Pick<EntryOf<'kpi'>, 'data' | 'series'>;
  readonly chart?: ChartView;
}

interface Named {
  readonly ref: Ref;
  readonly element: string;
  readonly show: string | undefined;
}

const namedIn = ({ elements }: Outline): Named[] =>
  elements.flatMap(({ name, attributes }) => {
    const kind = elementRule(name)?.kind;
    const { id, show } = attributes;
    return kind && id ? [{ ref: refOf(kind, id), element: name, show }] : [];
  });

/** A map for each goal that a `<GoalMap>` names. */
function mapsOf(named: readonly (Named & { readonly entry: Entry | undefined })[], data: SiteData): EmbedView['maps'] {
  const maps = named.flatMap(({ ref, element, entry }) => {
    const map = element === 'GoalMap' && entry?.kind === 'goal' ? mapOfGoal(entry, data, `map-${entry.id}`) : undefined;
    return map ? [[ref, map] as const] : [];
  });
  return Object.fromEntries(maps);
}

function figureOf(kpi: EntryOf<'kpi'>, data: SiteData): KpiFigureView {
  const chart = kpiChart(kpi, data);
  return { kpi: { data: kpi.data, ...(kpi.series && { series: kpi.series }) }, ...(chart && { chart }) };
}

export function embedsOf(outline: Outline, data: SiteData): EmbedView {
  const named = namedIn(outline);
  const entries = named.map((embed) => ({ ...embed, entry: data.playbook.entries.get(embed.ref) }));
  return {
    locale: data.config.locale,
    cards: Object.fromEntries(entries.flatMap(({ ref, entry }) => (entry ? [[ref, cardOf(entry, data)]] : []))),
    maps: mapsOf(entries, data),
    charts: Object.fromEntries(
      entries.flatMap(({ ref, show, entry }) => (show === 'chart' && entry?.kind === 'kpi' ? [[ref, figureOf(entry, data)]] : [])),
    ),
  };
}
