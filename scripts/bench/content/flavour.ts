import { folders, type Kind } from '../../../src/model/kinds.ts';

/** Another entry that a body names. */
export interface Target {
  readonly kind: Kind;
  readonly id: string;
}

/** The three ways in which a body may link to an entry. */
export type Way = 'path' | 'scheme' | 'site';

/** How a body writes what is not plain Markdown: with this product's elements, or with Markdown that every generator renders. */
export interface Flavour {
  readonly link: (target: Target, text: string, way: Way, heading?: string) => string;
  readonly callout: (title: string, text: string) => string;
  readonly steps: (list: string) => string;
  readonly tabs: (tabs: readonly { readonly title: string; readonly text: string }[]) => string;
  /** An element for another entry, on a line of its own or within a sentence. */
  readonly element: (name: string, target: Target, show?: string) => string;
}

const fragment = (heading: string | undefined): string => (heading === undefined ? '' : `#${heading}`);

const address: Readonly<Record<Way, (target: Target) => string>> = {
  path: ({ kind, id }) => `../${folders[kind]}/${id}.mdx`,
  scheme: ({ kind, id }) => `${kind}:${id}`,
  site: ({ kind, id }) => `/${folders[kind]}/${id}/`,
};

export const playbookFlavour: Flavour = {
  link: (target, text, way, heading) => `[${text}](${address[way](target)}${fragment(heading)})`,
  callout: (title, text) => `<Callout type="tip" title="${title}">\n\n${text}\n\n</Callout>`,
  steps: (list) => `<Steps>\n\n${list}\n\n</Steps>`,
  tabs: (tabs) => `<Tabs>\n\n${tabs.map(({ title, text }) => `<Tab title="${title}">\n\n${text}\n\n</Tab>`).join('\n\n')}\n\n</Tabs>`,
  element: (name, { id }, show) => `<${name} id="${id}" ${show === undefined ? '' : `show="${show}" `}/>`,
};

export const plainFlavour: Flavour = {
  link: (target, text, _way, heading) => `[${text}](${address.site(target)}${fragment(heading)})`,
  callout: (title, text) => `> **${title}**\n>\n> ${text}`,
  steps: (list) => list,
  tabs: (tabs) => tabs.map(({ title, text }) => `**${title}**\n\n${text}`).join('\n\n'),
  element: (_name, target) => `[${target.id}](${address.site(target)})`,
};
