import { type AccessTopic, accessTopics } from '../access-topics.ts';
import { feedbackHref } from '../feedback.ts';
import { messagesFor } from '../messages/index.ts';
import { isMail } from '../outside-urls.ts';
import type { SiteView } from './site-view.ts';

/** A line of the table of keys. */
export interface KeyLine {
  readonly place: string;
  readonly keys: string;
  readonly does: string;
}

/** Keys by the tool that they belong to; the tests press each of them. */
export function keyLines({ locale }: SiteView): readonly KeyLine[] {
  const words = messagesFor(locale);
  const { keys: t } = words.access;
  const { names } = t;
  const [map, chart, checklist] = [words.map.name, words.kinds.kpi.many, words.kinds.checklist.many];
  const lines: readonly (readonly [string, string, string])[] = [
    [t.any, names.tab, t.tab],
    [t.any, names.search, t.search],
    [words.search.open, names.upDown, t.found],
    [map, names.upDown, t.mapUp],
    [map, names.leftRight, t.mapSide],
    [chart, names.leftRight, t.chartSide],
    [chart, names.ends, t.chartEnds],
    [chart, names.upDown, t.chartUp],
    [t.finder, names.enter, t.toFirst],
    [t.sorted, names.enter, t.sort],
    [checklist, names.space, t.tick],
    [checklist, names.leftRight, t.answer],
    [t.slides, names.leftRight, t.slide],
    [t.slides, names.escape, t.overview],
    [t.slides, 'N', t.notes],
  ];
  return lines.map(([place, keys, does]) => ({ place, keys, does }));
}

/** What the tests of access look at, in words. */
export const testedTopics = ({ locale }: SiteView): readonly (readonly [AccessTopic, { readonly name: string; readonly text: string }])[] =>
  accessTopics.map((topic) => [topic, messagesFor(locale).access.tested.topics[topic]]);

/** Where a barrier is reported: as on every page, else a mail to the first role that has an address; null without either. */
export function barrierHref(site: SiteView): string | null {
  const owner = Object.entries(site.roles).find(([, { contact }]) => contact !== undefined && isMail(contact))?.[0];
  return feedbackHref({ path: 'accessibility/', title: messagesFor(site.locale).access.name, owner }, site);
}
