import { seemingChannelGaps } from '../model/channel-gaps.ts';
import { type Computed, compute } from '../model/computed.ts';
import { onlyHidden } from '../model/coverage.ts';
import type { Entry } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import type { Ref } from '../model/kinds.ts';
import type { Outline } from '../model/outline.ts';
import { createPlaybook, type Playbook } from '../model/playbook.ts';
import { minutesOfGuides } from '../model/reading-time.ts';
import type { Config } from '../model/schemas/config.ts';
import { type History, historyFor } from '../review/history/history.ts';
import { readersView, viewerOf } from './readers-view.ts';
import type { PreviewChanges } from './review/preview-changes.ts';
import { currentSession, type Session } from './session.ts';
import type { Settings } from './settings.ts';
import { type LogoView, viewLogo } from './theme/logo.ts';
import { visibleFindings } from './visible-findings.ts';

/** The playbook as this build's readers may know it, with everything computed from it. */
export interface SiteData {
  readonly config: Config;
  readonly audience: Settings['audience'];
  readonly preview: string | null;
  readonly today: string;
  readonly site: string | null;
  readonly findings: readonly Finding[];
  /** Places of the coverage (`placeOf`) that only seem empty, since what contributes is hidden from these readers. */
  readonly hiddenCoverage: readonly string[];
  /** Channels and goals that only seem to lack each other, since what belongs there is hidden from these readers. */
  readonly seemingChannelGaps: readonly Ref[];
  /** How long each guide takes to read, by its ref: counted before the bodies' words are left out. */
  readonly minutes: Readonly<Record<string, number>>;
  /** What each body says, with all its words, by the entry's ref. */
  readonly written: ReadonlyMap<Ref, Outline>;
  readonly playbook: Playbook;
  readonly computed: Computed;
  /** In a preview that is compared: what it changes. */
  readonly changes?: PreviewChanges;
  /** How the strategy became what it is; null where git does not know. */
  readonly history: History | null;
  readonly logo: LogoView | null;
}

/** What pages need of an entry; the outline's texts and faults were for the checks. */
const forPages = ({ outline, ...entry }: Entry): Entry => ({
  ...entry,
  outline: { ...outline, texts: [], code: [], faults: [], images: [] },
});

async function dataOf(session: Session): Promise<SiteData> {
  const checked = session.good;
  if (!checked) throw new Error('The content has errors; `npm run check` lists them.');
  const { changes } = session;
  const { audience, preview = null, today, site = null } = session.settings;
  const view = readersView(session, checked.playbook);
  const playbook = createPlaybook(view.config, [...view.entries.values()].map(forPages));
  const findings = visibleFindings(checked, view);
  const hidden = {
    hiddenCoverage: onlyHidden(checked.playbook, view),
    seemingChannelGaps: seemingChannelGaps(checked.playbook, view),
  };
  const about = { config: view.config, audience, preview, today, site };
  const steps = await session.history;
  const present = { playbook: checked.playbook, elsewhere: checked.reading.privateRefs, viewer: viewerOf(session), today };
  const history = steps ? historyFor(steps, present) : null;
  return {
    ...about,
    ...hidden,
    findings,
    minutes: minutesOfGuides(view),
    written: new Map([...view.entries].map(([ref, { outline }]) => [ref, outline])),
    playbook,
    computed: compute(playbook, today),
    history,
    logo: await viewLogo(checked.logo),
    ...(changes && { changes }),
  };
}

type Made = WeakMap<Session, Promise<SiteData>>;

const key = Symbol.for('strategy-playbook.site-data');
const shared = globalThis as { [key]?: Made };
const own: Made = new WeakMap();

/** A build's pages, and what is made beside them, are module instances of their own and share it; in `dev`, changed code makes it anew. */
function madeIn({ mode }: Session): Made {
  if (mode === 'dev') return own;
  shared[key] ??= new WeakMap();
  return shared[key];
}

/** Made once from each reading: a build has one, and in `dev` a change of content brings another. */
export async function siteData(): Promise<SiteData> {
  const session = currentSession();
  if (!session) throw new Error('Pages are made in a session.');
  const made = madeIn(session);
  const data = made.get(session) ?? dataOf(session);
  made.set(session, data);
  return data;
}
