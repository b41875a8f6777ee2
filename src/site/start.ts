import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shallowAdvice } from '../load/clone-advice.ts';
import { readHistory } from '../load/history/read-history.ts';
import { type RememberedOutlines, rememberOutlines } from '../load/outlines.ts';
import { type CheckedPlaybook, readPlaybook } from '../load/read-playbook.ts';
import { documentWriter } from './documents/document-writer.ts';
import type { BegunComparison } from './review/preview-changes.ts';
import { openSession, type Session } from './session.ts';
import type { Settings } from './settings.ts';

const root = path.resolve(import.meta.dirname, '../..');

const codeIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro|mdx|css)$/.test(name) && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => `${folder}/${name}`);

let version: string | undefined;

/** A hash of all code that a page may come from, as it was when this process began, and of the lock file that pins its libraries. */
function codeVersion(): string {
  version ??= hashOfCode();
  return version;
}

function hashOfCode(): string {
  const hash = createHash('sha256');
  for (const file of [...codeIn('src'), 'astro.config.mjs', 'package-lock.json']) hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** Where builds into one folder keep what they may use again: builds side by side don't disturb each other. */
export const cacheFor = (out: string): string =>
  path.join(root, 'node_modules/.cache/strategy-playbook', createHash('sha256').update(out).digest('hex').slice(0, 16));

const fileFor = (folder: string, about: unknown): string =>
  path.join(root, 'node_modules/.cache', folder, `${createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 16)}.json`);

/** Where earlier readings of this content left their outlines. */
export const outlinesFile = (content: string, privateFolder?: string): string =>
  fileFor('strategy-playbook-outlines', [content, privateFolder]);

export const hasErrors = ({ findings }: CheckedPlaybook): boolean => findings.some(({ severity }) => severity === 'error');

/**
 * What earlier readings of this content found.
 * @param toRender whether pages will be made of it
 */
export const openOutlines = ({ content, private: privateFolder }: Settings, toRender = false): Promise<RememberedOutlines> =>
  rememberOutlines(outlinesFile(content, privateFolder), codeVersion(), toRender);

/**
 * Reads the content that the settings name. Throws ContentFolderError when there is none.
 * @param meanwhile what has to be done besides, while a second thread reads
 */
export const readWith = (
  { content, private: privateFolder, today }: Settings,
  outlines: RememberedOutlines,
  meanwhile?: () => Promise<unknown>,
): Promise<CheckedPlaybook> => readPlaybook({ content, private: privateFolder, today, outlines, meanwhile });

export const readContent = async (settings: Settings): Promise<CheckedPlaybook> => readWith(settings, await openOutlines(settings));

/** Where nothing is to be compared, there is nothing to wait for. */
const noComparison: BegunComparison = { open: async () => undefined };

/** Begins with what a preview is compared with, while its content is read. */
export async function besideComparison<T>(
  settings: Settings,
  outlines: RememberedOutlines,
  use: (comparison: BegunComparison) => Promise<T>,
): Promise<T> {
  if (settings.preview === undefined || settings.base === undefined) return use(noComparison);
  const preview = await import('./review/preview-changes.ts'); // no other build has a use for it
  return preview.besideComparison(settings, settings.base, outlines, use);
}

/**
 * How the content came to be what it is; undefined where git does not know. A wrong answer of git is told, and no build fails for it.
 * @param tell gets the reason why there is no history
 */
async function historyOf({ content, today }: Settings, { reading }: CheckedPlaybook, tell: (text: string) => void) {
  const memory = { file: fileFor('strategy-playbook-history', [content]), code: codeVersion() };
  try {
    const history = await readHistory(content, reading, today, memory);
    if (history?.start === 'unknown') tell(shallowAdvice(`, so the site tells what changed since ${history.from} only`));
    return history;
  } catch (error) {
    tell(`The site tells no history: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** Hands a reading to Astro; one with errors is never built, so it leaves the pages as they were. */
export function startSession(settings: Settings, checked: CheckedPlaybook, mode: Session['mode'], before?: Partial<Session>): void {
  openSession({
    root,
    pictures: path.join(cacheFor(settings.out), 'pictures'),
    usedPictures: new Set(),
    files: [],
    documents: documentWriter(),
    settings,
    mode,
    drafts: mode === 'dev' || settings.preview !== undefined,
    renderer: before?.renderer ?? codeVersion(),
    good: hasErrors(checked) ? before?.good : checked,
    changes: before?.changes,
    compare: before?.compare,
    load: async (context) => (await import('./loader.ts')).loadEntries(context), // a check has no use for it
    history: hasErrors(checked) ? before?.history : historyOf(settings, checked, before?.onTrouble ?? (() => {})),
    onPage: before?.onPage,
    onTrouble: before?.onTrouble,
  });
}
