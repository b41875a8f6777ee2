import { createHash } from 'node:crypto';
import type { ComputedOf } from '../../model/computed.ts';
import type { Entry, EntryOf } from '../../model/entry.ts';
import type { Kind, Ref } from '../../model/kinds.ts';
import type { LinkType } from '../../model/links.ts';
import { lastChangeOf } from '../history/last-change.ts';
import type { SiteData } from '../playbook.ts';
import { ruleSentence } from '../rule-text.ts';
import { typesetEntry } from '../typeset-entry.ts';
import { type Card, cardOf } from './card.ts';
import { lacksGoal } from './channel-catalogue.ts';
import type { ChartView } from './chart-view.ts';
import { type DepartmentView, departmentView } from './department-view.ts';
import { type EmbedView, embedsOf } from './embeds.ts';
import { evidenceChart } from './evidence-chart.ts';
import { hasGap } from './found-gaps.ts';
import { type GoalMapView, type MapView, mapOfEntry, mapOfObjection } from './goal-map.ts';
import { type GuideReading, guideReading } from './guide-reading.ts';
import { kpiChart } from './kpi-chart.ts';
import { type MeasureView, measureView } from './measures/measure-page.ts';
import { type Mover, moversOf } from './measures/movers.ts';
import { neighboursOf } from './neighbours.ts';
import { type Proof, proofsOf } from './proofs.ts';
import { reachChart } from './reach.ts';
import { type NewsView, newsOfEntry } from './review/news-view.ts';
import { type SiteView, siteView } from './site-view.ts';
import { type StandingView, standingView } from './standing.ts';
import { type WhyStep, whyOf } from './why.ts';

/** A link as a page shows it: the card at its other end. */
export interface LinkView {
  readonly type: LinkType;
  readonly card: Card;
}

/**
 * Everything that an entry's page shows. Pages draw from this alone, since its hash decides whether a page may be taken
 * from the last build.
 */
export interface EntryView<K extends Kind = Kind> {
  readonly site: SiteView;
  readonly entry: EntryOf<K>;
  readonly computed: ComputedOf<K>;
  readonly why: readonly WhyStep[];
  readonly to: readonly LinkView[];
  readonly from: readonly LinkView[];
  /** Of a goal or department: where it stands in the strategy. */
  readonly map?: GoalMapView;
  /** Of a KPI or channel that has values, and of evidence with data to draw. */
  readonly chart?: ChartView;
  /** Of a KPI: what decided on its status. */
  readonly rule?: string;
  /** Of a KPI: the measures that should move it. */
  readonly movers?: readonly Mover[];
  /** Of a measure: where it stands, its days, and what came of it. */
  readonly measure?: MeasureView;
  /** Of a goal or channel: whether it really lacks KPIs, support or a goal, and it is not that these readers may not see them. */
  readonly lacks: { readonly kpi: boolean; readonly support: boolean; readonly goal: boolean };
  /** Of a department: what belongs to it, what was agreed, and what it is asked for. */
  readonly department?: DepartmentView;
  /** Of an objection: why its answer should not be used today; not there while nothing speaks against it. */
  readonly standing?: StandingView;
  /** Of an objection: what its answer rests on. */
  readonly proofs: readonly Proof[];
  /** Of an objection: the goals that it is about. */
  readonly concerns?: MapView;
  /** Of a guide: how long it takes, where it stands, and what it leads to. */
  readonly reading?: GuideReading;
  /** What the body's elements show. */
  readonly embeds: EmbedView;
  /** In a preview that is compared: what it changes here. */
  readonly news?: NewsView;
  /** When its meaning last changed, where git knows. */
  readonly changed?: string;
  readonly previous?: Card;
  readonly next?: Card;
}

const cardAt = (ref: Ref, data: SiteData): Card[] => {
  const entry = data.playbook.entries.get(ref);
  return entry ? [cardOf(entry, data)] : [];
};

/** One link for each type and other end, in the order of the playbook. */
function linkViews(links: readonly { readonly type: LinkType; readonly ref: Ref }[], data: SiteData): LinkView[] {
  const unique = new Map(links.map((link) => [`${link.type} ${link.ref}`, link]));
  return [...unique.values()].flatMap(({ type, ref }) => cardAt(ref, data).map((card) => ({ type, card })));
}

/** The card of an entry that the page's entry names or is named by. */
export const cardIn = (view: EntryView, ref: string): Card | undefined =>
  [...view.to, ...view.from].find(({ card }) => card.ref === ref)?.card;

/** The cards at the other end of links of these types, of one kind where it is given; one for each entry, whose body may repeat its fields. */
export function cardsAt(links: readonly LinkView[], types: readonly LinkType[], kind?: Kind): Card[] {
  const cards = links.filter(({ type, card }) => types.includes(type) && (!kind || card.kind === kind)).map(({ card }) => card);
  return [...new Map(cards.map((card) => [card.ref, card])).values()];
}

const ruleOf = (kpi: EntryOf<'kpi'>, { computed, config }: SiteData): string =>
  ruleSentence(kpi.data, computed.of(kpi), config.thresholds, config.locale);

function chartOf(entry: Entry, data: SiteData): ChartView | undefined {
  if (entry.kind === 'kpi') return kpiChart(entry, data);
  if (entry.kind === 'channel') return reachChart(entry, data);
  return entry.kind === 'evidence' ? evidenceChart(entry, data) : undefined;
}

export function entryView(entry: Entry, data: SiteData): EntryView {
  const { playbook, computed } = data;
  const map = mapOfEntry(entry.ref, data);
  const chart = chartOf(entry, data);
  const rule = entry.kind === 'kpi' ? ruleOf(entry, data) : '';
  const changed = lastChangeOf(entry.ref, data);
  const standing = entry.kind === 'objection' ? standingView(entry, data) : undefined;
  const concerns = entry.kind === 'objection' ? mapOfObjection(entry, data) : undefined;
  const news = newsOfEntry(entry, data);
  return {
    site: siteView(data),
    entry: typesetEntry(entry, data.config.locale),
    computed: computed.of(entry),
    why: concerns ? [] : whyOf(entry, data), // which its map tells
    to: linkViews(
      playbook.linksFrom(entry.ref).map(({ type, to }) => ({ type, ref: to })),
      data,
    ),
    from: linkViews(
      playbook.linksTo(entry.ref).map(({ type, from }) => ({ type, ref: from })),
      data,
    ),
    ...(map && { map }),
    ...(chart && { chart }),
    ...(rule && { rule }),
    ...(entry.kind === 'kpi' && { movers: moversOf(entry, data) }),
    ...(entry.kind === 'measure' && { measure: measureView(entry, data) }),
    ...(standing && { standing }),
    proofs: entry.kind === 'objection' ? proofsOf(entry, data) : [],
    ...(concerns && { concerns }),
    ...(entry.kind === 'guide' && { reading: guideReading(entry, data) }),
    lacks: { kpi: hasGap(entry, 'goal-has-kpi', data), support: hasGap(entry, 'goal-is-supported', data), goal: lacksGoal(entry, data) },
    ...(entry.kind === 'department' && { department: departmentView(entry, data) }),
    embeds: embedsOf(entry.outline, data),
    ...(news && { news }),
    ...(changed !== undefined && { changed }),
    ...neighboursOf(entry, data),
  };
}

/** Changes whenever anything that the page shows does; `body` is the digest of the rendered body. */
export const cacheKeyOf = (view: object, body: string): string =>
  createHash('sha256').update(JSON.stringify(view)).update(body).digest('hex').slice(0, 32);

export const isView = <K extends Kind>(view: EntryView, kind: K): view is EntryView<K> & EntryView => view.entry.kind === kind;
