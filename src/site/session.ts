import type { Loader } from 'astro/loaders';
import type { CheckedPlaybook } from '../load/read-playbook.ts';
import type { ContentHistory } from '../model/content-history.ts';
import type { BuildFile } from './build-files.ts';
import type { DocumentWriter } from './documents/document-writer.ts';
import type { PreviewChanges } from './review/preview-changes.ts';
import type { Settings } from './settings.ts';

/** Tells what a reading changes. */
export type Compare = (head: CheckedPlaybook) => Promise<PreviewChanges>;

/** What a command read, handed to Astro's loader: what `check` accepted is what is built. */
export interface Session {
  /** The repository's root, below which packages are installed. */
  readonly root: string;
  readonly settings: Settings;
  /** Not read from the bundler, which lets the machine's variables decide. */
  readonly mode: 'dev' | 'build';
  /** The folder of pictures that earlier builds made. */
  readonly pictures: string;
  /** Names of those that this build shows. */
  readonly usedPictures: Set<string>;
  /** Files beside the pages, which are written when those are done. */
  readonly files: BuildFile[];
  /** Makes the documents to print of the pages of this build. */
  readonly documents: DocumentWriter;
  /** Whether drafts are shown: in `dev` and in previews. */
  readonly drafts: boolean;
  /** Changes whenever any code does; part of every digest. */
  readonly renderer: string;
  /** The last reading without errors; undefined until there was one. */
  readonly good: CheckedPlaybook | undefined;
  /** In a preview that knows with what to compare: what it changes. Made here, once: the bundler would load the comparison for every build. */
  readonly changes?: PreviewChanges | undefined;
  /** Compares another reading with the same base. */
  readonly compare?: Compare | undefined;
  /** Feeds Astro's collection. Kept here, it is Node's own module: through the content's configuration the bundler would load it. */
  readonly load?: Loader['load'];
  /** How the content came to be what it is, read while the build begins; undefined where git does not know. */
  readonly history?: Promise<ContentHistory | undefined> | undefined;
  /** Called with what went wrong and keeps no page from being built. */
  readonly onTrouble?: ((text: string) => void) | undefined;
  /** Called for every page that is rendered, to tell progress. */
  readonly onPage?: (() => void) | undefined;
}

/** The loader that feeds from the session. */
export const entriesLoaderName = 'strategy-playbook-entries';

const key = Symbol.for('strategy-playbook.session');
const shared = globalThis as { [key]?: Session };

/**
 * Vite loads the content config and the pages as module instances of their own, so a module variable would not reach
 * them: the process has one session.
 */
export const openSession = (session: Session): void => {
  shared[key] = session;
};

export const currentSession = (): Session | undefined => shared[key];
