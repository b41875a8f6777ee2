import type { Entry } from '../../model/entry.ts';
import { stageOf } from '../../model/measures/stage.ts';
import type { KpiStatus } from '../../model/progress.ts';
import type { ResultFact } from '../../search/document.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { cardOf } from '../view/card.ts';

/** What decides whether to open an entry of its kind, where a card does not say it already. */
function ownFact(entry: Entry, { config, minutes, computed }: SiteData): string | undefined {
  const t = messagesFor(config.locale);
  switch (entry.kind) {
    case 'goal':
      return config.levels.find(({ id }) => id === entry.data.level)?.title;
    case 'measure':
      return `${t.measure.types[entry.data.type]} · ${t.measures.stages[stageOf(entry.data, computed.today)].title}`;
    case 'guide':
      return t.guides.reading(minutes[entry.ref] ?? 1);
    case 'department': {
      const lead = config.roles.find(({ id }) => id === entry.data.lead);
      return lead && `${t.department.lead}: ${lead.title}`;
    }
    default:
      return undefined;
  }
}

/** In words and with the shape of the worst: `1 im Rückstand, 2 im Plan`. */
function statusOf(statuses: readonly KpiStatus[], words: Readonly<Record<KpiStatus, string>>): ResultFact {
  const [status] = statuses;
  if (status === undefined) return {};
  if (statuses.length === 1) return { status, statusText: words[status] };
  const count = (wanted: KpiStatus) => statuses.filter((other) => other === wanted).length;
  return { status, statusText: [...new Set(statuses)].map((one) => `${count(one)} ${words[one]}`).join(', ') };
}

/** The fact that matters of an entry, in the words that its card says it in. */
export function resultFact(entry: Entry, data: SiteData): ResultFact {
  const t = messagesFor(data.config.locale);
  const card = cardOf(entry, data);
  const state = card.status === 'agreed' || card.status === 'proposed' ? undefined : t.entryStatus[card.status];
  const fact = [state, ownFact(entry, data) ?? card.fact].filter((text) => text !== undefined).join(' · ');
  return { ...(fact !== '' && { fact }), ...statusOf(card.statuses, t.kpiStatus), ...(card.warning && { warning: card.warning }) };
}
