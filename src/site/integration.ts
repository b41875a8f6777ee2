import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentVersion } from '../load/content-version.ts';
import { renderText } from '../reporters/text.ts';
import { type BuildFile, writeFiles } from './build-files.ts';
import { namesVersion } from './feedback.ts';
import { watchContent } from './live.ts';
import { dropUnusedPictures } from './picture-store.ts';
import { relativizeStyles } from './relative-styles.ts';
import { beginIndex } from './search/index-files.ts';
import { serveIndex } from './search/serve-index.ts';
import { currentSession, entriesLoaderName, type Session } from './session.ts';
import { readSettings, type Settings } from './settings.ts';
import { besideComparison, hasErrors, openOutlines, readWith, startSession } from './start.ts';
import { writeHeaders } from './write-headers.ts';
import { writeVersion } from './write-version.ts';

/** In `dev`, images come straight from the content folder, which may lie outside the repository. */
const viteFor = (root: string, { content, private: privateFolder }: Settings) => ({
  server: { fs: { allow: [root, content, ...(privateFolder ? [privateFolder] : [])] } },
});

/** The version stands in no page until the end: pages that were taken from the last build get that of this one. */
async function nameVersion({ good, settings }: Session, out: string): Promise<void> {
  if (!good || !namesVersion(good.playbook.config, good.playbook.entries.values())) return;
  await writeVersion(out, await contentVersion(settings.content, settings.today));
}

/** Puts the playbook into Astro: the reading that the loader feeds from, and in `dev` watching and the overlay. */
export function playbook(): AstroIntegration {
  let root = process.cwd();
  let index: Promise<readonly BuildFile[]> | undefined;
  return {
    name: 'strategy-playbook',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        root = fileURLToPath(config.root);
        const read = currentSession()?.settings;
        if (read) updateConfig({ vite: viteFor(root, read) });
        if (read || command === 'preview') return;
        const settings = readSettings(process.env, root, new Date());
        const outlines = await openOutlines(settings, true);
        await besideComparison(settings, outlines, async ({ open }) => {
          const checked = await readWith(settings, outlines);
          if (hasErrors(checked) && command === 'build') throw new Error(renderText(checked.findings));
          const compare = await open();
          const onTrouble = (text: string) => logger.warn(text);
          const changes = await compare?.(checked);
          startSession(settings, checked, command === 'dev' ? 'dev' : 'build', { compare, onTrouble, changes });
        });
        updateConfig({ vite: viteFor(root, settings) });
      },
      'astro:build:start': () => {
        const session = currentSession();
        index = session && beginIndex(session);
      },
      'astro:build:done': async ({ dir }) => {
        await relativizeStyles(dir);
        const session = currentSession();
        if (!session) return;
        const out = fileURLToPath(dir);
        const files = index?.then((found) => writeFiles(found, out));
        await Promise.all([session.documents.write(out), writeFiles(session.files, out), files]); // other threads and the disk
        await nameVersion(session, out);
        if (session.good) await writeHeaders(out, session.good.playbook.config, session.settings.site);
        await dropUnusedPictures(session);
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        serveIndex(server);
        watchContent({ root, server, refresh: async () => refreshContent?.({ loaders: [entriesLoaderName] }) });
      },
    },
  };
}
