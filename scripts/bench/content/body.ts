import type { Draft } from './draft.ts';
import type { Flavour, Target, Way } from './flavour.ts';
import { paragraph, phrase, sentence, shortSentence, topic } from './prose.ts';

interface Writer extends Draft {
  readonly flavour: Flavour;
}

const linked = ['goal', 'kpi', 'objection', 'evidence', 'checklist', 'measure', 'guide'] as const;
const ways: readonly Way[] = ['path', 'scheme', 'site'];

/** Every body has this heading, so that a link to it always leads somewhere. */
const common = { text: 'So gehen wir vor', slug: 'so-gehen-wir-vor' };

function anyEntry({ plan, random }: Writer): Target {
  const kind = random.pick(linked);
  return { kind, id: random.pick(plan.ids[kind]) };
}

function link(writer: Writer, heading?: string): string {
  const { flavour, random } = writer;
  return flavour.link(anyEntry(writer), phrase(random), random.pick(ways), heading);
}

const lines = (count: number, line: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index + 1)).join('\n');

function table({ random }: Writer): string {
  const rows = lines(4, (number) => `| ${number}. Quartal | ${random.int(10, 90)} % | ${random.int(10, 90)} % | ${phrase(random)} |`);
  return `| Zeitraum | Ziel | Stand | Bemerkung |\n| --- | ---: | ---: | --- |\n${rows}`;
}

const list = ({ random }: Writer): string => lines(3, (number) => `${number}. ${shortSentence(random)}`);

/** A card or chart of another entry; company goals show their map. */
function element(writer: Writer): string {
  const { flavour, id, index, kind, plan, random } = writer;
  if (kind === 'goal' && index % 17 === 0) return flavour.element('GoalMap', { kind, id });
  const kpi: Target = { kind: 'kpi', id: random.pick(plan.ids.kpi) };
  return [
    flavour.element('Kpi', kpi, 'chart'),
    flavour.element('Goal', { kind: 'goal', id: random.pick(plan.ids.goal) }),
    flavour.element('Evidence', { kind: 'evidence', id: random.pick(plan.ids.evidence) }),
    flavour.element('Measure', { kind: 'measure', id: random.pick(plan.ids.measure) }),
  ][index % 4] as string;
}

function lastBlock({ flavour, index, random }: Writer): string {
  const text = paragraph(random, 2);
  return index % 2 === 0
    ? flavour.callout(topic(random), text)
    : flavour.tabs([
        { title: 'Für Eilige', text },
        { title: 'Im Einzelnen', text: sentence(random) },
      ]);
}

/** Every fifth body names its source on the web. */
const outside = ({ id, index }: Draft): string => (index % 5 === 0 ? ` [Bericht](https://example.org/berichte/${id})` : '');

/** About 2.5 kB of text with headings, a table, lists, links and elements; the words are the same in every flavour. */
export function bodyOf(draft: Draft, flavour: Flavour): string {
  const writer: Writer = { ...draft, flavour };
  const { plan, random } = draft;
  const value = flavour.element('Kpi', { kind: 'kpi', id: random.pick(plan.ids.kpi) }, 'value');
  const blocks = [
    `${paragraph(random, 2)} Mehr dazu steht unter ${link(writer)}. Derzeit liegt der Wert bei ${value}.`,
    `## ${common.text}`,
    `${sentence(random)} **Wichtig:** ${link(writer, common.slug)}.`,
    flavour.steps(list(writer)),
    '## Zahlen und Belege',
    table(writer),
    element(writer),
    '### Woran wir es merken',
    `> ${sentence(random)}`,
    lines(3, () => `- *${topic(random)}:* ${link(writer)}`),
    '## Was als Nächstes kommt',
    `${sentence(random)}[^quelle]`,
    lastBlock(writer),
    `[^quelle]: ${shortSentence(random)}${outside(draft)}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
