import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { withPolicy } from '../../src/headers/meta.ts';
import { pagePolicy } from '../../src/headers/policy.ts';
import type { Locale } from '../../src/model/schemas/config.ts';
import { formatFor } from '../../src/site/format.ts';
import { messagesFor } from '../../src/site/messages/index.ts';
import { accentStyle } from '../../src/site/theme/accent-style.ts';
import type { PlaybookRecord, Preview } from './record.ts';

/** The few rules that the list needs beside the site's tokens. */
const rules = `
* { box-sizing: border-box; }
body { margin: 0; font: 1.125rem / 1.55 var(--font); color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
main { max-width: var(--page); margin-inline: auto; padding: 3rem var(--gutter); }
h1 { font-size: var(--step-3); font-weight: 680; line-height: 1.2; letter-spacing: -0.012em; text-wrap: balance; margin: 0 0 0.75rem; }
p { max-width: var(--measure); margin: 0; color: var(--soft); }
ul { max-width: var(--measure); list-style: none; margin: 2rem 0 0; padding: 0; border-top: 1px solid var(--line); }
li { border-bottom: 1px solid var(--line); padding-block: 0.9rem; }
a { color: var(--accent); font-size: var(--step-1); font-weight: 620; text-underline-offset: 0.18em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
li span { display: block; color: var(--soft); font-size: var(--step-small); }
.none { margin-top: 2rem; }
`;

function moment(iso: string, locale: Locale): string {
  const { language } = formatFor(locale);
  const parts = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC', timeZoneName: 'short' }).format(new Date(iso));
}

const itemOf = ({ slug, label, published }: Preview, locale: Locale) =>
  h('li', [
    h('a', { href: `${slug}/index.html` }, label),
    h('span', [`${messagesFor(locale).previews.published} `, h('time', { datetime: published }, moment(published, locale))]),
  ]);

/**
 * The style inside the list.
 * @param tokens the site's style sheet of tokens
 */
export const listStyle = (tokens: string): string => tokens + accentStyle({ theme: {} }) + rules;

/**
 * The page that lists previews, as HTML.
 * @param style what `listStyle` gives
 */
export function renderList({ title, locale }: PlaybookRecord, previews: readonly Preview[], style: string): string {
  const words = messagesFor(locale).previews;
  const list =
    previews.length > 0
      ? h(
          'ul',
          previews.map((preview) => itemOf(preview, locale)),
        )
      : h('p.none', words.none);
  const head = h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('title', words.title(title)),
    previews[0] && h('link', { rel: 'icon', href: `${previews[0].slug}/favicon.svg` }),
    h('style', style),
  ]);
  const body = h('body', [h('main', [h('h1', words.title(title)), h('p', words.lead), list])]);
  const html = `<!doctype html>\n${toHtml(h('html', { lang: locale }, [head, body]))}\n`;
  return withPolicy(html, pagePolicy({ styles: [style] }));
}
