import { pageOf } from '../../model/body-link.ts';
import type { Entry } from '../../model/entry.ts';
import { emptyOutline } from '../../model/outline.ts';
import type { SearchDocument } from '../../search/document.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { bodyPassages, type Shown } from './body-passages.ts';
import { fieldText } from './field-texts.ts';
import { resultFact } from './result-fact.ts';

/** A KPI's value is read in its sentence; other elements show what is found where it stands. */
const shownIn =
  ({ playbook, computed, config }: SiteData): Shown =>
  ({ name, attributes }) => {
    const kpi = name === 'Kpi' && attributes['show'] === 'value' ? playbook.find('kpi', attributes['id'] ?? '') : undefined;
    const latest = kpi && computed.of(kpi).latest;
    return latest ? formatFor(config.locale).quantity(latest.value, kpi.data) : '';
  };

const saidIn = (entry: Entry): readonly string[] => (entry.kind === 'objection' ? [entry.data.quote, ...entry.data.variants] : []);

/** What the search knows of an entry: what its page says in its fields and its body. */
export function entryDocument(entry: Entry, data: SiteData): SearchDocument {
  const { title, summary = '', tags } = entry.data;
  return {
    page: `${pageOf(entry.kind, entry.id)}index.html`,
    title,
    group: messagesFor(data.config.locale).kinds[entry.kind].many,
    said: saidIn(entry),
    tags,
    summary,
    passages: [{ text: fieldText(entry) }, ...bodyPassages(data.written.get(entry.ref) ?? emptyOutline, shownIn(data))],
    ...resultFact(entry, data),
  };
}
