import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import type { CheckedPlaybook } from '../load/read-playbook.ts';
import type { BodyWords } from '../markdown/body-words.ts';
import { renderBody } from '../markdown/render.ts';
import type { Resolver } from '../markdown/resolve-references.ts';
import type { Entry } from '../model/entry.ts';
import type { Playbook } from '../model/playbook.ts';
import { messagesFor } from './messages/index.ts';
import { readersView } from './readers-view.ts';
import { resolverFor } from './resolver.ts';
import { currentSession, type Session } from './session.ts';

const hash = (...parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/**
 * Everything that the rendered body depends on, besides its text and the renderer: where each link leads, and which entries may
 * be shown. Asked of all links and elements of the body, also of those that these readers don't see: their places tell which.
 */
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
  const digest = hash(session.renderer, JSON.stringify(words), text, absolute, ...resolvedInput(entry, resolver));
  if (store.get(entry.ref)?.digest === digest) return;
  const { html, imagePaths } = renderBody({ parsed: body.body(), headings: entry.outline.headings, resolver, words });
  const filePath = path.relative(fileURLToPath(config.root), absolute).split(path.sep).join('/');
  store.set({
    id: entry.ref,
    data: {},
    digest,
    filePath,
    rendered: { html, metadata: { imagePaths: [...imagePaths] } },
    assetImports: [...imagePaths],
  });
}

function openJob(): Job | undefined {
  const session = currentSession();
  if (!session?.good) return undefined;
  const view = readersView(session, session.good.playbook);
  return { checked: session.good, view, session, words: messagesFor(view.config.locale).body };
}

/**
 * Feeds the bodies of the playbook that `check` made, rendered, and only when something that they show changed. All else that
 * pages show they take from the session (`siteData`): sent through Astro's store, it would be written and read again.
 */
export async function loadEntries(context: LoaderContext): Promise<void> {
  const job = openJob();
  if (!job) return;
  for (const key of context.store.keys()) if (!job.view.entries.has(key as Entry['ref'])) context.store.delete(key);
  for (const entry of job.checked.playbook.entries.values()) if (job.view.entries.has(entry.ref)) storeEntry(entry, job, context);
  // `dev` makes pages anew when the store changes, and most of what they show does not stand in it.
  if (job.session.mode === 'dev') context.store.set({ id: 'reading', data: { number: randomUUID() } });
}
