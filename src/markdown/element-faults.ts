import type { Parent, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type ElementRule, elementRule } from '../model/elements.ts';
import type { BodyFaultCode } from '../model/outline.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A fault before its place in the file is known. */
export interface ElementFault {
  readonly code: BodyFaultCode;
  readonly detail: string;
  readonly node: { readonly position?: Element['position'] | undefined };
}

type Attribute = MdxJsxAttribute | MdxJsxExpressionAttribute;

function attributeFault(attribute: Attribute, element: Element, rule: ElementRule): ElementFault | undefined {
  const node = attribute.position ? attribute : element;
  if (attribute.type === 'mdxJsxExpressionAttribute') return { code: 'spread-attribute', detail: attribute.value, node };
  const { name, value } = attribute;
  if (/^on/i.test(name)) return { code: 'event-attribute', detail: name, node };
  const allowed = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
  if (!allowed) return { code: 'unknown-attribute', detail: `${element.name}.${name}`, node };
  if (value === null || value === undefined || value === '') return { code: 'empty-attribute', detail: name, node };
  if (typeof value !== 'string') return { code: 'expression-attribute', detail: name, node };
  return allowed.oneOf && !allowed.oneOf.includes(value)
    ? { code: 'attribute-value', detail: `${element.name}.${name}=${value}`, node }
    : undefined;
}

function missingAttributes(element: Element, rule: ElementRule): ElementFault[] {
  const present = new Set(element.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [attribute.name] : [])));
  return Object.entries(rule.attributes)
    .filter(([name, { required }]) => required && !present.has(name))
    .map(([name]): ElementFault => ({ code: 'missing-attribute', detail: `${element.name}.${name}`, node: element }));
}

const isElement = (node: Parent | RootContent, name: string): boolean => 'name' in node && node.name === name;

/** What lays out text stands on lines of its own; what names an entry is filled by the page. */
function formFault(element: Element, parent: Parent | undefined, { kind }: ElementRule): ElementFault | undefined {
  const detail = element.name ?? '';
  if (kind) return element.children.length > 0 ? { code: 'content-in-element', detail, node: element } : undefined;
  const inSentence = element.type === 'mdxJsxTextElement' && !(parent && 'attributes' in parent);
  return inSentence ? { code: 'layout-in-sentence', detail, node: element } : undefined;
}

/** Steps stand around one ordered list, tabs around tabs, a tab inside tabs. */
function placeFault(element: Element, parent: Parent | undefined): ElementFault | undefined {
  const children: readonly RootContent[] = element.children;
  if (element.name === 'Steps') {
    const [list] = children;
    const fits = children.length === 1 && list?.type === 'list' && list.ordered === true;
    return fits ? undefined : { code: 'steps-without-list', detail: '', node: element };
  }
  if (element.name === 'Tab' && !(parent && isElement(parent, 'Tabs'))) return { code: 'tab-outside-tabs', detail: '', node: element };
  const fits = element.name !== 'Tabs' || (children.length > 0 && children.every((child) => isElement(child, 'Tab')));
  return fits ? undefined : { code: 'only-tab-in-tabs', detail: '', node: element };
}

/** Everything about an element that the closed list does not allow. */
export function elementFaults(element: Element, parent: Parent | undefined): ElementFault[] {
  const name = element.name ?? '';
  const rule = elementRule(name);
  if (!rule) return [{ code: 'unknown-element', detail: name, node: element }];
  const attributes = element.attributes.flatMap((attribute) => attributeFault(attribute, element, rule) ?? []);
  const place = formFault(element, parent, rule) ?? placeFault(element, parent);
  return [...attributes, ...missingAttributes(element, rule), ...(place ? [place] : [])];
}

/** The element's attributes that are plain strings. */
export const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(
    element.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
    ),
  );
