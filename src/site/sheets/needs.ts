/** Classes (`.card`) and attributes (`data-board`) by which style sheets choose elements. */
type Mark = string;

/** What a selector asks for: every one of these marks has to be on the page. */
export type Wanted = readonly Mark[];

const marksIn = (selector: string): Mark[] => selector.match(/\.-?[a-z_][\w-]*|data-[\w-]+/gi) ?? [];

const innermost = /(:[\w-]+)?\(([^()]*)\)/g;

/** A selector without brackets. What has to be there stays: `:has(.sheets)`, and not one of several or what must not be there. */
function withoutBrackets(selector: string): string {
  const shorter = selector.replace(innermost, (_all, before = '', inner = '') =>
    ['', ':not'].includes(before) || inner.includes(',') ? '' : ` ${inner}`,
  );
  return shorter === selector ? selector : withoutBrackets(shorter);
}

function wantedBy(selector: string): Wanted[] {
  const sure = marksIn(withoutBrackets(selector));
  // Only where nothing else is said, one of several is what is wanted.
  return sure.length > 0 ? [sure] : marksIn(selector).map((mark) => [mark]);
}

/** Commas between selectors, and not those within brackets. */
const betweenSelectors = /,(?![^()]*\))/;

const bare = (css: string): string => css.replace(/\/\*.*?\*\//gs, '').replace(/"[^"]*"|'[^']*'/g, '""');

/**
 * What the selectors of a style sheet ask for, one list for each. Selectors without any class or data attribute
 * (`:root`, `main`) give none: a sheet that is only needed now and then has no say about every page.
 */
export function wantedIn(css: string): readonly Wanted[] {
  const preludes = [...bare(css).matchAll(/([^{};]+)\{/g)].map(([, prelude = '']) => prelude.trim());
  return preludes.filter((prelude) => !prelude.startsWith('@')).flatMap((prelude) => prelude.split(betweenSelectors).flatMap(wantedBy));
}

/** What stands behind each of these beginnings, every value once; `endOf` tells where one that begins there ends. */
function valuesBehind(html: string, begin: string, endOf: (at: number) => number): readonly string[] {
  const values = new Set<string>();
  for (let at = html.indexOf(begin); at !== -1; at = html.indexOf(begin, at)) {
    at += begin.length;
    values.add(html.slice(at, endOf(at)));
  }
  return [...values];
}

/** The marks on a page. Pages have thousands of attributes and some dozen values: expressions would take a good part of a build. */
export function marksOn(html: string): ReadonlySet<Mark> {
  const name = /[\w-]*/y;
  const endOfName = (at: number): number => {
    name.lastIndex = at;
    name.test(html);
    return name.lastIndex;
  };
  const classes = valuesBehind(html, ' class="', (at) => html.indexOf('"', at)).flatMap((names) => names.split(/\s+/));
  return new Set([...classes.map((one) => `.${one}`), ...valuesBehind(html, ' data-', endOfName).map((one) => `data-${one}`)]);
}

export const isNeeded = (wanted: readonly Wanted[], marks: ReadonlySet<Mark>): boolean =>
  wanted.some((all) => all.every((mark) => marks.has(mark)));
