import { make } from './element.ts';
import { words } from './words.ts';

/** Where else somebody gets to; addresses of this site. */
export interface Ways {
  readonly az: string;
  readonly finder: string;
}

const paragraph = (...content: readonly (Node | string)[]) => make('p', {}, ...content);
const link = (href: string, text: string) => paragraph(make('a', { href }, text));
const button = (text: string, act: () => void) => {
  const element = make('button', { type: 'button' }, text);
  element.addEventListener('click', act);
  return element;
};

/** What is said in the list's place; each with a way on. */
export const notes = {
  hint: ({ az, finder }: Ways) => [paragraph(words.hint), link(finder, words.finder), link(az, words.everything)],
  loading: () => [paragraph(words.loading)],
  fromDisk: ({ az }: Ways) => [paragraph(words.fromDisk), link(az, words.everything)],
  failed: ({ az }: Ways, again: () => void) => [
    paragraph(make('strong', {}, words.failed)),
    paragraph(button(words.again, again)),
    link(az, words.everything),
  ],
  nothing: ({ az, finder }: Ways, typed: string, meant: string | undefined, search: (text: string) => void) => [
    paragraph(make('strong', {}, words.nothing(typed))),
    meant === undefined
      ? paragraph(/\s/.test(typed) ? words.advice : words.shorter)
      : paragraph(
          `${words.didYouMean} `,
          button(meant, () => search(meant)),
          '?',
        ),
    link(finder, words.finder),
    link(az, words.everything),
  ],
  more: (search: () => void) => [button(words.more, search)],
};
