import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isGenerated } from '../../src/headers/headers-file.ts';
import { readIfThere, replaceFile } from '../../src/intake/merge/write-file.ts';
import type { Settings } from '../../src/site/settings.ts';
import { root } from '../command.ts';
import { withLock } from '../lock.ts';
import { besides, replaceOutput, writeMarker } from '../output-folder.ts';
import { ensureBuiltPreview, ensureOwn, ensurePreviewFolder } from './guard.ts';
import { renderPreviewHeaders } from './headers.ts';
import { listStyle, renderList } from './list-page.ts';
import { ensurePlainFiles } from './plain-files.ts';
import {
  folderMarker,
  type PlaybookRecord,
  type Preview,
  type PreviewRecord,
  previewMarker,
  readBuilt,
  readFolder,
  readPreview,
  readPreviews,
} from './record.ts';
import { slugOf } from './slug.ts';

type Places = Pick<Settings, 'out' | 'sources'>;

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** Two at once would each write a list without the other's preview. */
const alone = <Result>(folder: string, act: () => Promise<Result>): Promise<Result> =>
  withLock(path.join(folder, `${folderMarker}.lock`), 'Somebody else publishes into this folder; waiting …', act);

async function replaceText(file: string, text: string): Promise<void> {
  await replaceFile(file, text, await readIfThere(file));
}

/** Somebody may have written one before the command did; that one stays. */
async function writeHeaders(folder: string, text: string): Promise<void> {
  const file = path.join(folder, '_headers');
  const there = await readIfThere(file);
  if (there === undefined || isGenerated(there.toString('utf8'))) await replaceFile(file, text, there);
}

async function writeList(folder: string, playbook: PlaybookRecord): Promise<void> {
  const tokens = await readFile(path.join(root, 'src/styles/tokens.css'), 'utf8');
  const [previews, style] = [await readPreviews(folder), listStyle(tokens)];
  await replaceText(path.join(folder, 'index.html'), renderList(playbook, previews, style));
  await writeHeaders(folder, await renderPreviewHeaders(folder, previews, style));
}

/** Copies beside its place, then renames, so that nobody meets half of a preview. */
async function putInPlace(out: string, target: string, record: PreviewRecord): Promise<void> {
  const staging = besides(target, 'building');
  await rm(staging, { recursive: true, force: true });
  await cp(out, staging, { recursive: true });
  await ensurePlainFiles(staging); // the copy, in case that somebody changed the output meanwhile
  await writeMarker(path.join(staging, previewMarker), json(record));
  await replaceOutput(staging, target);
}

/**
 * Puts the built preview into the folder, under a name made of its label, and lists it.
 * @param now when it is published
 * @returns the name
 * @throws UsageError when that would touch anything that this command did not write
 */
export async function publishPreview(folder: string, label: string, places: Places, now: Date): Promise<string> {
  const slug = slugOf(label);
  await ensurePreviewFolder(folder, places);
  await ensureBuiltPreview(places.out);
  await ensurePlainFiles(places.out);
  const playbook = await readBuilt(places.out);
  await mkdir(folder, { recursive: true });
  await alone(folder, async () => {
    await ensureOwn(folder, slug, label);
    await replaceText(path.join(folder, folderMarker), json(playbook));
    await putInPlace(places.out, path.join(folder, slug), { ...playbook, label, published: now.toISOString() });
    await writeList(folder, playbook);
  });
  return slug;
}

type Named = Pick<Preview, 'slug' | 'label'>;

async function removeOne(folder: string, slug: string): Promise<void> {
  const target = path.join(folder, slug);
  const old = besides(target, 'replaced');
  await rm(old, { recursive: true, force: true });
  await rename(target, old);
  await rm(old, { recursive: true, force: true });
}

/** Removes what `choose` gives of a folder's previews; gives their labels. */
async function removeChosen(folder: string, places: Places, choose: () => Promise<readonly Named[]>): Promise<string[]> {
  await ensurePreviewFolder(folder, places);
  const playbook = await readFolder(folder);
  if (!playbook) return [];
  return alone(folder, async () => {
    const chosen = await choose();
    for (const { slug } of chosen) await removeOne(folder, slug);
    if (chosen.length > 0) await writeList(folder, playbook);
    return chosen.map(({ label }) => label);
  });
}

/** Removes the previews with these labels, where they are there. */
export const removePreviews = (folder: string, labels: readonly string[], places: Places): Promise<string[]> =>
  removeChosen(folder, places, async () => {
    const found = new Map<string, Named>();
    for (const label of labels) {
      const slug = slugOf(label);
      await ensureOwn(folder, slug, label);
      const preview = await readPreview(folder, slug);
      if (preview) found.set(slug, preview);
    }
    return [...found.values()];
  });

/** Removes all previews but those with these labels. */
export const keepPreviews = (folder: string, labels: readonly string[], places: Places): Promise<string[]> =>
  removeChosen(folder, places, async () => {
    const kept = new Set(labels.map(slugOf));
    return (await readPreviews(folder)).filter(({ slug }) => !kept.has(slug));
  });
