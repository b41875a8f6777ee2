/** A tag of a finished page; `text` is all of it, with its brackets. */
export interface Tag {
  readonly part: 'open' | 'close' | 'alone';
  readonly name: string;
  readonly text: string;
  /** Where it begins in the page, and where what comes after it does. */
  readonly start: number;
  readonly end: number;
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

const nameIn = /[^\s/>]+/y;

function tagAt(text: string, start: number): Tag {
  const isClosing = text.startsWith('</');
  nameIn.lastIndex = isClosing ? 2 : 1;
  const [name = ''] = nameIn.exec(text) ?? [];
  const isAlone = text.endsWith('/>') || withoutContent.has(name);
  return { part: isClosing ? 'close' : isAlone ? 'alone' : 'open', name, text, start, end: start + text.length };
}

/**
 * The tags of a page that this site made, in order; comments are none. A parser would take longer than all else of a
 * document: here no text holds a bare `<`, and every element is closed.
 * @param isWanted asked with each tag's text: most are none of the caller's business
 */
export function* scan(html: string, isWanted: (text: string) => boolean): Generator<Tag> {
  let at = 0;
  for (let next = html.indexOf('<'); next !== -1; next = html.indexOf('<', at)) {
    at = html.startsWith('<!--', next) ? html.indexOf('-->', next) + 3 : endOf(html, next);
    const text = html.slice(next, at);
    if (text[1] !== '!' && isWanted(text)) yield tagAt(text, next);
  }
}

const attribute = /\s([^\s"'<>/=]+)(?:="([^"]*)")?/g;

export type Attributes = ReadonlyMap<string, string>;

/** The attributes of a tag, values as they stand there, with their entities; one without value is empty. */
export const attributesOf = ({ text }: Tag): Attributes =>
  new Map([...text.matchAll(attribute)].map(([, name = '', value = '']) => [name, value]));

/** A start tag with these attributes. */
export const tagWith = (name: string, attributes: Attributes, end = '>'): string =>
  `<${name}${[...attributes].map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${value}"`)).join('')}${end}`;
