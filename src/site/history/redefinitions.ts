import type { Redefinition } from '../../diagrams/kpi-chart/with-changes.ts';
import type { EntryOf } from '../../model/entry.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { redefinitionWords } from './change-words.ts';
import { plainSentence } from './plain-sentence.ts';
import { historyTeller } from './teller.ts';

/** More than these nobody reads below a chart. */
const most = 8;

/** When a KPI's target or definition became another one, newest first. */
export function redefinitionsOf({ ref }: EntryOf<'kpi'>, data: SiteData): readonly Redefinition[] {
  const { history, config } = data;
  if (!history) return [];
  const [{ day: format }, { chart: t }] = [formatFor(config.locale), messagesFor(config.locale).history];
  const teller = historyTeller(history, data);
  const own = history.changes.filter((dated) => dated.ref === ref && dated.change.change !== 'added');
  const told = own.flatMap((dated): Redefinition[] => {
    const sentences = redefinitionWords(dated, teller);
    if (sentences.length === 0) return [];
    const what = sentences.map((sentence) => plainSentence(sentence, config.locale)).join('; ');
    return [{ on: dated.day, note: t.note(format(dated.day), what) }];
  });
  return told.slice(0, most);
}
