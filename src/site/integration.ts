import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { renderText } from '../reporters/text.ts';
import { watchContent } from './live.ts';
import { currentSession } from './session.ts';
import { readSettings } from './settings.ts';
import { hasErrors, readContent, startSession } from './start.ts';

/** Puts the playbook into Astro: the reading that the loader feeds from, and in `dev` watching and the overlay. */
export function playbook(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'strategy-playbook',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        root = fileURLToPath(config.root);
        if (currentSession() || command === 'preview') return;
        const settings = readSettings(process.env, root, new Date());
        const checked = await readContent(settings);
        if (hasErrors(checked) && command === 'build') throw new Error(renderText(checked.findings));
        startSession(root, settings, checked, command === 'dev' ? 'dev' : 'build');
      },
      'astro:server:setup': ({ server, refreshContent }) => watchContent({ root, server, refresh: async () => refreshContent?.({ loaders: [] }) }),
    },
  };
}
