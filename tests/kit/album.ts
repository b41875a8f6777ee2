import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Look } from './look.ts';

const style = `body { font: 1rem/1.5 sans-serif; margin: 1rem; color-scheme: light dark }
section { display: flex; gap: 1rem; overflow-x: auto; align-items: start }
figure { margin: 0; flex: none } img { height: 40rem; border: 1px solid #8888; display: block } li { color: #c00 }`;

const pageOf = ({ kind, file, pictures, problems }: Look) => [
  h('h2', `${kind}: ${file}`),
  ...(problems.length > 0
    ? [
        h(
          'ul',
          problems.map((problem) => h('li', problem)),
        ),
      ]
    : []),
  h(
    'section',
    Object.entries(pictures).map(([what, picture]) =>
      h('figure', [
        h('a', { href: picture }, [h('img', { src: picture, alt: `${file}, ${what}`, loading: 'lazy' })]),
        h('figcaption', what),
      ]),
    ),
  ),
];

/** One page with all pictures side by side, for people to look at. */
export async function writeAlbum(folder: string, looks: readonly Look[]): Promise<void> {
  const album = h('html', { lang: 'en' }, [
    h('head', [h('meta', { charset: 'utf-8' }), h('title', 'Every kind of page'), h('style', style)]),
    h('body', [
      h('h1', 'Every kind of page'),
      ...looks.filter(({ pictures, problems }) => Object.keys(pictures).length + problems.length > 0).flatMap(pageOf),
    ]),
  ]);
  await writeFile(path.join(folder, 'index.html'), `<!doctype html>${toHtml(album)}`);
}
