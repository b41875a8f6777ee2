import { stringify } from 'yaml';
import type { EntryOf } from '../../src/model/entry.ts';
import type { Kind } from '../../src/model/kinds.ts';
import type { Playbook } from '../../src/model/playbook.ts';
import { UsageError } from '../../src/site/settings.ts';
import { type NewWords, newWords } from './words.ts';

interface Context {
  readonly playbook: Playbook;
  readonly words: NewWords;
  readonly today: string;
  readonly goals: readonly string[] | undefined;
}

/** What is known of an entry beside its kind and name. */
interface Details {
  /** Of a measure: the goals that it serves; else the first that there is. */
  readonly goals?: readonly string[];
  /** Why it is started, as Markdown that goes below the text of the template. */
  readonly occasion?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const firstGoal = ({ playbook }: Context): EntryOf<'goal'> => {
  const [goal] = playbook.ofKind('goal');
  if (!goal) throw new UsageError('A measure serves a goal, and there is none yet: `npm run new -- goal <id>` first.');
  return goal;
};

/** On the second level, where a department and a goal above are there to name; else on top. */
function goalFields({ playbook, words }: Context): Fields {
  const [top, second] = playbook.config.levels;
  const above = playbook.ofKind('goal').find(({ data }) => data.level === top?.id);
  const [department] = playbook.ofKind('department');
  if (!second || !above || !department) return { level: top?.id };
  return { level: second.id, department: department.id, supports: [{ goal: above.id, because: words.because }] };
}

const kpiFields = ({ words, today }: Context): Fields => {
  const year = Number(today.slice(0, 4));
  return {
    question: words.question,
    definition: words.definition,
    unit: words.unit,
    direction: 'increase',
    frequency: 'month',
    baseline: { period: `${year - 1}-12`, value: 40 },
    target: { by: `${year + 1}-12`, value: 60 },
    source: { system: words.system },
  };
};

const templates: { readonly [K in Kind]: (context: Context) => Fields } = {
  goal: goalFields,
  kpi: kpiFields,
  objection: ({ words }) => ({ quote: words.quote, answer: words.answer }),
  evidence: ({ words, today }) => ({
    type: 'study',
    source: { name: words.source },
    captured: today,
    validFor: 'P1Y',
    finding: words.finding,
  }),
  checklist: ({ words }) => ({
    purpose: words.purpose,
    type: 'tasks',
    sections: [{ title: words.section, items: [{ id: 'first', text: words.item }] }],
  }),
  measure: (context) => ({ type: 'project', goals: context.goals ?? [firstGoal(context).id] }),
  channel: ({ words }) => ({ type: 'web', purpose: words.purpose, state: 'planned' }),
  department: ({ words }) => ({ interests: [words.interest] }),
  guide: () => ({}),
};

/** What an id says when it is read aloud. */
export function spokenId(id: string): string {
  const spoken = id.replaceAll('-', ' ');
  return spoken.charAt(0).toUpperCase() + spoken.slice(1);
}

/** The text of a new entry: a draft, so that nothing unfinished is published, and valid as it stands. */
export function newEntryText(kind: Kind, title: string, playbook: Playbook, today: string, { goals, occasion = '' }: Details = {}): string {
  const words = newWords(playbook.config.locale);
  const [role] = playbook.config.roles;
  if (!role && kind !== 'guide')
    throw new UsageError('An entry has an owner, and `playbook.yml` names no role yet: add one under `roles`.');
  const common = { title, summary: words.summary, ...(role && { owner: role.id }), status: 'draft', reviewed: today };
  const fields = { ...common, ...templates[kind]({ playbook, words, today, goals }) };
  return `---\n${stringify(fields, { lineWidth: 100 })}---\n\n${words.body}${occasion === '' ? '' : `\n${occasion}`}`;
}

/** What stands in the CSV beside a new entry of the kind; undefined where there is none. */
export const newSeriesText = (kind: Kind): string | undefined => (kind === 'kpi' ? 'period,value\n' : undefined);
