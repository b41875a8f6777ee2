import { stringify } from 'yaml';
import { folders, type Kind, kinds } from '../../../src/model/kinds.ts';
import { schemas } from '../../../src/model/schemas/index.ts';
import type { Files, Group } from './entries.ts';
import { fillSchema } from './fill.ts';

const isReference = (value: unknown, hidden: ReadonlySet<string>): boolean => typeof value === 'string' && hidden.has(value);

/** A value without what names something hidden: items of lists and fields that do, with all that stands beside it there. */
function without(value: unknown, hidden: ReadonlySet<string>): unknown {
  const names = (item: unknown): boolean =>
    isReference(item, hidden) ||
    (typeof item === 'object' && item !== null && Object.values(item).some((inner) => isReference(inner, hidden)));
  if (Array.isArray(value)) return value.filter((item) => !names(item)).map((item) => without(item, hidden));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => !isReference(inner, hidden));
  return Object.fromEntries(kept.map(([name, inner]) => [name, without(inner, hidden)]));
}

const known: Readonly<Record<Kind, string>> = {
  goal: 'treue-kunden',
  kpi: 'erstreaktionszeit',
  objection: 'keine-zeit',
  evidence: 'kosten-je-loesung',
  checklist: 'ist-analyse',
  measure: 'kurznachrichten-service',
  channel: 'website',
  department: 'marketing',
  guide: 'ziele-zuerst',
};

export interface Bridge {
  /** Entries for everybody that name hidden ones wherever they can. */
  readonly naming: Files;
  /** The same entries as they would be if those never were. */
  readonly never: Files;
}

const mentions = (ids: Group['ids']): string =>
  `<Goal id="${ids.goal}" />\n\n<GoalMap id="${ids.goal}" />\n\n<Kpi id="${ids.kpi}" show="chart" />\n\n<Measure id="${ids.measure}" />\n`;

/** @param because gives what may only be read beside what it names */
export function bridgeTo(group: Group, because: (where: string) => string): Bridge {
  const hidden = new Set(Object.values(group.ids));
  const [naming, never]: [Record<string, string>, Record<string, string>] = [{}, {}];
  for (const kind of kinds) {
    const { ids } = group;
    const both = (of: Kind) => [ids[of], known[of]];
    const data = fillSchema(schemas[kind], {
      word: () => 'Offen',
      number: () => 5,
      reference: (title) => (title === 'role id' ? 'social-team' : ids[title.split(' ')[0] as Kind]),
      fixed: {
        title: `Brücke ${kind}`,
        tags: ['offen'],
        audience: 'everyone',
        status: 'agreed',
        accept: [],
        reviewed: '2026-11-02',
        level: 'social',
        department: kind === 'goal' ? known.department : ids.department,
        ...(kind === 'goal' && {
          supports: [
            { goal: ids.goal, because: because('supports[].because') },
            { goal: known.goal, because: 'Offen' },
          ],
        }),
        kpis: kind === 'objection' ? both('kpi').map((kpi) => ({ kpi, claim: { atLeast: 1 } })) : both('kpi'),
        goals: both('goal'),
        evidence: both('evidence'),
        partners: both('department'),
        effects: both('kpi').map((kpi) => ({ kpi, from: 1, to: 2 })),
        'sections[].items[].id': 'punkt',
        'sections[].items[].suggests': (['goal', 'objection', 'measure', 'guide'] as const).flatMap((of) =>
          both(of).map((id) => ({ [of]: id })),
        ),
        'baseline.period': '2025-12',
        'target.by': '2027-12',
        frequency: 'month',
        source: kind === 'kpi' ? { system: 'Offen' } : { name: 'Offen' },
        captured: '2026-05-01',
        validFor: 'P1Y',
        stakeholders: undefined,
      },
    });
    const file = `${folders[kind]}/bruecke-${kind}.mdx`;
    naming[file] = `---\n${stringify(data)}---\n\nOffen. [Verweis](../guides/${ids.guide}.mdx)\n\n${mentions(ids)}\nSchluss.\n`;
    never[file] = `---\n${stringify(without(data, hidden))}---\n\nOffen. Verweis\n\nSchluss.\n`;
  }
  return { naming, never };
}
