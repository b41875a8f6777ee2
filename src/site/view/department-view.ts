import { type Ask, agreementsOf, asksOf, belongingsOf } from '../../model/department.ts';
import type { Entry, EntryOf } from '../../model/entry.ts';
import { isPursued } from '../../model/goals-below.ts';
import type { DataOf } from '../../model/schemas/index.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';
import { reasonOf } from './freshness-view.ts';
import { type GoalLine, goalLine } from './status-view.ts';

type Stakeholder = DataOf['department']['stakeholders'][number];

/** One interest, and who has it by stance. */
export interface StakeholderRow {
  readonly interest: string;
  readonly roles: Readonly<Record<Stakeholder['stance'], readonly string[]>>;
}

/** What a department's page brings together. */
export interface DepartmentView {
  readonly goals: readonly GoalLine[];
  readonly measures: readonly Card[];
  readonly channels: readonly Card[];
  readonly kpis: readonly Card[];
  readonly agreements: readonly { readonly card: Card; readonly on: string; readonly day: string; readonly by: string }[];
  readonly asks: readonly { readonly card: Card; readonly text: string; readonly isDue: boolean }[];
  readonly stakeholders: readonly StakeholderRow[];
}

export const stances = ['ally', 'neutral', 'critic'] as const;

/** Interests in the order in which they are first named. */
export function stakeholderRows(stakeholders: readonly Stakeholder[]): readonly StakeholderRow[] {
  return [...Map.groupBy(stakeholders, ({ interest }) => interest)].map(([interest, found]) => {
    const of = (wanted: Stakeholder['stance']) => found.filter(({ stance }) => stance === wanted).map(({ role }) => role);
    return { interest, roles: { ally: of('ally'), neutral: of('neutral'), critic: of('critic') } };
  });
}

function askText(ask: Ask, { config }: SiteData): string {
  const { inventory, clearance } = messagesFor(config.locale);
  const { ask: t } = inventory.department;
  if (ask.what === 'due') return reasonOf(ask.item, config.locale);
  return ask.what === 'agreement' ? t.agreement : t.clearance(clearance.by[ask.by]);
}

export function departmentView(department: EntryOf<'department'>, data: SiteData): DepartmentView {
  const { playbook, config, today } = data;
  const format = formatFor(config.locale);
  const { by: agreedBy } = messagesFor(config.locale).inventory.department;
  const roles = new Map(config.roles.map(({ id, title }) => [id, title]));
  const cards = (entries: readonly Entry[]) => entries.map((entry) => cardOf(entry, data));
  const belongings = belongingsOf(department, playbook);
  return {
    goals: belongings.goals.filter(isPursued).map((goal) => goalLine(goal, data)),
    measures: cards(belongings.measures),
    channels: cards(belongings.channels),
    kpis: cards(belongings.kpis),
    agreements: agreementsOf(department, belongings).map(({ entry, on, by }) => ({
      card: cardOf(entry, data),
      on,
      day: format.day(on),
      by: agreedBy(format.list(by.map((role) => roles.get(role) ?? role))),
    })),
    asks: asksOf(department, belongings, playbook, today).map((ask) => ({
      card: cardOf(ask.entry, data),
      text: askText(ask, data),
      isDue: ask.what === 'due' && ask.item.isDue,
    })),
    stakeholders: stakeholderRows(department.data.stakeholders),
  };
}
