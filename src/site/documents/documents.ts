import { belongingsOf } from '../../model/department.ts';
import type { Entry, EntryOf } from '../../model/entry.ts';
import { folders, type Kind } from '../../model/kinds.ts';
import { readingOrder } from '../../model/reading-path.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';

/** Entries under one title of a document. */
export interface DocumentPart {
  readonly title: string;
  readonly lead?: string;
  readonly entries: readonly Entry[];
}

/** What can be printed as one document. */
export interface DocumentPlan {
  /** Below `print/`; a kind's is its folder's name, so that no other can be called like it. */
  readonly path: string;
  readonly title: string;
  readonly about: 'playbook' | 'department' | 'kind';
  /** Of a department's part. */
  readonly department?: EntryOf<'department'>;
  readonly parts: readonly DocumentPart[];
}

/** The order in which a playbook is read from its beginning to its end. */
const order: readonly Kind[] = ['goal', 'kpi', 'measure', 'objection', 'evidence', 'channel', 'department', 'checklist', 'guide'];

function inOrder(kind: Kind, entries: readonly Entry[], { playbook }: SiteData): readonly Entry[] {
  if (kind !== 'guide') return entries;
  const read = new Set<Entry>(readingOrder(playbook).filter((guide) => entries.includes(guide)));
  return [...read, ...entries.filter((entry) => !read.has(entry))];
}

/** Goals by level; all others under the title of their kind. */
function partsOf(kind: Kind, entries: readonly Entry[], data: SiteData): readonly DocumentPart[] {
  const words = messagesFor(data.config.locale);
  const { many, lead } = words.kinds[kind];
  if (kind !== 'goal') return [{ title: many, lead, entries: inOrder(kind, entries, data) }];
  return data.config.levels.map(({ id, title }) => ({
    title: words.paper.goalsOf(title),
    entries: entries.filter((entry) => entry.kind === 'goal' && entry.data.level === id),
  }));
}

const filled = (parts: readonly DocumentPart[]): readonly DocumentPart[] => parts.filter(({ entries }) => entries.length > 0);

const byKind = (entries: readonly Entry[], data: SiteData): readonly DocumentPart[] =>
  filled(
    order.flatMap((kind) =>
      partsOf(
        kind,
        entries.filter((entry) => entry.kind === kind),
        data,
      ),
    ),
  );

function departmentPlan(department: EntryOf<'department'>, data: SiteData): DocumentPlan {
  const { goals, measures, channels, kpis } = belongingsOf(department, data.playbook);
  const own = messagesFor(data.config.locale).kinds.department.one;
  return {
    path: `${folders.department}/${department.id}`,
    title: department.data.title,
    about: 'department',
    department,
    parts: [{ title: own, entries: [department] }, ...byKind([...goals, ...measures, ...channels, ...kpis], data)],
  };
}

function kindPlan(kind: Kind, data: SiteData): DocumentPlan {
  const { many } = messagesFor(data.config.locale).kinds[kind];
  return { path: folders[kind], title: many, about: 'kind', parts: filled(partsOf(kind, data.playbook.ofKind(kind), data)) };
}

/** All documents that have something in them, the whole playbook first. */
export function documentPlans(data: SiteData): readonly DocumentPlan[] {
  const { playbook, config } = data;
  const plans: DocumentPlan[] = [
    { path: 'playbook', title: config.title, about: 'playbook', parts: byKind([...playbook.entries.values()], data) },
    ...playbook.ofKind('department').map((department) => departmentPlan(department, data)),
    ...order.map((kind) => kindPlan(kind, data)),
  ];
  return plans.filter(({ parts }) => parts.length > 0);
}

export const countEntries = ({ parts }: DocumentPlan): number => parts.reduce((sum, { entries }) => sum + entries.length, 0);
