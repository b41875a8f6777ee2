import { appendFile } from 'node:fs/promises';
import type { Command } from './run-process.ts';

/** Something that builds a site from generated entries, and can be measured at it. */
export interface Subject {
  readonly build: Command;
  /** Removes output and caches: the next build is a cold one. */
  readonly clear: () => Promise<void>;
  /** The entry whose body is changed before a warm build. */
  readonly changed: string;
}

/** Adds a sentence to one body; another one each time. */
export const changeBody = ({ changed }: Subject, run: number): Promise<void> => appendFile(changed, `\nGeändert im ${run}. Durchgang.\n`);
