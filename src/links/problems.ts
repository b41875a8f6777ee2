import type { Found } from '../checks/rule.ts';
import type { Place } from '../model/finding.ts';
import type { Written } from '../model/outside-addresses.ts';
import type { Answer } from './ask/ask.ts';
import type { BrokenLink } from './crawl.ts';
import type { Trace } from './trace.ts';
import type { OutsideLink } from './written-outside.ts';

/** Pages as findings name them. */
export type FileOf = (page: string) => string;

const most = 200;
const shown = (text: string): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** What no line of the content wrote is told with the page that has it. */
const onPages = (pages: readonly string[], fileOf: FileOf): { readonly at: Place }[] =>
  pages.map((page) => ({ at: { file: fileOf(page), point: { line: 1, column: 1 } } }));

function wordsFor({ target, fault }: BrokenLink): string {
  const [page = '', place = ''] = target.split('#', 2).map(shown);
  switch (fault) {
    case 'no-address':
      return `Unexpected link \`${shown(target)}\`, expected an address`;
    case 'missing':
      return `Unexpected link to \`${shown(target)}\`, which is not in the output, expected a page or file of it`;
    case 'no-such-place':
      return `Unexpected link to \`#${place}\`, which is not on \`${page}\`, expected the id of something there`;
    case 'unread':
      return `Link to \`${shown(target)}\`, which could not be read in time, expected a page or file of the output`;
  }
}

const sourceHint = 'Where the output is older than the content, `npm run build` mends it.';
const pageHint = 'No line of the content writes this link; the page’s template in `src` does.';

/**
 * Links that lead nowhere inside the output, each at every place that writes it.
 * @param trace undefined where the output was made of other content: then its pages are all that can be told
 */
export const brokenInside = (broken: readonly BrokenLink[], trace: Trace | undefined, fileOf: FileOf): Found[] =>
  broken.flatMap((link) => {
    const written = trace?.(link.page, link.target) ?? [];
    const hint = trace && (written.length > 0 ? sourceHint : pageHint);
    const places: readonly Written[] = written.length > 0 ? written : onPages([link.page], fileOf);
    return places.map((place): Found => ({ check: 'link-works', severity: 'error', ...place, message: wordsFor(link), hint }));
  });

function hintFor(url: string): string {
  const { hostname } = new URL(url);
  return `Correct it or take it out; where it is right but needs a sign-on, add \`${hostname}\` to \`links.allow\` in playbook.yml.`;
}

/** Addresses elsewhere that are not there, each at every place that writes it. */
export const brokenOutside = (links: readonly OutsideLink[], answers: ReadonlyMap<string, Answer>, fileOf: FileOf): Found[] =>
  links.flatMap(({ url, written, pages }) => {
    const answer = answers.get(url);
    if (answer?.type !== 'broken') return [];
    const message = `Link to \`${shown(url)}\`, which ${answer.why}, expected a page that is there`;
    const places: readonly Written[] = written.length > 0 ? written : onPages(pages, fileOf);
    return places.map((place): Found => ({ check: 'outside-link-answers', severity: 'warning', ...place, message, hint: hintFor(url) }));
  });
