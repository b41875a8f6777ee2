import { readFile } from 'node:fs/promises';
import type { Entry } from '../../model/entry.ts';
import { writeWhole } from '../write-whole.ts';

/** Versions of entries by name; null for those that can't be read. */
export type ReadVersions = ReadonlyMap<string, Entry | null>;

interface Stored {
  readonly code: string;
  readonly versions: Readonly<Record<string, Entry | null>>;
}

/** Where versions that were read are kept: what a hash names never changes, only how it is read. */
export interface VersionMemory {
  readonly file: string;
  /** Changes with the code that reads. */
  readonly code: string;
}

/** What earlier builds read; what can't be read, or was made by other code, is nothing remembered. */
export async function recall({ file, code }: VersionMemory): Promise<ReadVersions> {
  try {
    const stored: Partial<Stored> | null = JSON.parse(await readFile(file, 'utf8'));
    return new Map(stored?.code === code ? Object.entries(stored.versions ?? {}) : []);
  } catch {
    return new Map();
  }
}

/** Keeps these versions and no others, whole or not at all; what can't be kept is read anew next time. */
export async function remember({ file, code }: VersionMemory, versions: ReadVersions): Promise<void> {
  const text = JSON.stringify({ code, versions: Object.fromEntries(versions) } satisfies Stored);
  await writeWhole(file, text).catch(() => undefined);
}
