import { areLeftOut, leftOutNames } from './left-out.ts';
import { changedNames } from './rewrite.ts';

const names = new Set<string>([...leftOutNames, ...changedNames, 'a', 'svg']);

/** What is left out, or changed, begins so; it may stand in some text as well. */
const marks = [' id="', ' hidden', ' data-page-only', ' aria-', ' role="', ' for="', ' headers="', 'url(#'];

function classesIn(text: string): string {
  const start = text.indexOf(' class="') + ' class="'.length;
  return start < ' class="'.length ? '' : text.slice(start, text.indexOf('"', start));
}

/**
 * Whether something may have to be done with a tag, by its text. A playbook of 1,000 entries has a million tags, and most
 * stay as they are.
 */
export function mayNeedWork(text: string): boolean {
  const space = text.indexOf(' ');
  const name = text.slice(text[1] === '/' ? 2 : 1, space === -1 ? -1 : space);
  if (names.has(name)) return true;
  return space !== -1 && (marks.some((mark) => text.includes(mark)) || areLeftOut(classesIn(text)));
}
