import { slug } from 'github-slugger';
import type { ElementContent } from 'hast';
import type { Parents } from 'mdast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import { elementRule } from '../model/elements.ts';
import { refOf } from '../model/kinds.ts';
import type { BodyWords } from './body-words.ts';
import { attributesOf, type Element } from './element-faults.ts';
import type { Resolver } from './resolve-references.ts';

const h = (tagName: string, properties: Record<string, string | boolean>, children: ElementContent[] = []): ElementContent => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const text = (value: string): ElementContent => ({ type: 'text', value });

function callout(attributes: Record<string, string>, children: ElementContent[], words: BodyWords): ElementContent {
  const type = attributes['type'] === 'tip' || attributes['type'] === 'warning' ? attributes['type'] : 'note';
  const title = h('p', { className: 'callout-title' }, [text(attributes['title'] ?? words.callouts[type])]);
  return h('aside', { className: `callout callout-${type}`, ariaLabel: attributes['title'] ?? words.callouts[type] }, [title, ...children]);
}

/** Tabs are disclosures that share a name: they work without script, by keyboard, and in print. */
const tab = (attributes: Record<string, string>, children: ElementContent[], name: string, open: boolean): ElementContent =>
  h('details', { className: 'tab', name, open }, [h('summary', {}, [text(attributes['title'] ?? '')]), ...children]);

/** Tabs of a group have one name, which no other group of the body has. */
function tabs(element: Element, group: number, state: State): ElementContent {
  const titles = element.children.map((child) => ('attributes' in child ? attributesOf(child)['title'] : ''));
  const name = `tabs-${group}-${slug(titles.join(' '))}`;
  const children = element.children.flatMap((child, index) =>
    'attributes' in child ? [tab(attributesOf(child), state.all(child) as ElementContent[], name, index === 0)] : [],
  );
  return h('div', { className: 'tabs' }, children);
}

/** An empty place that the page fills with a component; `inline` ones stand within a sentence. */
function slot(element: Element, resolver: Resolver): ElementContent[] {
  const { id = '', show = '' } = attributesOf(element);
  const kind = elementRule(element.name ?? '')?.kind;
  if (!kind || !resolver.shows(element.name ?? '', id)) return [];
  const inline = element.type === 'mdxJsxTextElement';
  return [
    h('playbook-slot', { dataElement: element.name ?? '', dataRef: refOf(kind, id), dataShow: show, dataInline: inline ? 'yes' : 'no' }),
  ];
}

function handler(words: BodyWords, resolver: Resolver): Handler {
  let groups = 0;
  return (state: State, element: Element, _parent: Parents | undefined) => {
    switch (element.name) {
      case 'Callout':
        return callout(attributesOf(element), state.all(element) as ElementContent[], words);
      case 'Steps':
        return h('div', { className: 'steps' }, state.all(element) as ElementContent[]);
      case 'Tabs':
        groups += 1;
        return tabs(element, groups, state);
      default:
        return slot(element, resolver);
    }
  };
}

/** How remark-rehype turns the closed list of elements into HTML. */
export function elementHandlers(words: BodyWords, resolver: Resolver): Handlers {
  const element = handler(words, resolver);
  return { mdxJsxFlowElement: element, mdxJsxTextElement: element };
}
