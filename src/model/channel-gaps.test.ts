import { expect, test } from 'vitest';
import { makeEntry, memoryConfig } from '../../tests/kit/entries.ts';
import { viewFor } from './audience.ts';
import { channelGaps, seemingChannelGaps } from './channel-gaps.ts';
import type { Entry } from './entry.ts';
import { createPlaybook } from './playbook.ts';

const playbookOf = (...entries: readonly Entry[]) => createPlaybook(memoryConfig, entries);

const gapsOf = (...entries: readonly Entry[]) => {
  const { channels, goals } = channelGaps(playbookOf(...entries));
  return { channels: channels.map(({ id }) => id), goals: goals.map(({ id }) => id) };
};

const top = makeEntry('goal', 'oben');
const goal = makeEntry('goal', 'antworten', { level: 'social' });
const forum = makeEntry('channel', 'forum', { goals: ['antworten'] });

test('a channel without a goal, and a goal of the lowest level without a channel, are gaps; a goal above needs none', () => {
  expect(gapsOf(top, goal, makeEntry('channel', 'x'))).toEqual({ channels: ['x'], goals: ['antworten'] });
  expect(gapsOf(top, goal, forum)).toEqual({ channels: [], goals: [] });
});

test('a channel that was closed or dropped owes nothing, and does nothing for a goal', () => {
  const closed = { state: 'closed' as const, goals: ['antworten'] };
  expect(gapsOf(goal, makeEntry('channel', 'zu', closed), makeEntry('channel', 'leer', { state: 'closed' }))).toEqual({
    channels: [],
    goals: ['antworten'],
  });
  expect(gapsOf(goal, makeEntry('channel', 'weg', { goals: ['antworten'], status: 'dropped' })).goals).toEqual(['antworten']);
});

test('a goal that was dropped asks for no channel, and gives none its purpose', () => {
  expect(gapsOf(makeEntry('goal', 'antworten', { level: 'social', status: 'dropped' }), forum)).toEqual({ channels: ['forum'], goals: [] });
});

test('what only hidden goals or channels fill seems to be a gap; what nothing fills is one', () => {
  const secretGoal = makeEntry('goal', 'geheim', { level: 'social', audience: 'team' });
  const secretly = makeEntry('channel', 'leise', { goals: ['geheim'] });
  const secretChannel = makeEntry('channel', 'intern', { goals: ['antworten'], audience: 'team' });
  const whole = playbookOf(goal, secretGoal, secretly, secretChannel, makeEntry('channel', 'x'));
  const view = viewFor(whole, { audience: 'everyone', drafts: false });
  expect(channelGaps(view)).toMatchObject({ channels: [{ id: 'leise' }, { id: 'x' }], goals: [{ id: 'antworten' }] });
  expect(seemingChannelGaps(whole, view)).toEqual(['channel:leise', 'goal:antworten']);
  expect(seemingChannelGaps(whole, whole)).toEqual([]);
});
