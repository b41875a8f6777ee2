import type { CheckedPlaybook } from '../load/read-playbook.ts';
import type { Settings } from './settings.ts';

/** What a command read, handed to Astro's loader: what `check` accepted is what is built. */
export interface Session {
  readonly settings: Settings;
  /** Whether drafts are shown: in `dev` and in previews. */
  readonly drafts: boolean;
  /** Changes whenever the code that renders bodies does; part of every digest. */
  readonly renderer: string;
  /** The last reading without errors; undefined until there was one. */
  readonly good: CheckedPlaybook | undefined;
}

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
