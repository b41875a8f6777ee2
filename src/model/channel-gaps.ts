import type { EntryOf } from './entry.ts';
import { isPursued } from './goals-below.ts';
import type { Ref } from './kinds.ts';
import type { Playbook } from './playbook.ts';

type Channel = EntryOf<'channel'>;
type Goal = EntryOf<'goal'>;

/** Channels and goals that have nothing to do with each other. */
export interface ChannelGaps {
  readonly channels: readonly Channel[];
  readonly goals: readonly Goal[];
}

/** A channel that was closed or dropped owes nothing to a goal, and does nothing for one. */
const isOpen = (channel: Channel): boolean => isPursued(channel) && channel.data.state !== 'closed';

const servedBy = ({ data }: Channel, playbook: Playbook): readonly Goal[] =>
  data.goals.flatMap((id) => playbook.find('goal', id) ?? []).filter(isPursued);

/**
 * What serves no goal, and which goals have no channel. Asked are the pursued goals of the lowest level: those above are reached
 * through them, and a channel for each would say nothing.
 */
export function channelGaps(playbook: Playbook): ChannelGaps {
  const open = playbook.ofKind('channel').filter(isOpen);
  const served = new Set(open.flatMap((channel) => servedBy(channel, playbook)));
  const lowest = playbook.config.levels.at(-1)?.id;
  return {
    channels: open.filter((channel) => servedBy(channel, playbook).length === 0),
    goals: playbook.ofKind('goal').filter((goal) => goal.data.level === lowest && isPursued(goal) && !served.has(goal)),
  };
}

const refsOf = ({ channels, goals }: ChannelGaps): readonly Ref[] => [...channels, ...goals].map(({ ref }) => ref);

/** What looks like such a gap in a view only because it hides the goal or the channel that belongs there. */
export function seemingChannelGaps(whole: Playbook, view: Playbook): readonly Ref[] {
  if (whole === view) return [];
  const real = new Set(refsOf(channelGaps(whole)));
  return refsOf(channelGaps(view)).filter((ref) => !real.has(ref));
}
