import type { GoalGraph, MapGoal, MapMark } from '../../diagrams/goal-map/graph.ts';
import { type Selection, selectAll, selectAround, selectContribution } from '../../diagrams/goal-map/select.ts';
import type { DrawableMap } from '../../drawing/map-picture.ts';
import type { EntryOf } from '../../model/entry.ts';
import { isPursued } from '../../model/goals-below.ts';
import type { Ref } from '../../model/kinds.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { pictureAccent } from '../theme/accent-style.ts';
import { kindHref, type PictureHrefs, pictureHrefs } from '../urls.ts';
import { mapGoal, statusMarks } from './map-goal.ts';
import { withGoneGoals } from './review/gone-goals.ts';

/** Everything that a map shows, as data: the layout and the drawing follow from it. */
export interface MapView extends DrawableMap {
  /** Its files, if it is one to take along. */
  readonly pictures?: PictureHrefs;
}

export type GoalMapView = MapView & { readonly pictures: PictureHrefs };

const graphs = new WeakMap<SiteData, GoalGraph>();

/** All goals that are pursued, in the order of the playbook, and how they support each other. */
export function goalGraph(data: SiteData): GoalGraph {
  const known = graphs.get(data);
  if (known) return known;
  const { playbook, config } = data;
  const goals = playbook.ofKind('goal').filter(isPursued);
  const ids = new Set(goals.map(({ id }) => id));
  const edges = goals.flatMap((goal) =>
    goal.data.supports
      .filter(({ goal: to }, index, all) => ids.has(to) && all.findIndex((other) => other.goal === to) === index)
      .map(({ goal: to, because = '' }) => ({ from: goal.id, to, because })),
  );
  const pursued = { levels: config.levels.map(({ title }) => title), goals: goals.map((goal) => mapGoal(goal, data)), edges };
  const graph = withGoneGoals(pursued, data);
  graphs.set(data, graph);
  return graph;
}

/** The box that tells of goals without room; no entry has such an id. */
export const restId = '_rest';

/** Goals that have no room are told where they would stand: below a goal, or in a box at the end of their level. */
function withFolded({ graph, folded, rest }: Selection, { config: { locale } }: SiteData): GoalGraph {
  const words = messagesFor(locale).map;
  const goals = graph.goals.map((goal): MapGoal => {
    const below = folded.get(goal.id);
    if (!below) return goal;
    const more: MapMark = { shape: 'more', text: words.below(below.length) };
    const statuses = statusMarks(
      below.flatMap((hidden) => hidden.statuses),
      locale,
    );
    return { ...goal, marks: [...goal.marks, more, ...statuses.map((mark) => ({ ...mark, text: words.belowStatus(mark.text) }))] };
  });
  if (!rest) return { ...graph, goals };
  const title = words.rest(rest.count);
  const other: MapGoal = { id: restId, href: kindHref('goal'), title, level: rest.level, marks: [], missing: {}, statuses: [] };
  return { ...graph, goals: [...goals, other] };
}

interface About {
  readonly id: string;
  readonly own?: string;
  readonly title: string;
  readonly focus: readonly string[];
}

function viewOf<A extends About>(about: A, selection: Selection, data: SiteData): A & DrawableMap {
  const { config, today } = data;
  const t = messagesFor(config.locale).map;
  const graph = withFolded(selection, data);
  const folded = new Set([...selection.folded.values()].flatMap((goals) => goals.map(({ id }) => id)));
  const [here, ways] = [
    selection.graph.goals.filter(({ change }) => change !== 'removed'),
    selection.graph.edges.filter(({ gone }) => !gone),
  ];
  const hidden = folded.size + (selection.rest?.count ?? 0);
  return {
    what: 'map',
    ...about,
    locale: config.locale,
    accent: pictureAccent(config),
    description: t.description(here.length, ways.length) + (hidden > 0 ? ` ${t.folded(hidden)}` : ''),
    footer: `${config.organisation} · ${t.asOf(formatFor(config.locale).day(today))}`,
    graph,
  };
}

/** The whole strategy. */
export function wholeMap(data: SiteData, id = 'map'): GoalMapView {
  const title = messagesFor(data.config.locale).map.whole(data.config.organisation);
  return viewOf({ id, title, focus: [], pictures: pictureHrefs() }, selectAll(goalGraph(data)), data);
}

/** The map that a page is about; others on a page have ids of their own. */
const ownMap = 'map';

/** A goal with everything above and below it; undefined for one that is dropped. */
export function mapOfGoal(goal: EntryOf<'goal'>, data: SiteData, id = ownMap): GoalMapView | undefined {
  const graph = goalGraph(data);
  if (!graph.goals.some((found) => found.id === goal.id)) return undefined;
  const title = messagesFor(data.config.locale).map.caption(goal.data.title);
  const about = { id, title, focus: [goal.id], pictures: pictureHrefs('goal', goal.id), ...(id === ownMap && { own: goal.id }) };
  return viewOf(about, selectAround(graph, goal.id), data);
}

/** What a department contributes; undefined when it pursues no goal. */
export function mapOfDepartment(department: EntryOf<'department'>, data: SiteData): GoalMapView | undefined {
  const graph = goalGraph(data);
  const focus = graph.goals.filter((goal) => goal.department === department.id).map(({ id }) => id);
  if (focus.length === 0) return undefined;
  const title = messagesFor(data.config.locale).map.ofDepartment(department.data.title);
  return viewOf({ id: 'map', title, focus, pictures: pictureHrefs('department', department.id) }, selectContribution(graph, focus), data);
}

/** The goals that an objection is about, with all above them; undefined when none of them is pursued. */
export function mapOfObjection({ data: { title, goals } }: EntryOf<'objection'>, data: SiteData): MapView | undefined {
  const graph = goalGraph(data);
  const focus = graph.goals.filter(({ id }) => goals.includes(id)).map(({ id }) => id);
  if (focus.length === 0) return undefined;
  const about = { id: ownMap, title: messagesFor(data.config.locale).talk.recipe.mapTitle(title), focus };
  return viewOf(about, selectContribution(graph, focus), data);
}

/** The map of an entry that has one. */
export function mapOfEntry(ref: Ref, data: SiteData): GoalMapView | undefined {
  const entry = data.playbook.entries.get(ref);
  if (entry?.kind === 'goal') return mapOfGoal(entry, data);
  return entry?.kind === 'department' ? mapOfDepartment(entry, data) : undefined;
}
