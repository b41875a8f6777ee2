import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CheckedPlaybook } from '../load/read-playbook.ts';
import type { BodyWords } from '../markdown/body-words.ts';
import { renderBody } from '../markdown/render.ts';
import type { Resolver } from '../markdown/resolve-references.ts';
import { type Viewer, viewFor } from '../model/audience.ts';
import { seemingChannelGaps } from '../model/channel-gaps.ts';
import { onlyHidden } from '../model/coverage.ts';
import type { Entry } from '../model/entry.ts';
import type { Playbook } from '../model/playbook.ts';
import { minutesOfGuides } from '../model/reading-time.ts';
import { messagesFor } from './messages/index.ts';
import { resolverFor } from './resolver.ts';
import { currentSession, entriesLoaderName, playbookLoaderName, type Session } from './session.ts';
import type { StoredEntry, StoredPlaybook } from './stored.ts';
import { visibleFindings } from './visible-findings.ts';

const hash = (...parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/** What pages need of an entry; the outline's texts and faults were for the checks. */
const toStored = ({ outline, ...entry }: Entry): StoredEntry => ({
  ...entry,
  outline: { ...outline, texts: [], faults: [], images: [] },
});

/** Everything that the rendered body depends on, besides the renderer: where each link leads, and which entries may be shown. */
const resolvedInput = (entry: Entry, resolver: Resolver): string[] => [
  ...entry.outline.links.map(({ url }) => resolver.href(url) ?? ''),
  ...entry.outline.elements.map(({ name, attributes }) => String(resolver.shows(name, attributes['id'] ?? ''))),
];

interface Job {
  readonly checked: CheckedPlaybook;
  readonly view: Playbook;
  readonly session: Session;
  readonly words: BodyWords;
}

function storeEntry(entry: Entry, { checked, view, session, words }: Job, { store, config }: LoaderContext): void {
  const body = checked.bodies.get(entry.ref);
  if (!body) return;
  const { text, absolute } = body;
  const resolver = resolverFor(view, entry);
  const json = JSON.stringify(toStored(entry));
  const digest = hash(session.renderer, JSON.stringify(words), json, text, absolute, ...resolvedInput(entry, resolver));
  if (store.get(entry.ref)?.digest === digest) return;
  const { html, imagePaths } = renderBody({ parsed: body.body(), headings: entry.outline.headings, resolver, words });
  const filePath = path.relative(fileURLToPath(config.root), absolute).split(path.sep).join('/');
  store.set({
    id: entry.ref,
    data: { json },
    digest,
    filePath,
    rendered: { html, metadata: { imagePaths: [...imagePaths] } },
    assetImports: [...imagePaths],
  });
}

function openJob(): Job | undefined {
  const session = currentSession();
  if (!session?.good) return undefined;
  const viewer: Viewer = { audience: session.settings.audience, drafts: session.drafts };
  const view = viewFor(session.good.playbook, viewer);
  return { checked: session.good, view, session, words: messagesFor(view.config.locale).body };
}

const storedPlaybook = (job: Job): StoredPlaybook => {
  const { audience, preview = null, today, site = null } = job.session.settings;
  const hiddenCoverage = onlyHidden(job.checked.playbook, job.view);
  const hidden = { hiddenCoverage, seemingChannelGaps: seemingChannelGaps(job.checked.playbook, job.view) };
  const findings = visibleFindings(job.checked, job.view);
  return { config: job.view.config, audience, preview, today, site, findings, ...hidden, minutes: minutesOfGuides(job.view) };
};

/** Feeds the entries of the playbook that `check` made; bodies are rendered here, and only when something that they show changed. */
export const entriesLoader: Loader = {
  name: entriesLoaderName,
  load: async (context) => {
    const job = openJob();
    if (!job) return;
    for (const key of context.store.keys()) if (!job.view.entries.has(key as Entry['ref'])) context.store.delete(key);
    for (const entry of job.view.entries.values()) storeEntry(entry, job, context);
  },
};

/** Feeds what concerns the playbook as a whole. */
export const playbookLoader: Loader = {
  name: playbookLoaderName,
  load: async ({ store }) => {
    const job = openJob();
    if (!job) return;
    const json = JSON.stringify(storedPlaybook(job));
    store.set({ id: 'playbook', data: { json }, digest: hash(json) });
  },
};
