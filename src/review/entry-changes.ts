import type { Audience } from '../model/common.ts';
import type { Entry } from '../model/entry.ts';
import type { Config } from '../model/schemas/config.ts';
import { bodyChanges } from './body-sections.ts';
import { valueChanges } from './field-changes.ts';
import type { FieldChange, Json } from './review.ts';
import { seriesChanges } from './series-values.ts';

/** Frontmatter as plain data: schemas give nothing else. */
const plain = (data: object): Json => data as Json;

/** Everything in which two versions of an entry differ in meaning; what was read once for both sides differs in nothing. */
export const entryChanges = (before: Entry, after: Entry): readonly FieldChange[] =>
  before === after
    ? []
    : [...valueChanges([], plain(before.data), plain(after.data)), ...seriesChanges(before, after), ...bodyChanges(before, after)];

/**
 * What of `playbook.yml` is told. How a role is reached is no part of the strategy, and would stand in a list of changes long after it
 * was mended; what the commands need concerns those who edit.
 */
function toldOf({ databases, links, ...config }: Config, audience: Audience): object {
  const own = { ...config, roles: config.roles.map(({ contact: _contact, account: _account, ...role }) => role) };
  return audience === 'team' ? { ...own, databases, links } : own;
}

/** The top level comes first: of levels alone, order is what they say. */
function orderChange(before: Config, after: Config): FieldChange[] {
  const kept = ({ levels }: Config, other: Config) => levels.filter(({ id }) => other.levels.some((level) => level.id === id));
  const [was, is] = [kept(before, after), kept(after, before)];
  if (was.every(({ id }, place) => id === is[place]?.id)) return [];
  const titles = (levels: Config['levels']) => levels.map(({ title }) => title);
  return [{ at: [{ field: 'levels' }, { field: 'order' }], before: titles(was), after: titles(is) }];
}

export const configChanges = (before: Config, after: Config, audience: Audience): readonly FieldChange[] => [
  ...valueChanges([], plain(toldOf(before, audience)), plain(toldOf(after, audience))),
  ...orderChange(before, after),
];
