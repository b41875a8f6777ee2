import type { BodyWords } from '../../src/markdown/body-words.ts';
import { outlineOf } from '../../src/markdown/outline.ts';
import { parseBody } from '../../src/markdown/parse.ts';
import { type RenderedBody, renderBody } from '../../src/markdown/render.ts';
import type { Resolver } from '../../src/markdown/resolve-references.ts';
import { resolveBodyLink } from '../../src/model/body-link.ts';
import type { Outline } from '../../src/model/outline.ts';

export const bodyWords: BodyWords = {
  language: 'de',
  footnotes: 'Fußnoten',
  backToText: 'Zurück zum Text',
  callouts: { note: 'Hinweis', tip: 'Tipp', warning: 'Achtung' },
  tasks: { done: 'erledigt', open: 'offen' },
};

/** As in a build: links to entries lead to their pages, what is called `geheim` is hidden, and other links stay as they are. */
export const resolver: Resolver = {
  href: (url) => {
    const target = resolveBodyLink(url, { kind: 'guide' });
    if (target.type !== 'entry') return url;
    return target.ref.endsWith(':geheim') ? undefined : `/${target.ref.replace(':', '/')}${target.heading ? `#${target.heading}` : ''}`;
  },
  shows: (_element, id) => id !== 'geheim',
};

/** Renders a body as a build would. */
export function render(text: string): RenderedBody {
  const parsed = parseBody(text);
  return renderBody({ parsed, headings: outlineOf(parsed, 0).headings, resolver, words: bodyWords });
}

/** The outline of a body that stands below so many lines. */
export const outline = (text: string, offset: number): Outline => outlineOf(parseBody(text), offset);
