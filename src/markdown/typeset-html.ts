import type { Element, ElementContent, Root } from 'hast';
import type { Locale } from '../model/schemas/config.ts';
import { breakLongWords } from '../typography/hyphenate.ts';
import { openParagraph, type Paragraph } from '../typography/typeset.ts';

/** Elements that stand within a sentence; any other begins a paragraph. */
const inline = new Set(['a', 'em', 'strong', 'del', 'sup', 'sub', 'span', 'br', 'img', 'code', 'playbook-slot']);

/** Elements whose text is what it is. */
const kept = new Set(['code', 'pre', 'img', 'playbook-slot']);

/** An address that is written out. */
const isAddress = ({ tagName, children: [only] }: Element): boolean =>
  tagName === 'a' && only?.type === 'text' && /^(?:https?:\/\/|www\.|[^\s@]+@)\S+$/i.test(only.value);

/** Headings are large: on a phone a long word alone may be wider than the page. */
function paragraphIn({ tagName }: Element, locale: Locale): Paragraph {
  const { set, pass } = openParagraph(locale);
  return { set: /^h[1-6]$/.test(tagName) ? (text) => breakLongWords(set(text), locale) : set, pass };
}

function setChildren(children: readonly ElementContent[], paragraph: Paragraph, locale: Locale): void {
  for (const child of children) {
    if (child.type === 'text') child.value = paragraph.set(child.value);
    else if (child.type === 'element' && (kept.has(child.tagName) || isAddress(child))) paragraph.pass();
    else if (child.type === 'element')
      setChildren(child.children, inline.has(child.tagName) ? paragraph : paragraphIn(child, locale), locale);
  }
}

/** Sets the text of a body as printers do; code, addresses and attributes stay as they are. */
export const typesetHtml =
  (locale: Locale) =>
  (tree: Root): void =>
    setChildren(tree.children as ElementContent[], openParagraph(locale), locale);
