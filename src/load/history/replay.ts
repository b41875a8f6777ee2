import type { ContentStep } from '../../model/content-history.ts';
import type { Entry } from '../../model/entry.ts';
import type { Ref } from '../../model/kinds.ts';
import type { Reading } from '../../model/reading.ts';
import type { Config } from '../../model/schemas/config.ts';
import { readConfig } from '../read-config.ts';
import { decode } from '../text.ts';
import type { Objects } from './objects.ts';
import { configFile, type RawStep, type Touched } from './raw-step.ts';
import type { ReadVersions } from './remembered.ts';
import { nameOfVersion, refOfFiles } from './version.ts';

/** What hashes stand for, and the content as it is now. */
export interface Held {
  readonly versions: ReadVersions;
  /** The bytes of each `playbook.yml`. */
  readonly configs: Objects;
  readonly reading: Reading;
}

/** An entry at a time: undefined where there was none, null where it can't be read. */
type State = Entry | null | undefined;

/** As the shared folder has it: what the private one adds is in no commit here. */
const shared = (entry: Entry): Entry => (entry.kind === 'department' ? { ...entry, data: { ...entry.data, stakeholders: [] } } : entry);

function stateOf({ entry, after }: Touched, side: Touched['after'], { versions, reading }: Held): State {
  if (side === undefined) return undefined;
  if (side !== 'work-tree') return versions.get(nameOfVersion(side)) ?? null;
  const now = after === side ? reading.playbook.entries.get(refOfFiles(entry)) : undefined;
  if (now && !reading.privateRefs.has(now.ref)) return shared(now);
  return reading.broken.has(refOfFiles(entry)) ? null : undefined;
}

function configOf(side: string | undefined, { configs, reading }: Held): Config | undefined {
  if (side === 'work-tree') return reading.configIsKnown ? reading.playbook.config : undefined;
  const bytes = side === undefined ? null : configs.get(side);
  const { config, isKnown } = readConfig(configFile, bytes ? decode(configFile, bytes).text : undefined);
  return isKnown ? config : undefined;
}

/** What was last known of each entry, and of `playbook.yml`. */
interface Known {
  readonly states: Map<Ref, State>;
  config: Config | undefined;
}

/** An entry before and after; nothing where one side can't be read. */
function sidesOf(one: Touched, { states }: Known, held: Held): readonly [before: State, after: State] {
  const ref = refOfFiles(one.entry);
  const was = states.has(ref) ? states.get(ref) : stateOf(one, one.before, held);
  const is = stateOf(one, one.after, held);
  states.set(ref, is === null ? was : is);
  return was === null || is === null ? [undefined, undefined] : [was, is];
}

function configStep(sides: NonNullable<RawStep['config']>, known: Known, held: Held): Pick<ContentStep, 'config'> {
  const before = known.config ?? configOf(sides.before, held);
  const after = configOf(sides.after, held);
  known.config = after ?? before;
  return before && after ? { config: { before, after } } : {};
}

/**
 * Goes through the steps from the oldest on. What can't be read at a time is passed over: the next version that can is compared
 * with the last one that could.
 */
export function replay(steps: readonly RawStep[], held: Held): readonly ContentStep[] {
  const known: Known = { states: new Map(), config: undefined };
  return steps.map(({ commit, day, touched, config }): ContentStep => {
    const sides = touched.map((one) => sidesOf(one, known, held));
    const [before, after] = [sides.flatMap(([was]) => was ?? []), sides.flatMap(([, is]) => is ?? [])];
    return { commit, day, before, after, ...(config && configStep(config, known, held)) };
  });
}
