import { getCollection, getEntry } from 'astro:content';
import { type Computed, compute } from '../model/computed.ts';
import { createPlaybook, type Playbook } from '../model/playbook.ts';
import { currentSession } from './session.ts';
import type { StoredEntry, StoredPlaybook } from './stored.ts';

/** The playbook as this build's readers may know it, with everything computed from it. */
export interface SiteData extends StoredPlaybook {
  readonly playbook: Playbook;
  readonly computed: Computed;
}

async function loadSiteData(): Promise<SiteData> {
  const about = await getEntry('playbook', 'playbook');
  if (!about) throw new Error('The content has errors; `npm run check` lists them.');
  const stored: StoredPlaybook = JSON.parse(about.data.json);
  const entries = await getCollection('entries');
  const playbook = createPlaybook(
    stored.config,
    entries.map(({ data }): StoredEntry => JSON.parse(data.json)),
  );
  return { ...stored, playbook, computed: compute(playbook, stored.today) };
}

let once: Promise<SiteData> | undefined;

/** Computed once a build; anew for each page in `dev`, where content changes under a running server. */
export function siteData(): Promise<SiteData> {
  if (currentSession()?.mode === 'dev') return loadSiteData();
  once ??= loadSiteData();
  return once;
}
