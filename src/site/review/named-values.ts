import type { Kind } from '../../model/kinds.ts';
import type { Messages } from '../messages/index.ts';
import type { Teller } from './teller.ts';

/** Where a value stands: in an entry of a kind, under these fields. */
export interface Place {
  readonly kind: Kind | 'playbook';
  /** The fields on the way, joined: `supports.because`. */
  readonly key: string;
  /** The KPI whose unit numbers here have, where they have one. */
  readonly kpi?: { readonly unit: string; readonly decimals: number } | undefined;
}

/** Fields that name an entry, by the last of them. */
const entryFields: Readonly<Record<string, Kind>> = {
  goal: 'goal',
  goals: 'goal',
  supports: 'goal',
  kpi: 'kpi',
  kpis: 'kpi',
  effects: 'kpi',
  evidence: 'evidence',
  department: 'department',
  partners: 'department',
  objection: 'objection',
  measure: 'measure',
  guide: 'guide',
  checklist: 'checklist',
};

/** The kind of the entries that a field names. */
export const kindNamedBy = (key: string): Kind | undefined => {
  const last = key.slice(key.lastIndexOf('.') + 1);
  return Object.hasOwn(entryFields, last) ? entryFields[last] : undefined;
};

type Table = Readonly<Record<string, string>>;

const typesOf = (kind: Place['kind'], words: Messages): Table =>
  kind === 'evidence' || kind === 'checklist' || kind === 'measure' || kind === 'channel' ? words[kind].types : {};

/** Words that stand for a value of a closed list. */
function tableOf({ kind, key }: Place, words: Messages): Table {
  const tables: Readonly<Record<string, Table>> = {
    status: words.entryStatus,
    direction: words.kpi.direction,
    frequency: words.kpi.frequency,
    timing: words.kpi.timing,
    effort: words.measure.efforts,
    state: words.channel.states,
    'outcome.state': words.measure.outcomes,
    'clearances.state': words.clearance.state,
    'clearances.by': words.clearance.by,
    'stakeholders.stance': words.department.stances,
    type: typesOf(kind, words),
  };
  return Object.hasOwn(tables, key) ? (tables[key] ?? {}) : {};
}

const roleFields: ReadonlySet<string> = new Set(['owner', 'lead', 'agreed.by', 'sections.items.role']);

/** A title for an id that the playbook itself gives one to. */
function titleIn(key: string, id: string, { config }: Teller): string | undefined {
  if (roleFields.has(key)) return config.roles.find((role) => role.id === id)?.title;
  return key === 'level' ? config.levels.find((level) => level.id === id)?.title : undefined;
}

/** What readers call a value of a closed list, a role or a level; undefined for other values. */
export function nameOfValue(text: string, place: Place, teller: Teller): string | undefined {
  const table = tableOf(place, teller.words);
  return (Object.hasOwn(table, text) ? table[text] : undefined) ?? titleIn(place.key, text, teller);
}
