import { resolveBodyLink } from './body-link.ts';
import type { Audience } from './common.ts';
import { elementRule } from './elements.ts';
import type { Entry, EntryOf } from './entry.ts';
import { type Kind, type Ref, refOf } from './kinds.ts';
import { suggestedRefs } from './links.ts';
import { createPlaybook, type Playbook } from './playbook.ts';

/** For whom a build is made, and whether it shows drafts (`dev` and previews do). */
export interface Viewer {
  readonly audience: Audience;
  readonly drafts: boolean;
}

export const maySee = ({ data }: Entry, { audience, drafts }: Viewer): boolean =>
  (audience === 'team' || data.audience === 'everyone') && (drafts || data.status !== 'draft');

type Hidden = ReadonlySet<Ref>;

const shown = (hidden: Hidden, kind: Kind, ids: readonly string[]): string[] => ids.filter((id) => !hidden.has(refOf(kind, id)));

/** The entry's `department`, or nothing in its place when that is hidden. */
const shownDepartment = (hidden: Hidden, id: string | undefined): string | undefined =>
  id !== undefined && hidden.has(refOf('department', id)) ? undefined : id;

const goal = (data: EntryOf<'goal'>['data'], hidden: Hidden) => ({
  ...data,
  supports: data.supports.filter(({ goal: id }) => !hidden.has(refOf('goal', id))),
  kpis: shown(hidden, 'kpi', data.kpis),
  department: shownDepartment(hidden, data.department),
});

const objection = (data: EntryOf<'objection'>['data'], hidden: Hidden) => ({
  ...data,
  evidence: shown(hidden, 'evidence', data.evidence),
  goals: shown(hidden, 'goal', data.goals),
  kpis: data.kpis.filter(({ kpi }) => !hidden.has(refOf('kpi', kpi))),
});

const measure = (data: EntryOf<'measure'>['data'], hidden: Hidden) => ({
  ...data,
  goals: shown(hidden, 'goal', data.goals),
  effects: data.effects.filter(({ kpi }) => !hidden.has(refOf('kpi', kpi))),
  department: shownDepartment(hidden, data.department),
  partners: shown(hidden, 'department', data.partners),
});

const channel = (data: EntryOf<'channel'>['data'], hidden: Hidden) => ({
  ...data,
  goals: shown(hidden, 'goal', data.goals),
  department: shownDepartment(hidden, data.department),
});

const checklist = (data: EntryOf<'checklist'>['data'], hidden: Hidden) => ({
  ...data,
  sections: data.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({
      ...item,
      suggests: item.suggests.filter((suggestion) => !suggestedRefs(suggestion).some((ref) => hidden.has(ref))),
    })),
  })),
});

/** The body's outline without the elements and links that name a hidden entry. */
const outline = (entry: Entry, hidden: Hidden): Entry['outline'] => ({
  ...entry.outline,
  elements: entry.outline.elements.filter(({ name, attributes }) => {
    const kind = elementRule(name)?.kind;
    return !kind || !hidden.has(refOf(kind, attributes['id'] ?? ''));
  }),
  links: entry.outline.links.filter(({ url }) => {
    const target = resolveBodyLink(url, entry);
    return target.type !== 'entry' || !hidden.has(target.ref);
  }),
});

/** Who is an ally or a critic is for the team alone, also in a department that everyone may see. */
const hasSecrets = (entry: Entry, { audience }: Viewer): boolean =>
  audience === 'everyone' && entry.kind === 'department' && entry.data.stakeholders.length > 0;

function withoutHidden(entry: Entry, hidden: Hidden, viewer: Viewer): Entry {
  const rest = { ...entry, outline: outline(entry, hidden) };
  switch (rest.kind) {
    case 'goal':
      return { ...rest, data: goal(rest.data, hidden) };
    case 'objection':
      return { ...rest, data: objection(rest.data, hidden) };
    case 'measure':
      return { ...rest, data: measure(rest.data, hidden) };
    case 'channel':
      return { ...rest, data: channel(rest.data, hidden) };
    case 'checklist':
      return { ...rest, data: checklist(rest.data, hidden) };
    case 'department':
      return hasSecrets(rest, viewer) ? { ...rest, data: { ...rest.data, stakeholders: [] } } : rest;
    default:
      return rest;
  }
}

/** The entries that this viewer may not know. */
export const hiddenFrom = (entries: Iterable<Entry>, viewer: Viewer): ReadonlySet<Ref> =>
  new Set([...entries].filter((entry) => !maySee(entry, viewer)).map(({ ref }) => ref));

const nothing: Hidden = new Set();

/**
 * The playbook as this viewer may know it: hidden entries are gone, and so is every reference to them.
 * @param elsewhere entries to hide as well, of which the playbook itself does not say so, or that it does not hold
 */
export function viewFor(playbook: Playbook, viewer: Viewer, elsewhere: ReadonlySet<Ref> = nothing): Playbook {
  const all = [...playbook.entries.values()];
  const hidden = new Set([...elsewhere, ...hiddenFrom(all, viewer)]);
  if (hidden.size === 0 && !all.some((entry) => hasSecrets(entry, viewer))) return playbook;
  const visible = all.filter(({ ref }) => !hidden.has(ref));
  return createPlaybook(
    playbook.config,
    visible.map((entry) => withoutHidden(entry, hidden, viewer)),
  );
}
