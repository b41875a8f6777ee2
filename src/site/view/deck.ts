import { reach } from '../../diagrams/goal-map/graph.ts';
import type { Entry, EntryOf } from '../../model/entry.ts';
import { isPursued } from '../../model/goals-below.ts';
import type { Ref } from '../../model/kinds.ts';
import type { Progress } from '../../model/progress.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';
import type { ChartView } from './chart-view.ts';
import { type GoalMapView, goalGraph, mapOfDepartment, mapOfGoal, wholeMap } from './goal-map.ts';
import { contextOf } from './home-view.ts';
import { kpiChart } from './kpi-chart.ts';
import { type SiteView, siteView } from './site-view.ts';
import { type StandingView, standingView } from './standing.ts';

export interface KpiOnSlide {
  readonly entry: EntryOf<'kpi'>;
  readonly progress: Progress;
  readonly chart: ChartView | undefined;
}

export interface ObjectionOnSlide {
  readonly entry: EntryOf<'objection'>;
  /** Why its answer should not be used today; not there while nothing speaks against it. */
  readonly standing?: StandingView;
  /** Titles of the entries that its recipe shows, by their refs; with what readers must not overlook. */
  readonly titles: Readonly<Record<string, string>>;
}

/** A goal with all that a meeting about it needs, one slide after the other. */
export interface GoalSlides {
  readonly goal: EntryOf<'goal'>;
  readonly card: Card;
  readonly map: GoalMapView | undefined;
  readonly kpis: readonly KpiOnSlide[];
  readonly objections: readonly ObjectionOnSlide[];
}

/** Slides for a meeting. */
export interface Deck {
  readonly site: SiteView;
  readonly title: string;
  readonly subtitle: string;
  readonly context: readonly (readonly [term: string, text: string | undefined])[];
  readonly map: GoalMapView | undefined;
  readonly goals: readonly GoalSlides[];
  /** What a department does for its goals. */
  readonly measures: readonly Card[];
}

const kpisOf = (goal: EntryOf<'goal'>, data: SiteData): KpiOnSlide[] =>
  goal.data.kpis.flatMap((id) => {
    const entry = data.playbook.find('kpi', id);
    return entry ? [{ entry, progress: data.computed.of(entry), chart: kpiChart(entry, data) }] : [];
  });

/** A proof that has expired, and an argument that does not hold, are marked in the speaker's notes, too. */
function titlesIn({ ref }: Entry, data: SiteData): ObjectionOnSlide['titles'] {
  const named = data.playbook.linksFrom(ref, 'mentions').flatMap(({ to }) => data.playbook.entries.get(to) ?? []);
  return Object.fromEntries(
    named.map((entry) => {
      const { title, warning } = cardOf(entry, data);
      return [entry.ref, warning === undefined ? title : `${title} (${warning})`];
    }),
  );
}

/** Objections that name a goal or one below it, in the order of the playbook. */
function objectionsTo(ids: ReadonlySet<string>, data: SiteData): ObjectionOnSlide[] {
  const objections = data.playbook.ofKind('objection').filter((entry) => isPursued(entry) && entry.data.goals.some((id) => ids.has(id)));
  return objections.map((entry) => {
    const standing = standingView(entry, data);
    return { entry, titles: titlesIn(entry, data), ...(standing && { standing }) };
  });
}

function slidesOf(goal: EntryOf<'goal'>, told: Set<Ref>, data: SiteData): GoalSlides {
  const ids = new Set([goal.id, ...reach(goalGraph(data), [goal.id], 'down')]);
  const untold = <T extends { readonly entry: Entry }>(slides: readonly T[]): T[] => slides.filter(({ entry }) => !told.has(entry.ref));
  const [kpis, objections] = [untold(kpisOf(goal, data)), untold(objectionsTo(ids, data))];
  for (const { entry } of [...kpis, ...objections]) told.add(entry.ref);
  return { goal, card: cardOf(goal, data), map: mapOfGoal(goal, data), kpis, objections };
}

/** A KPI or an objection of several goals comes up once, with the first of them. */
const allSlides = (goals: readonly EntryOf<'goal'>[], data: SiteData): GoalSlides[] => {
  const told = new Set<Ref>();
  return goals.map((goal) => slidesOf(goal, told, data));
};

/** The strategy: the company's context, the whole map, then each company goal. */
export function strategyDeck(data: SiteData): Deck {
  const { playbook, config } = data;
  const top = playbook.ofKind('goal').filter((goal) => isPursued(goal) && goal.data.level === config.levels[0]?.id);
  const map = wholeMap(data);
  const shown = map.graph.goals.length > 0 ? map : undefined;
  const goals = allSlides(top, data);
  return { site: siteView(data), title: map.title, subtitle: config.title, context: contextOf(data), map: shown, goals, measures: [] };
}

/** The pack for one department's meeting: what it contributes, and what it does for that. */
export function departmentDeck(department: EntryOf<'department'>, data: SiteData): Deck {
  const { playbook } = data;
  const goals = playbook.ofKind('goal').filter((goal) => isPursued(goal) && goal.data.department === department.id);
  const own = (entry: EntryOf<'measure'>) => entry.data.department === department.id || entry.data.partners.includes(department.id);
  return {
    site: siteView(data),
    title: messagesFor(data.config.locale).map.ofDepartment(department.data.title),
    subtitle: data.config.title,
    context: [],
    map: mapOfDepartment(department, data),
    goals: allSlides(goals, data),
    measures: playbook
      .ofKind('measure')
      .filter((measure) => isPursued(measure) && own(measure))
      .map((measure) => cardOf(measure, data)),
  };
}
