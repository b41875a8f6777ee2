import { resolveBodyLink } from './body-link.ts';
import { elementRule } from './elements.ts';
import type { Entry, EntryOf } from './entry.ts';
import type { Place } from './finding.ts';
import { type Kind, type Ref, refOf } from './kinds.ts';
import { suggestible } from './schemas/checklist.ts';

export type LinkType = 'supports' | 'measured-by' | 'serves' | 'expects' | 'rests-on' | 'suggests' | 'belongs-to' | 'mentions';

/** A typed link from the entry that names to the one that is named. */
export interface Link {
  readonly from: Ref;
  readonly to: Ref;
  readonly type: LinkType;
  /** The mechanism, of `supports`. */
  readonly because?: string;
}

/** A link and the place where it is written. */
export interface LocatedLink extends Link {
  readonly at: Place;
}

interface Target {
  readonly to: Ref;
  readonly type: LinkType;
  readonly path: readonly (string | number)[];
  readonly because?: string;
}

const each = (kind: Kind, ids: readonly string[], type: LinkType, field: string): Target[] =>
  ids.map((id, index) => ({ to: refOf(kind, id), type, path: [field, index] }));

const department = (id: string | undefined): Target[] =>
  id === undefined ? [] : [{ to: refOf('department', id), type: 'belongs-to', path: ['department'] }];

const ofGoal = ({ data }: EntryOf<'goal'>): Target[] => [
  ...data.supports.map(({ goal, because }, index): Target => {
    const link = { to: refOf('goal', goal), type: 'supports' as const, path: ['supports', index, 'goal'] };
    return because === undefined ? link : { ...link, because };
  }),
  ...each('kpi', data.kpis, 'measured-by', 'kpis'),
  ...department(data.department),
];

const ofObjection = ({ data }: EntryOf<'objection'>): Target[] => [
  ...each('evidence', data.evidence, 'rests-on', 'evidence'),
  ...data.kpis.map(({ kpi }, index): Target => ({ to: refOf('kpi', kpi), type: 'rests-on', path: ['kpis', index, 'kpi'] })),
  ...each('goal', data.goals, 'serves', 'goals'),
];

const ofMeasure = ({ data }: EntryOf<'measure'>): Target[] => [
  ...each('goal', data.goals, 'serves', 'goals'),
  ...data.effects.map(({ kpi }, index): Target => ({ to: refOf('kpi', kpi), type: 'expects', path: ['effects', index, 'kpi'] })),
  ...department(data.department),
  ...each('department', data.partners, 'belongs-to', 'partners'),
];

const ofChannel = ({ data }: EntryOf<'channel'>): Target[] => [
  ...each('goal', data.goals, 'serves', 'goals'),
  ...department(data.department),
];

type Suggestion = EntryOf<'checklist'>['data']['sections'][number]['items'][number]['suggests'][number];

/** What a suggestion of a checklist's item names: one entry. */
export const suggestedRefs = (suggestion: Suggestion): Ref[] =>
  suggestible.flatMap((kind) => (suggestion[kind] === undefined ? [] : [refOf(kind, suggestion[kind])]));

const ofChecklist = ({ data }: EntryOf<'checklist'>): Target[] =>
  data.sections.flatMap((section, s) =>
    section.items.flatMap((item, i) =>
      item.suggests.flatMap((suggestion, n) =>
        suggestedRefs(suggestion).map((to): Target => {
          const path = ['sections', s, 'items', i, 'suggests', n, to.slice(0, to.indexOf(':'))];
          return { to, type: 'suggests', path };
        }),
      ),
    ),
  );

function fromFrontmatter(entry: Entry): Target[] {
  switch (entry.kind) {
    case 'goal':
      return ofGoal(entry);
    case 'objection':
      return ofObjection(entry);
    case 'measure':
      return ofMeasure(entry);
    case 'channel':
      return ofChannel(entry);
    case 'checklist':
      return ofChecklist(entry);
    default:
      return [];
  }
}

function fromBody(entry: Entry): LocatedLink[] {
  const elements = entry.outline.elements.flatMap(({ name, attributes, point }) => {
    const kind = elementRule(name)?.kind;
    return kind && attributes['id'] ? [{ to: refOf(kind, attributes['id']), point }] : [];
  });
  const links = entry.outline.links.flatMap(({ url, point }) => {
    const target = resolveBodyLink(url, entry);
    return target.type === 'entry' ? [{ to: target.ref, point }] : [];
  });
  return [...elements, ...links].map(({ to, point }) => ({ from: entry.ref, to, type: 'mentions', at: { file: entry.file, point } }));
}

/** Every reference of the entry, those of its body included. */
export const linksOf = (entry: Entry): readonly LocatedLink[] => [
  ...fromFrontmatter(entry).map(({ path, ...target }): LocatedLink => ({ from: entry.ref, ...target, at: { file: entry.file, path } })),
  ...fromBody(entry),
];
