import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './command.ts';
import { filesBelow, readText } from './sample.ts';

/** A page that stands for its kind, or for what only some pages of the kind have. */
export interface SeenPage {
  /** The folder of the output that it came from. */
  readonly out: string;
  /** The page's path in it, such as `goals/service-social/index.html`. */
  readonly file: string;
  /** What it stands for: its own path, as for `map/index.html`, or the folder that it is one of many in, as for `goals/*`. */
  readonly kind: string;
}

const pages = path.join(root, 'src/pages');

/** Pages that a file of `src/pages` writes alone are a kind of their own; others are one of many in their folder. */
export function kindOfPage(file: string, html: string): string {
  if (/class="[^"]*\bentry-gone\b/.test(html)) return 'gone/*';
  const [folder, ...rest] = file.split('/');
  const isAlone = rest.length < 2 || existsSync(path.join(pages, file.replace(/html$/, 'astro')));
  return isAlone ? file : `${folder}/*`;
}

/** `status-behind` beside `status` is another value of the same part. */
const isVariant = (name: string, all: readonly string[]): boolean => all.some((other) => name.startsWith(`${other}-`));

/** What a page is made of: elements, classes, and the marks that scripts look for; drawings count as one part. */
export function partsOf(html: string): ReadonlySet<string> {
  const bare = html.replace(/(<svg\b[^>]*>).*?<\/svg>/gs, '$1');
  const classes = [...bare.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => {
    const all = names.split(/\s+/);
    return all.filter((name) => !isVariant(name, all)).map((name) => `.${name}`);
  });
  const marks = [...bare.matchAll(/\s(data-[a-z-]+)[=\s>]/g)].map(([, mark = '']) => mark);
  return new Set([...classes, ...marks, ...[...bare.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag = '']) => tag)]);
}

interface Candidate extends SeenPage {
  /** Parts by where they are known: those of the page's kind, and those that all pages share. */
  readonly parts: readonly string[];
}

/** What stands in `main` counts for the kind, what stands around it for all kinds together. */
function placedParts(kind: string, html: string): string[] {
  const main = /<main\b.*<\/main>/s.exec(html)?.[0] ?? '';
  const around = partsOf(html.replace(main, ''));
  return [...[...partsOf(main)].map((part) => `${kind} ${part}`), ...[...around].map((part) => `around ${part}`)];
}

/** The fewest of these pages, roughly, that have every part which is not known yet. */
function cover(candidates: readonly Candidate[], known: Set<string>): SeenPage[] {
  const chosen: SeenPage[] = [];
  const news = ({ parts }: Candidate): number => parts.filter((part) => !known.has(part)).length;
  for (;;) {
    const best = candidates.toSorted((a, b) => news(b) - news(a))[0];
    if (!best || news(best) === 0) return chosen;
    for (const part of best.parts) known.add(part);
    chosen.push({ out: best.out, file: best.file, kind: best.kind });
  }
}

/** The document of everything has what the documents of kinds and departments have, and takes as long as all of them. */
const everything = 'print/playbook/index.html';

async function candidatesOf(out: string): Promise<Candidate[]> {
  const files = (await filesBelow(out, '.html')).filter((file) => file !== everything);
  const texts = await Promise.all(files.map(async (file) => [file, await readText(out, file)] as const));
  return texts.map(([file, html]) => {
    const kind = kindOfPage(file, html);
    return { out, file, kind, parts: placedParts(kind, html) };
  });
}

/** A page of every kind that these outputs have, and more where not every page of a kind has all of its parts; earlier outputs come first. */
export async function pagesOfEachKind(...outs: readonly string[]): Promise<readonly SeenPage[]> {
  const known = new Set<string>();
  const chosen: SeenPage[] = [];
  for (const out of outs) chosen.push(...cover(await candidatesOf(out), known));
  return chosen.toSorted((a, b) => outs.indexOf(a.out) - outs.indexOf(b.out) || (a.file < b.file ? -1 : 1));
}
