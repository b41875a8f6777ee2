import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as forges render it, and no safer: raw HTML and any address pass. */
export const render = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true, allowDangerousProtocol: true });

/** A text without the joiners that readers don't see. */
export const unjoined = (text: string): string => text.replaceAll('\u2060', '');
