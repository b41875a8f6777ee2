import type { Element, ElementContent, Root } from 'hast';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';

const processor = rehype().data('settings', { fragment: true }).freeze();

/** What a speaker can't use: pictures and footnotes. */
const left = new Set(['img', 'section']);

const isLeftOut = ({ tagName, properties }: Element): boolean => left.has(tagName) || properties['dataFootnoteRef'] !== undefined;

/** Titles of entries by their refs; one stands where the page would show the entry. */
type Titles = Readonly<Record<string, string>>;

function nameEntry(slot: Element, titles: Titles): void {
  const value = titles[String(slot.properties['dataRef'])] ?? '';
  [slot.tagName, slot.properties, slot.children] = ['span', {}, [{ type: 'text', value }]];
}

const made = new Map<string, string>();

/**
 * A rendered body as plain notes: no ids, since several bodies stand on a page, headings as paragraphs, links as their text.
 * Made once, since an objection comes up in the slides of several departments.
 * @param html what `src/markdown` rendered
 */
export function toSpeakerNotes(html: string, titles: Titles): string {
  const key = JSON.stringify([html, titles]);
  const notes = made.get(key) ?? makeNotes(html, titles);
  made.set(key, notes);
  return notes;
}

function makeNotes(html: string, titles: Titles): string {
  const tree = processor.parse(html) as Root;
  visit(tree, 'element', (element, index, parent) => {
    if (parent && index !== undefined && isLeftOut(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (element.tagName === 'playbook-slot') nameEntry(element, titles);
    delete element.properties['id'];
    if (/^h[1-6]$/.test(element.tagName)) {
      const text: ElementContent = { type: 'element', tagName: 'strong', properties: {}, children: element.children };
      [element.tagName, element.children] = ['p', [text]];
    }
    if (element.tagName === 'a') [element.tagName, element.properties] = ['span', {}];
    return undefined;
  });
  return processor.stringify(tree);
}
