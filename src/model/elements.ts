import type { Kind } from './kinds.ts';

/** The closed list of elements that a body may use. */
export interface ElementRule {
  /** The kind of the entry that `id` names; elements without it lay out text. */
  readonly kind?: Kind;
  readonly attributes: Readonly<Record<string, { readonly required?: true; readonly oneOf?: readonly string[] }>>;
}

const byId = (kind: Kind): ElementRule => ({ kind, attributes: { id: { required: true } } });

const rules: ReadonlyMap<string, ElementRule> = new Map<string, ElementRule>([
  ['Callout', { attributes: { type: { required: true, oneOf: ['note', 'tip', 'warning'] }, title: {} } }],
  ['Steps', { attributes: {} }],
  ['Tabs', { attributes: {} }],
  ['Tab', { attributes: { title: { required: true } } }],
  ['Goal', byId('goal')],
  ['Kpi', { kind: 'kpi', attributes: { id: { required: true }, show: { oneOf: ['card', 'value', 'chart'] } } }],
  ['Objection', byId('objection')],
  ['Evidence', byId('evidence')],
  ['Checklist', byId('checklist')],
  ['Measure', byId('measure')],
  ['GoalMap', byId('goal')],
]);

export const elementNames: readonly string[] = [...rules.keys()];

export const elementRule = (name: string): ElementRule | undefined => rules.get(name);
