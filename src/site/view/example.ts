import { outlineOf } from '../../markdown/outline.ts';
import { parseBody } from '../../markdown/parse.ts';
import { renderBody } from '../../markdown/render.ts';
import { kinds } from '../../model/kinds.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { resolverFor } from '../resolver.ts';
import { type EmbedView, embedsOf } from './embeds.ts';

/** A piece of an entry's body as an editor writes it, and as readers see it. */
export interface Example {
  readonly source: string;
  readonly html: string;
  readonly embeds: EmbedView;
}

/**
 * Renders an example of the handbook the way bodies are rendered. `{goal}`, `{kpi}` … stand for the id of this
 * playbook's first entry of the kind; undefined when it has none, since then there is nothing to show.
 */
export function exampleOf(template: string, data: SiteData): Example | undefined {
  let source = template.trim();
  for (const kind of kinds) {
    const first = data.playbook.ofKind(kind)[0];
    if (source.includes(`{${kind}}`) && !first) return undefined;
    source = source.replaceAll(`{${kind}}`, first?.id ?? '');
  }
  const parsed = parseBody(source);
  const outline = outlineOf(parsed, 0);
  const words = messagesFor(data.config.locale).body;
  const { html } = renderBody({ parsed, headings: outline.headings, resolver: resolverFor(data.playbook, { kind: 'guide' }), words });
  return { source, html, embeds: embedsOf(outline, data) };
}
