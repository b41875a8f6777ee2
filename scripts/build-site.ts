import path from 'node:path';
import type { CheckedPlaybook } from '../src/load/read-playbook.ts';
import { maySee } from '../src/model/audience.ts';
import type { Playbook } from '../src/model/playbook.ts';
import { countFindings, renderCount, renderText } from '../src/reporters/text.ts';
import type { PreviewChanges } from '../src/site/review/preview-changes.ts';
import type { Settings } from '../src/site/settings.ts';
import { besideComparison, cacheFor, hasErrors, openOutlines, readWith, startSession } from '../src/site/start.ts';
import { accentNote } from '../src/site/theme/accent-note.ts';
import { alone, ownFolder } from './build-lock.ts';
import { root, say, tellContent } from './command.ts';
import { besides, ensureReplaceable, replaceOutput } from './output-folder.ts';

/** Loads Astro with what its configuration asks for, which takes longer than all else of a small build. */
async function loadAstro(): Promise<typeof import('astro')> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production';
  await import('@astrojs/mdx');
  return import('astro');
}

/**
 * Astro takes an output for one in the process's folder when its path begins with that folder's path, and then puts what
 * it bundles for itself beside the pages, where no package is found: so it runs in a folder of the repository's that no
 * output begins with.
 */
async function buildWithAstro(staging: string, out: string): Promise<void> {
  const { build } = await loadAstro();
  const before = process.cwd();
  process.chdir(ownFolder);
  try {
    await build({ root, mode: 'production', outDir: staging, cacheDir: cacheFor(out), logLevel: 'warn' });
  } finally {
    process.chdir(before);
  }
}

/** Tells every few hundred pages that it goes on. */
function pageCounter(): () => void {
  let pages = 0;
  return () => {
    pages += 1;
    if (pages % 250 === 0) say(`${pages} pages rendered …`);
  };
}

/** Drafts that these readers would see in a preview; without a word, somebody looks for them on the site. */
function tellDrafts({ entries }: Playbook, { audience, preview }: Settings): void {
  if (preview !== undefined) return;
  const drafts = [...entries.values()].filter((entry) => entry.data.status === 'draft' && maySee(entry, { audience, drafts: true })).length;
  if (drafts === 0) return;
  say(
    drafts === 1
      ? '1 draft is left out; `npm run dev` and previews show it.'
      : `${drafts} drafts are left out; \`npm run dev\` and previews show them.`,
  );
}

/** What was asked for and does not come; without a word, somebody looks for it. */
function tellMissing({ site, preview, base }: Settings): void {
  if (site === undefined) say('PLAYBOOK_SITE is not set, so there is no feed (`changes.xml`) and no calendar (`reviews.ics`).');
  if (base !== undefined && preview === undefined)
    say('PLAYBOOK_BASE is ignored: only previews show what they change, and PLAYBOOK_PREVIEW is not set.');
}

/** Reads, checks and compares; undefined when there are errors, which are told. */
async function readToBuild(settings: Settings): Promise<{ checked: CheckedPlaybook; changes: PreviewChanges | undefined } | undefined> {
  const outlines = await openOutlines(settings, true);
  return besideComparison(settings, outlines, async ({ open }) => {
    const checked = await readWith(settings, outlines, loadAstro);
    say(`${checked.playbook.entries.size} entries read: ${renderCount(checked.findings)}.`);
    if (hasErrors(checked)) {
      say(renderText(checked.findings.filter(({ severity }) => severity === 'error')));
      return undefined;
    }
    tellDrafts(checked.playbook, settings);
    if (countFindings(checked.findings).warnings > 0) say('`npm run check` lists the warnings.');
    tellMissing(settings);
    const note = accentNote(checked.playbook.config);
    if (note !== undefined) say(note);
    return { checked, changes: await (await open())?.(checked) };
  });
}

/** Checks, then builds; the output is replaced only when everything succeeded. Returns the exit code. */
export async function buildSite(settings: Settings): Promise<number> {
  const { out } = settings;
  await ensureReplaceable(settings);
  tellContent(settings);
  const started = performance.now();
  const read = await readToBuild(settings);
  if (!read) return 1;
  startSession(settings, read.checked, 'build', { onPage: pageCounter(), onTrouble: say, changes: read.changes });
  say('Building the pages …');
  const staging = besides(out, 'building');
  await alone(async () => {
    await buildWithAstro(staging, out);
    await replaceOutput(staging, out);
  });
  say(`The site is in ${path.relative(process.cwd(), out) || '.'} (${((performance.now() - started) / 1000).toFixed(1)} s).`);
  return 0;
}
