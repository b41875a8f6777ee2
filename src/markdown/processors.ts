import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import type { Processor } from 'unified';

/** A part of GitHub's Markdown, and what a text must hold for it to matter. */
interface Part {
  readonly mark: RegExp;
  readonly syntax: () => object;
  readonly tree: () => object;
}

const parts: readonly Part[] = [
  // A character reference may hide an `@`, and addresses are looked for in the decoded text, too.
  { mark: /@|www|http|&/i, syntax: gfmAutolinkLiteral, tree: gfmAutolinkLiteralFromMarkdown },
  { mark: /\[\^/, syntax: gfmFootnote, tree: gfmFootnoteFromMarkdown },
  { mark: /~/, syntax: gfmStrikethrough, tree: gfmStrikethroughFromMarkdown },
  // A table of one column may stand without its bars.
  { mark: /\||:-|-:/, syntax: gfmTable, tree: gfmTableFromMarkdown },
  { mark: /\[[\sx]\]/i, syntax: gfmTaskListItem, tree: gfmTaskListItemFromMarkdown },
];

/** MDX with these parts. */
function processorWith(chosen: readonly Part[]): Pick<Processor, 'parse'> {
  return remark()
    .use(remarkMdx)
    .use(function addParts() {
      const data = this.data() as Record<string, object[] | undefined>;
      data['micromarkExtensions'] = [...(data['micromarkExtensions'] ?? []), ...chosen.map(({ syntax }) => syntax())];
      data['fromMarkdownExtensions'] = [...(data['fromMarkdownExtensions'] ?? []), ...chosen.map(({ tree }) => tree())];
    })
    .freeze();
}

const made = new Map<string, Pick<Processor, 'parse'>>();

function remembered(chosen: readonly Part[]): Pick<Processor, 'parse'> {
  const key = parts.map((part) => Number(chosen.includes(part))).join('');
  const processor = made.get(key) ?? processorWith(chosen);
  made.set(key, processor);
  return processor;
}

/** MDX with all of GitHub's Markdown: gives the same trees as `processorFor`, and takes longer. */
export const wholeProcessor = (): Pick<Processor, 'parse'> => remembered(parts);

/** MDX with those parts of GitHub's Markdown that a text can use: each part costs time at every character, used or not. */
export const processorFor = (text: string): Pick<Processor, 'parse'> => remembered(parts.filter(({ mark }) => mark.test(text)));
