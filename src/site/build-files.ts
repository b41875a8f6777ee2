import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { currentSession } from './session.ts';

/** A file of the output that is no page. */
export interface BuildFile {
  /** From the output's root. */
  readonly path: string;
  readonly write: (target: string) => Promise<void>;
}

/** What Astro knows of one file of a route, and where it lies. */
export interface FilePath<Props> {
  readonly params: Readonly<Record<string, string>>;
  readonly props: Props;
  /** From the output's root. */
  readonly file: string;
}

/**
 * The paths of a route whose files are no pages. A build writes them itself when its pages are done, many at a time: one
 * after the other, as Astro answers, thousands of small files take a good part of a build. In `dev`, Astro answers.
 * @param write writes what the route would answer
 */
export function filePaths<Path extends FilePath<unknown>>(
  paths: readonly Path[],
  write: (props: Path['props'], target: string) => Promise<void>,
): Path[] {
  const session = currentSession();
  if (session?.mode !== 'build') return [...paths];
  for (const { file, props } of paths) session.files.push({ path: file, write: (target) => write(props, target) });
  return [];
}

const isNoFolder = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Most files lie beside a page, whose folder is there. */
async function writeFileAt(target: string, { write }: BuildFile): Promise<void> {
  try {
    await write(target);
  } catch (error) {
    if (!isNoFolder(error)) throw error;
    await mkdir(path.dirname(target), { recursive: true });
    await write(target);
  }
}

const atOnce = 16;

/** Writes the files that the routes left for the end. */
export async function writeFiles(files: readonly BuildFile[], out: string): Promise<void> {
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) await writeFileAt(path.join(out, file.path), file);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
