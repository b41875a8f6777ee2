import type { Fact, FactCode } from '../model/facts.ts';
import { idPattern, type Kind, kindOfFolder, type Ref, refOf, reservedIds } from '../model/kinds.ts';
import { locales } from '../model/schemas/config.ts';
import type { RawFile } from './disk.ts';
import type { EntrySource } from './read-entry.ts';
import { decode } from './text.ts';

/** The files of one content folder, sorted out. */
export interface Classified {
  readonly entries: readonly EntrySource[];
  /** Entries whose file is there but holds no text that can be read. */
  readonly lost: readonly Ref[];
  /** `playbook.yml`, if it is there. */
  readonly config: string | undefined;
  /** `departments/<id>.yml`, read from private folders only. */
  readonly additions: readonly { readonly id: string; readonly file: string; readonly text: string }[];
  readonly images: readonly { readonly file: string; readonly absolute: string }[];
  /** SVG files at the top: one of them may be the logo. */
  readonly drawings: readonly { readonly file: string; readonly bytes: Uint8Array }[];
  readonly facts: readonly Fact[];
}

interface Named {
  readonly file: string;
  readonly kind: Kind;
  readonly stem: string;
  readonly ending: string;
  readonly text: string;
}

const start = { line: 1, column: 1 };

const factAt = (code: FactCode, file: string, detail = ''): Fact => ({ code, at: { file, point: start }, detail });

const translation = new RegExp(`^(.+)\\.(${locales.join('|')})$`);

function nameOf(path: string): Pick<Named, 'kind' | 'stem' | 'ending'> | undefined {
  const [folder = '', name = ''] = path.split('/');
  const kind = kindOfFolder(folder);
  const dot = name.lastIndexOf('.');
  return kind && dot > 0 ? { kind, stem: name.slice(0, dot), ending: name.slice(dot) } : undefined;
}

function lostEntry(path: string): Ref[] {
  const name = nameOf(path);
  return name?.ending === '.mdx' ? [refOf(name.kind, name.stem)] : [];
}

function idFact({ stem, file }: Named): Fact | undefined {
  if (!idPattern.test(stem)) return factAt('id-form', file, stem);
  return reservedIds.has(stem) ? factAt('id-reserved', file, stem) : undefined;
}

/** Sorts named files into entries with the CSV beside them, and tells what belongs to nothing. */
function entriesOf({ named: files, lost }: Sorted, isPrivate: boolean): { entries: EntrySource[]; facts: Fact[] } {
  const key = ({ kind, stem }: Named) => refOf(kind, stem);
  const csvs = new Map(files.filter(({ ending }) => ending === '.csv').map((file) => [key(file), file]));
  const facts: Fact[] = [];
  const entries = files.flatMap((named): EntrySource[] => {
    if (named.ending !== '.mdx') return [];
    const locale = translation.exec(named.stem)?.[2];
    const fact = locale === undefined ? idFact(named) : factAt('translation', named.file, locale);
    if (fact) facts.push(fact);
    const csv = csvs.get(key(named));
    csvs.delete(key(named));
    const source = { kind: named.kind, id: named.stem, file: named.file, text: named.text, isPrivate };
    return locale === undefined ? [csv ? { ...source, csv: { file: csv.file, text: csv.text } } : source] : [];
  });
  const alone = [...csvs.values()].filter((csv) => !lost.includes(key(csv)));
  facts.push(...alone.map(({ file, stem }) => factAt('csv-without-entry', file, stem)));
  return { entries, facts };
}

/** Everything of a folder before entries are put together. */
interface Sorted {
  readonly named: Named[];
  readonly lost: Ref[];
  readonly images: { file: string; absolute: string }[];
  readonly drawings: { file: string; bytes: Uint8Array }[];
  readonly facts: Fact[];
  config: string | undefined;
}

function sortText(path: string, file: string, bytes: Uint8Array, sorted: Sorted): void {
  const { text, facts } = decode(file, bytes);
  sorted.facts.push(...facts);
  if (path === 'playbook.yml') sorted.config = text;
  else if (facts.some(({ code }) => code === 'not-utf-8')) sorted.lost.push(...lostEntry(path));
  else if (path.includes('/')) {
    const name = nameOf(path);
    if (name) sorted.named.push({ ...name, file, text });
    else sorted.facts.push(factAt('file-ending', file));
  }
}

const isDrawing = (path: string): boolean => !path.includes('/') && path.endsWith('.svg');

function sortFiles(raw: readonly RawFile[], prefix: string): Sorted {
  const sorted: Sorted = { named: [], lost: [], images: [], drawings: [], facts: [], config: undefined };
  for (const item of raw) {
    const file = prefix + item.path;
    if ('problem' in item) {
      sorted.facts.push(factAt(item.problem, file, item.detail));
      sorted.lost.push(...lostEntry(item.path));
    } else if ('image' in item) sorted.images.push({ file, absolute: item.image });
    else if (isDrawing(item.path)) sorted.drawings.push({ file, bytes: item.bytes });
    else sortText(item.path, file, item.bytes, sorted);
  }
  return sorted;
}

/**
 * Sorts the files of a content folder out.
 * @param prefix what stands before each path in findings, such as `content/`
 */
export function classify(raw: readonly RawFile[], prefix: string, isPrivate: boolean): Classified {
  const sorted = sortFiles(raw, prefix);
  const { named, lost, images, drawings, facts, config } = sorted;
  const additions = isPrivate ? named.filter(({ kind, ending }) => kind === 'department' && ending === '.yml') : [];
  const other = named.filter((file) => !['.mdx', '.csv'].includes(file.ending) && !additions.includes(file));
  const { entries, facts: entryFacts } = entriesOf(sorted, isPrivate);
  return {
    entries,
    lost,
    config,
    additions: additions.map(({ stem, file, text }) => ({ id: stem, file, text })),
    images,
    drawings,
    facts: [...facts, ...other.map(({ file, ending }) => factAt('file-ending', file, ending)), ...entryFacts],
  };
}
