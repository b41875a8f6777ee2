import type { Durability } from '../../../model/durability.ts';
import type { EntryOf } from '../../../model/entry.ts';
import { type Stage, stageOf, stages } from '../../../model/measures/stage.ts';
import { formatFor } from '../../format.ts';
import { messagesFor } from '../../messages/index.ts';
import type { SiteData } from '../../playbook.ts';
import { type Card, cardOf } from '../card.ts';
import { type DateView, dateViews, sayDate } from './dates-view.ts';
import { effectText } from './effect-text.ts';

/** A measure where all of them are seen side by side. */
export interface BoardCard {
  readonly card: Card;
  readonly stage: Stage;
  /** Type, effort and department, in words. */
  readonly facts: readonly string[];
  readonly effects: readonly { readonly kpi: Card; readonly text: string }[];
  readonly dates: readonly DateView[];
  readonly next?: string;
  /** What is missing since when. */
  readonly missing: readonly string[];
  readonly durability?: { readonly verdict: Durability; readonly lacks: string };
  /** What was seen, and learned. */
  readonly note?: string;
  /** What filters look at; partners count for their departments, too. */
  readonly filed: { readonly type: string; readonly effort: string; readonly department: string };
}

type Measure = EntryOf<'measure'>;

function factsOf({ data }: Measure, { playbook, config }: SiteData): readonly string[] {
  const t = messagesFor(config.locale);
  const department = data.department === undefined ? undefined : playbook.find('department', data.department)?.data.title;
  return [t.measure.types[data.type], data.effort && t.measures.effort(t.measure.efforts[data.effort]), department].flatMap(
    (fact) => fact ?? [],
  );
}

const effectsOf = ({ data }: Measure, site: SiteData): BoardCard['effects'] =>
  data.effects.flatMap((effect) => {
    const kpi = site.playbook.find('kpi', effect.kpi);
    return kpi ? [{ kpi: cardOf(kpi, site), text: effectText(effect, kpi.data, site.config.locale) }] : [];
  });

/** Clearances that have no day are told, too; those with one are among the dates. */
function clearancesMissing({ data }: Measure, { config }: SiteData): string[] {
  const t = messagesFor(config.locale).clearance;
  const missing = data.clearances.filter(({ state }) => state !== 'cleared');
  return missing.map(({ by, state }) => `${t.by[by]}: ${t.state[state]}`);
}

function durabilityIn(entry: Measure, { computed, config }: SiteData): Pick<BoardCard, 'durability'> {
  const { durability, missing = [] } = computed.of(entry);
  if (durability !== 'lasting' && durability !== 'flash-risk') return {};
  const { missing: words } = messagesFor(config.locale).measure;
  return { durability: { verdict: durability, lacks: formatFor(config.locale).list(missing.map((code) => words[code])) } };
}

export function boardCard(entry: Measure, site: SiteData): BoardCard {
  const { data } = entry;
  const stage = stageOf(data, site.today);
  const dates = dateViews(entry, site);
  const next = dates.find(({ isNext }) => isNext);
  const isOver = stage === 'faded' || stage === 'dropped';
  return {
    card: cardOf(entry, site),
    stage,
    facts: factsOf(entry, site),
    effects: effectsOf(entry, site),
    dates,
    ...(next && { next: sayDate(next) }),
    missing: isOver ? [] : [...lookMissing(dates), ...clearancesMissing(entry, site)],
    ...durabilityIn(entry, site),
    ...(data.outcome?.note !== undefined && { note: data.outcome.note }),
    filed: { type: data.type, effort: data.effort ?? '', department: [data.department ?? '', ...data.partners].join(' ').trim() },
  };
}

/** A measure is asked for once: from the first day of which nobody told. */
function lookMissing(dates: readonly DateView[]): string[] {
  const first = dates.find(({ state, shape }) => state === 'missing' && shape !== 'clearance');
  return first ? [`${sayDate(first)}: ${first.missing}`] : [];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const never = '9999-12-31';

/** What has waited longest or comes next stands first, the latest outcome first; in their order what has no date. */
const orders: Readonly<Record<Stage, (card: BoardCard) => string>> = {
  planned: ({ dates }) => dates.find(({ isNext }) => isNext)?.on ?? never,
  running: ({ dates }) => dates.find(({ isNext }) => isNext)?.on ?? never,
  look: ({ dates }) => dates.find(({ state }) => state === 'missing')?.on ?? never,
  sustained: ({ dates }) => dates.findLast(({ state }) => state === 'past')?.on ?? '',
  faded: ({ dates }) => dates.at(-1)?.on ?? '',
  dropped: () => '',
};

const isLatestFirst = (stage: Stage): boolean => stage === 'sustained' || stage === 'faded';

export interface BoardColumn {
  readonly stage: Stage;
  readonly cards: readonly BoardCard[];
}

/** A column for each stage; what was dropped has one only where there is some. */
export function boardColumns(cards: readonly BoardCard[]): readonly BoardColumn[] {
  return stages
    .map((stage): BoardColumn => {
      const own = cards.filter((card) => card.stage === stage);
      const key = orders[stage];
      const way = isLatestFirst(stage) ? -1 : 1;
      return { stage, cards: own.toSorted((a, b) => way * compare(key(a), key(b))) };
    })
    .filter(({ stage, cards: own }) => stage !== 'dropped' || own.length > 0);
}
