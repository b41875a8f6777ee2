/** A tag of a finished page; `text` is all of it, with its brackets. */
export interface Tag {
  readonly part: 'open' | 'close' | 'alone';
  readonly name: string;
  readonly text: string;
}

const withoutContent = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Attributes stand in double quotes, and may hold a `>`. */
function endOf(html: string, start: number): number {
  let end = html.indexOf('>', start);
  let quote = html.indexOf('"', start);
  while (quote !== -1 && quote < end) {
    const closing = html.indexOf('"', quote + 1);
    if (closing > end) end = html.indexOf('>', closing);
    quote = html.indexOf('"', closing + 1);
  }
  return end + 1;
}

const nameIn = /^<\/?([^\s/>]+)/;

function tagOf(text: string): Tag {
  const name = nameIn.exec(text)?.[1] ?? '';
  if (text.startsWith('</')) return { part: 'close', name, text };
  return { part: text.endsWith('/>') || withoutContent.has(name) ? 'alone' : 'open', name, text };
}

/**
 * The tags of a page that this site made, and the text between them, in order. A parser would take longer than all else
 * of a document: here no text holds a bare `<`, and every element is closed.
 */
export function* scan(html: string): Generator<string | Tag> {
  let at = 0;
  for (let next = html.indexOf('<'); next !== -1; next = html.indexOf('<', at)) {
    if (next > at) yield html.slice(at, next);
    at = html.startsWith('<!--', next) ? html.indexOf('-->', next) + 3 : endOf(html, next);
    if (html[next + 1] !== '!') yield tagOf(html.slice(next, at));
  }
  if (at < html.length) yield html.slice(at);
}

const attribute = /\s([^\s"'<>/=]+)(?:="([^"]*)")?/g;

export type Attributes = ReadonlyMap<string, string>;

/** The attributes of a tag, values as they stand there, with their entities; one without value is empty. */
export const attributesOf = ({ text }: Tag): Attributes =>
  new Map([...text.matchAll(attribute)].map(([, name = '', value = '']) => [name, value]));

/** A start tag with these attributes. */
export const tagWith = (name: string, attributes: Attributes, end = '>'): string =>
  `<${name}${[...attributes].map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${value}"`)).join('')}${end}`;
