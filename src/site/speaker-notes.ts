import type { Element, ElementContent, Root } from 'hast';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';

const processor = rehype().data('settings', { fragment: true }).freeze();

/** What a speaker can't use: pictures and footnotes. */
const left = new Set(['img', 'section']);

const isLeftOut = ({ tagName, properties }: Element): boolean => left.has(tagName) || properties['dataFootnoteRef'] !== undefined;

function nameEntry(slot: Element, titleOf: (ref: string) => string | undefined): void {
  const value = titleOf(String(slot.properties['dataRef'])) ?? '';
  [slot.tagName, slot.properties, slot.children] = ['span', {}, [{ type: 'text', value }]];
}

/**
 * A rendered body as plain notes: no ids, since several bodies stand on a page, headings as paragraphs, links as their text.
 * @param html what `src/markdown` rendered
 * @param titleOf the title of an entry, which stands where the page would show the entry
 */
export function toSpeakerNotes(html: string, titleOf: (ref: string) => string | undefined): string {
  const tree = processor.parse(html) as Root;
  visit(tree, 'element', (element, index, parent) => {
    if (parent && index !== undefined && isLeftOut(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (element.tagName === 'playbook-slot') nameEntry(element, titleOf);
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
