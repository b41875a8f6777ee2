import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { IdFactCode, TextFactCode } from '../model/facts.ts';
import { imageEndings } from '../model/image.ts';
import { kindOfFolder } from '../model/kinds.ts';

/** A file or folder of the content folder, `path` relative to it with forward slashes. */
export type RawFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly image: string }
  | { readonly path: string; readonly problem: TextFactCode | IdFactCode; readonly detail: string };

/** The content folder is missing or can't be read: the command's surroundings are broken, not the content. */
export class ContentFolderError extends Error {}

const megabyte = 1024 * 1024;

/** The largest CSV that is read. */
export const mostCsvBytes = 4 * megabyte;

/** Larger files are not what somebody wrote; parsing them would only burn time. */
const mostBytes = (name: string): number => (name.endsWith('.csv') ? mostCsvBytes : megabyte);

/** Files for people and forges, and SQLite files, which `refresh` alone reads. */
const ignoredAtTop = /^(\..*|README(\..*)?|LICEN[SC]E(\..*)?|CODEOWNERS|CHANGELOG(\..*)?|.*\.(db|sqlite3?)(-(wal|shm|journal))?)$/i;

/** Whether something at the top of a content folder is none of its content. */
export const isForPeople = (name: string): boolean => ignoredAtTop.test(name);

const isImage = (name: string): boolean => imageEndings.has(path.extname(name).slice(1).toLowerCase());

/** Whether a file's bytes are never read, as it is no picture and too large. */
export const isTooLarge = (name: string, size: number): boolean => !isImage(name) && size > mostBytes(name);

const problem = (file: string, code: TextFactCode | IdFactCode, detail = ''): RawFile => ({ path: file, problem: code, detail });

const unreadable = (file: string, error: unknown): RawFile =>
  problem(file, 'unreadable', error instanceof Error && 'code' in error ? String(error.code) : '');

/** The real path when it lies inside the root. */
async function insideRoot(root: string, absolute: string): Promise<string | undefined> {
  const real = await realpath(absolute).catch(() => undefined);
  return real?.startsWith(root + path.sep) ? real : undefined;
}

async function readOne(root: string, file: string): Promise<RawFile> {
  const absolute = path.join(root, file);
  try {
    const link = (await lstat(absolute)).isSymbolicLink();
    if (link && !(await insideRoot(root, absolute))) return problem(file, 'link-outside');
    const found = await stat(absolute);
    if (!found.isFile()) return problem(file, 'unreadable', 'no regular file'); // a pipe would keep the reading waiting for ever
    if (isImage(file)) return { path: file, image: absolute };
    if (isTooLarge(file, found.size)) return problem(file, 'too-large', `${(found.size / megabyte).toFixed(1)} MB`);
    return { path: file, bytes: await readFile(absolute) };
  } catch (error) {
    return unreadable(file, error);
  }
}

/** A symbolic link counts as what it leads to. */
async function isFolder(root: string, file: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return stat(path.join(root, file)).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function readKindFolder(root: string, folder: string): Promise<RawFile[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch((error: unknown) => unreadable(folder, error));
  if ('path' in entries) return [entries];
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  const files = visible.map(async (entry): Promise<RawFile> => {
    const file = `${folder}/${entry.name}`;
    if (await isFolder(root, file, entry)) return problem(file, entry.name.includes('.') ? 'folder-named-like-entry' : 'folder-nested');
    return readOne(root, file);
  });
  return Promise.all(files);
}

async function readTopEntry(root: string, entry: Dirent): Promise<RawFile[]> {
  const { name } = entry;
  if (isForPeople(name)) return [];
  if (await isFolder(root, name, entry)) {
    if (kindOfFolder(name) === undefined) return [problem(name, 'folder-unknown', name)];
    return entry.isSymbolicLink() && !(await insideRoot(root, path.join(root, name)))
      ? [problem(name, 'link-outside')]
      : readKindFolder(root, name);
  }
  if (name === 'playbook.yml' || isImage(name) || name.endsWith('.svg')) return [await readOne(root, name)];
  return [problem(name, 'file-unknown', name)];
}

/** The variable that names a content folder, so that whoever reads a message knows where to mend it. */
export type FolderVariable = 'PLAYBOOK_CONTENT' | 'PLAYBOOK_PRIVATE';

const advice: Readonly<Record<FolderVariable, string>> = {
  PLAYBOOK_CONTENT: 'Set PLAYBOOK_CONTENT to the folder that holds `playbook.yml`, or create it there.',
  PLAYBOOK_PRIVATE: 'Set PLAYBOOK_PRIVATE to the private content folder, or leave it empty to build without one.',
};

/**
 * What lies at the top of a content folder, and where the folder really is.
 * @throws ContentFolderError when there is no such folder or it can't be listed
 */
export async function listFolder(folder: string, variable: FolderVariable): Promise<{ root: string; entries: Dirent[] }> {
  const root = await realpath(folder).catch((error: unknown) => {
    throw new ContentFolderError(`There is no content folder at ${folder}. ${advice[variable]}`, { cause: error });
  });
  const entries = await readdir(root, { withFileTypes: true }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ContentFolderError(`The content folder ${folder} can't be read: ${reason}. ${advice[variable]}`, { cause: error });
  });
  return { root, entries };
}

/**
 * Reads a content folder's files as bytes, sorted by path; follows no link out of it.
 * @throws ContentFolderError when there is no such folder or it can't be listed
 */
export async function readFolder(folder: string, variable: FolderVariable = 'PLAYBOOK_CONTENT'): Promise<RawFile[]> {
  const { root, entries } = await listFolder(folder, variable);
  const files = await Promise.all(entries.map((entry) => readTopEntry(root, entry)));
  return files.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}
