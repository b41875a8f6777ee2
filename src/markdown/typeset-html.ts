import type { Element, ElementContent, Root } from 'hast';
import type { Locale } from '../model/schemas/config.ts';
import { partsOfLongWords } from '../typography/hyphenate.ts';
import { openParagraph, type Paragraph } from '../typography/typeset.ts';

/** Elements that stand within a sentence; any other begins a paragraph. */
const inline = new Set(['a', 'em', 'strong', 'del', 'sup', 'sub', 'span', 'br', 'img', 'code', 'playbook-slot']);

/** Elements whose text is what it is. */
const kept = new Set(['code', 'pre', 'img', 'playbook-slot']);

/** An address that is written out. */
const isAddress = ({ tagName, children: [only] }: Element): boolean =>
  tagName === 'a' && only?.type === 'text' && /^(?:https?:\/\/|www\.|[^\s@]+@)\S+$/i.test(only.value);

/** An empty element where a word may be divided. */
const place = (): Element => ({ type: 'element', tagName: 'span', properties: { className: ['divide'] }, children: [] });

/** Headings are large: on a phone a long word alone may be wider than the page. */
const divided = (value: string, locale: Locale): ElementContent[] =>
  partsOfLongWords(value, locale).flatMap((part, index): ElementContent[] => [
    ...(index > 0 ? [place()] : []),
    { type: 'text', value: part },
  ]);

interface Setting {
  readonly locale: Locale;
  readonly paragraph: Paragraph;
  readonly inHeading: boolean;
}

/** How the text in an element is set: within a sentence as what stands around it, else anew. */
const settingIn = ({ tagName }: Element, setting: Setting): Setting =>
  inline.has(tagName) ? setting : { ...setting, paragraph: openParagraph(setting.locale), inHeading: /^h[1-6]$/.test(tagName) };

function setChild(child: ElementContent, setting: Setting): ElementContent[] {
  const { paragraph, locale, inHeading } = setting;
  if (child.type === 'text') {
    const value = paragraph.set(child.value);
    return inHeading ? divided(value, locale) : [{ ...child, value }];
  }
  if (child.type !== 'element') return [child];
  if (kept.has(child.tagName) || isAddress(child)) paragraph.pass();
  else child.children = setChildren(child.children, settingIn(child, setting));
  return [child];
}

const setChildren = (children: readonly ElementContent[], setting: Setting): ElementContent[] =>
  children.flatMap((child) => setChild(child, setting));

/** Sets the text of a body as printers do; code, addresses and attributes stay as they are. */
export const typesetHtml =
  (locale: Locale) =>
  (tree: Root): void => {
    const setting = { locale, paragraph: openParagraph(locale), inHeading: false };
    tree.children = setChildren(tree.children as ElementContent[], setting);
  };
