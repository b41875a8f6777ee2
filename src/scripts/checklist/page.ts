import type { Checklist, ListItem } from '../../checklist/checklist.ts';
import type { MarkdownWords } from '../../checklist/markdown.ts';
import type { Messages } from '../../site/messages/index.ts';

/** What the script says, with places in braces. */
export type PageWords = Messages['checklistRun']['script'] & MarkdownWords;

/** A checklist's page: the list as it stands there, the words, and its elements by their marks. */
export interface ChecklistPage {
  readonly root: HTMLElement;
  readonly list: Checklist;
  readonly words: PageWords;
  /** For days and times, as the build writes them. */
  readonly language: string;
  readonly part: <E extends HTMLElement = HTMLElement>(mark: string) => E;
}

const textOf = (element: Element, selector: string): string => element.querySelector(selector)?.textContent.trim() ?? '';

const itemIn = (element: HTMLElement): ListItem => ({
  id: element.dataset['item'] ?? '',
  text: textOf(element, '[data-text]'),
  suggests: [...element.querySelectorAll<HTMLAnchorElement>('[data-kind]')].map(({ dataset, textContent, href }) => ({
    kind: dataset['kind'] ?? '',
    title: textContent,
    href,
  })),
});

const listIn = (root: HTMLElement): Checklist => ({
  id: root.dataset['checklist'] ?? '',
  title: root.dataset['title'] ?? '',
  type: root.dataset['type'] === 'assessment' ? 'assessment' : 'tasks',
  sections: [...root.querySelectorAll('[data-section]')].map((section) => ({
    title: textOf(section, 'h2'),
    items: [...section.querySelectorAll<HTMLElement>('[data-item]')].map(itemIn),
  })),
});

export function openPage(root: HTMLElement): ChecklistPage {
  return {
    root,
    list: listIn(root),
    words: JSON.parse(textOf(root, '[data-words]')),
    language: document.documentElement.lang === 'en' ? 'en-GB' : 'de-DE',
    part: <E extends HTMLElement>(mark: string): E => {
      const found = root.querySelector<E>(`[data-${mark}]`);
      if (!found) throw new Error(`The page has no data-${mark}.`);
      return found;
    },
  };
}

/** Puts values into the braces of a text. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** An element with text, which is never markup. */
export function create<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '', className = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}
