import type { DatedChange } from '../../review/history/dated.ts';
import type { History } from '../../review/history/history.ts';
import { configItem, type HistoryItem, isWhole, itemOf, severalOf, type Telling } from './item.ts';

/** So many entries of a kind that came or went at once are told one by one. */
const mostAtOnce = 5;

/** An item that is put into words when it is shown. */
interface Waiting {
  readonly day: string;
  readonly tell: () => HistoryItem;
}

/** What belongs together: a commit's changes of a kind of one sort, where they are many. */
function waitingOf(changes: readonly DatedChange[], telling: Telling): readonly Waiting[] {
  const keyOf = ({ day, commit, change: { kind, change } }: DatedChange): string => [day, commit, kind, change].join(' ');
  return [...Map.groupBy(changes, keyOf).values()].flatMap((those): readonly Waiting[] => {
    const [first] = those;
    if (first && isWhole(first) && those.length > mostAtOnce) return [{ day: first.day, tell: () => severalOf(those, first, telling) }];
    return those.map((one) => ({ day: one.day, tell: () => itemOf(one, telling) }));
  });
}

/** The latest that changed, and how many there were in all. */
export interface HistoryItems {
  readonly items: readonly HistoryItem[];
  readonly all: number;
}

/** What changed, newest first, no more than so much; of one day, the playbook as a whole comes first. */
export function historyItems({ changes, config }: Pick<History, 'changes' | 'config'>, telling: Telling, most: number): HistoryItems {
  const whole = config.map((one): Waiting => ({ day: one.day, tell: () => configItem(one, telling) }));
  const all = [...whole, ...waitingOf(changes, telling)].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return { items: all.slice(0, most).map(({ tell }) => tell()), all: all.length };
}
