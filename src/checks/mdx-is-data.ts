import { elementNames, elementRule } from '../model/elements.ts';
import type { BodyFault, BodyFaultCode } from '../model/outline.ts';
import { didYouMean, oneOf } from './did-you-mean.ts';
import type { Rule, Words } from './rule.ts';

/**
 * A body is text, not a program: Markdown plus the elements of the closed list with plain text in their attributes.
 *
 * Bad: `{new Date()}`, `<div>`. Good: `<Kpi id="nps" />`.
 */
const attributesOf = (element: string): string[] => Object.keys(elementRule(element)?.attributes ?? {});

/** `Element.attribute=value` in its parts. */
function parts(detail: string): { element: string; attribute: string; value: string } {
  const [head = '', ...value] = detail.split('=');
  const [element = '', ...attribute] = head.split('.');
  return { element, attribute: attribute.join('.'), value: value.join('=') };
}

const asWord = 'If it is meant as a word, let the line begin with another one.';

/** How an element is closed that was left open; one outside the list had better not be there at all. */
function closingHint(name: string): string | undefined {
  const rule = elementRule(name);
  if (!rule) return undefined;
  return rule.kind ? `Close it at once: \`<${name} id="…" />\`.` : `Add \`</${name}>\` where it ends.`;
}

const syntaxHint = (detail: string): string => {
  const closing = closingHint(/closing tag for `<(\w+)>`/.exec(detail)?.[1] ?? '');
  if (closing) return closing;
  if (/comment in MDX/.test(detail)) return 'HTML comments are not possible; take the comment out.';
  if (/link in MDX/.test(detail)) return 'Write a link as `[text](https://…)`, not between angle brackets.';
  if (/import\/exports/.test(detail)) return asWord;
  if (/expression|acorn|brace|`\{`/i.test(detail)) return 'A brace that is meant as text is written `\\{`.';
  return 'A `<` that is meant as text is written `\\<`; elements are closed as `<Kpi id="…" />`.';
};

const words: Readonly<Record<BodyFaultCode, (detail: string) => Words>> = {
  syntax: (detail) => ({
    message: `Unexpected text that is no MDX: ${detail.replace(/\s*\(note:.*$/s, '').replace(/ \((U\+[0-9A-F]+|\d+:\d+(-\d+:\d+)?)\)/g, '')}`,
    hint: syntaxHint(detail),
  }),
  'import-export': (detail) => ({
    message: `Unexpected \`${detail}\`, expected text: content is never run`,
    hint: asWord,
  }),
  expression: (detail) => ({
    message: `Unexpected expression \`{${detail.replace(/\s+/g, ' ').slice(0, 40)}}\`, expected text: content is never run`,
    hint: 'A brace that is meant as text is written `\\{`.',
  }),
  'unknown-element': (detail) => ({
    message: detail
      ? `Unexpected element \`<${detail}>\`, expected one of the known elements`
      : 'Unexpected element without a name, expected one of the known elements',
    hint: didYouMean(detail, elementNames) ?? `Choose ${oneOf(elementNames)}; a \`<\` that is meant as text is written \`\\<\`.`,
  }),
  'spread-attribute': () => ({
    message: 'Unexpected spread attribute, expected attributes with plain text',
    hint: 'Write each attribute as `name="text"`.',
  }),
  'expression-attribute': (detail) => ({
    message: `Unexpected braces in \`${detail}\`, expected plain text`,
    hint: `Write \`${detail}="…"\`.`,
  }),
  'event-attribute': (detail) => ({ message: `Unexpected attribute \`${detail}\`, expected no script: content is never run` }),
  'unknown-attribute': (detail) => {
    const { element, attribute } = parts(detail);
    const known = attributesOf(element);
    const hint = known.length > 0 ? `Choose ${oneOf(known)}.` : 'It has no attributes.';
    return {
      message: `Unexpected attribute \`${attribute}\` of \`<${element}>\`, expected a known one`,
      hint: didYouMean(attribute, known) ?? hint,
    };
  },
  'missing-attribute': (detail) => ({
    message: `Missing attribute \`${parts(detail).attribute}\`, expected it in \`<${parts(detail).element}>\``,
  }),
  'attribute-value': (detail) => {
    const { element, attribute, value } = parts(detail);
    const known = elementRule(element)?.attributes[attribute]?.oneOf ?? [];
    return { message: `Unexpected value \`${value}\` of \`${attribute}\`, expected ${oneOf(known)}`, hint: didYouMean(value, known) };
  },
  'empty-attribute': (detail) => ({
    message: `Unexpected empty attribute \`${detail}\`, expected text`,
    hint: `Write \`${detail}="…"\`, or take it out.`,
  }),
  'content-in-element': (detail) => ({
    message: `Unexpected content of \`<${detail}>\`, expected none: the page fills it`,
    hint: `Close it at once: \`<${detail} id="…" />\`.`,
  }),
  'layout-in-sentence': (detail) => ({
    message: `Unexpected \`<${detail}>\` inside a sentence, expected it on lines of its own`,
    hint: 'Leave a blank line before and after it.',
  }),
  'steps-without-list': () => ({
    message: 'Unexpected content of `<Steps>`, expected one numbered list and nothing else',
    hint: 'Leave a blank line after `<Steps>`, then `1. …`, `2. …`, then a blank line.',
  }),
  'tab-outside-tabs': () => ({ message: 'Unexpected `<Tab>`, expected it inside `<Tabs>`' }),
  'only-tab-in-tabs': () => ({ message: 'Unexpected content of `<Tabs>`, expected `<Tab title="…">` and nothing else' }),
  'indented-code': () => ({
    message: 'Unexpected indentation, expected text at the start of the line',
    hint: 'MDX has no indented code: put code between two lines of three backticks.',
  }),
  'too-deep': () => ({ message: 'Unexpected depth of lists, quotes or elements inside each other, expected a few steps at most' }),
};

const inWords = ({ code, detail }: BodyFault): Words => words[code](detail);

export const mdxIsData: Rule = {
  id: 'mdx-is-data',
  severity: 'error',
  run: ({ bodies }) =>
    bodies.flatMap(({ file, ref, outline }) =>
      outline.faults.map((fault) => ({ at: { file, point: fault.point }, ref, ...inWords(fault) })),
    ),
};
