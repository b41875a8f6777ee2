import { runChecks } from '../checks/run-checks.ts';
import type { Day } from '../model/calendar.ts';
import type { Fact } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { idOf, type Ref, refOf } from '../model/kinds.ts';
import { createPlaybook, type Playbook } from '../model/playbook.ts';
import type { Reading } from '../model/reading.ts';
import { readAdditions, withAdditions } from './additions.ts';
import type { Body } from './body.ts';
import type { RawFile } from './disk.ts';
import { imageFacts } from './images.ts';
import { type Logo, logoPaths, readLogo } from './logo/read-logo.ts';
import { type Folder, onDisk, openPrivate, openShared } from './open-folder.ts';
import type { RememberedOutlines } from './outlines.ts';
import { readConfig } from './read-config.ts';
import { readEntries } from './read-entries.ts';
import type { ReadEntry } from './read-entry.ts';
import { type Resolve, resolver } from './resolve.ts';

export interface Source {
  /** The content folder. */
  readonly content: string;
  /** What paths in findings begin with, such as `content/`, where a copy of a content folder lies in another place. */
  readonly prefix?: string | undefined;
  /** Files of the content folder that are in memory alone. */
  readonly held?: readonly RawFile[] | undefined;
  /** The private folder, for team builds. */
  readonly private?: string | undefined;
  readonly today: Day;
  /** What earlier readings of it found. */
  readonly outlines?: RememberedOutlines | undefined;
  /** What has to be done besides, while a second thread looks at bodies. */
  readonly meanwhile?: (() => Promise<unknown>) | undefined;
}

/** The text of an entry's body, and where its file lies. */
export interface BodyText {
  readonly text: string;
  readonly body: Body;
  readonly absolute: string;
}

/** A content folder, read and checked. */
export interface CheckedPlaybook {
  /** What may be built, when there are no errors: everything, for all audiences. */
  readonly playbook: Playbook;
  readonly bodies: ReadonlyMap<Ref, BodyText>;
  readonly findings: readonly Finding[];
  /** The checks that ran, to run them again on what one audience sees. */
  readonly reading: Reading;
  readonly resolve: Resolve;
  /** The files of the logo that may be shown. */
  readonly logo: Logo;
}

/** A second entry of the same kind and id, in the private folder, is told and left out. */
function withoutTaken(entries: readonly ReadEntry[]): { entries: ReadEntry[]; facts: Fact[] } {
  const seen = new Set<Ref>();
  const facts: Fact[] = [];
  const kept = entries.filter(({ ref, file }) => {
    if (seen.has(ref)) facts.push({ code: 'id-taken', at: { file, point: { line: 1, column: 1 } }, detail: idOf(ref) });
    return !seen.has(ref) && seen.add(ref);
  });
  return { entries: kept, facts };
}

const refsOf = ({ entries }: Folder): Ref[] => entries.map(({ kind, id }) => refOf(kind, id));

const mappingsOf = (read: readonly ReadEntry[]) => read.flatMap(({ file, mapping }) => (mapping ? [[file, mapping] as const] : []));

/**
 * The one way from a folder on disk to a playbook: reads, checks, and tells everything that is wrong at once.
 * @throws ContentFolderError when a folder is missing or can't be listed
 */
export async function readPlaybook(source: Source): Promise<CheckedPlaybook> {
  const { content, prefix, held, private: privateFolder, today, outlines, meanwhile } = source;
  const shared = await openShared(content, prefix, held);
  const own = privateFolder === undefined ? undefined : await openPrivate(privateFolder, shared);
  const folders = own ? [shared, own] : [shared];
  const configFile = `${shared.prefix}playbook.yml`;
  const config = readConfig(configFile, shared.config);
  const sources = folders.flatMap(({ entries }) => entries);
  const { entries: read, facts: taken } = withoutTaken(await readEntries(sources, outlines, meanwhile));
  await outlines?.save();
  const lost = folders.flatMap((folder) => folder.lost);
  const additions = readAdditions(own ?? { additions: [] }, new Set([...read.map(({ ref }) => ref), ...lost]));
  const images = folders.flatMap((folder) => folder.images);
  const logo = await readLogo(config.config, shared);
  const pictures = images.filter(({ file }) => !logoPaths(config.config, shared).has(file));
  const facts = [folders, [config], read, [additions], [logo]].flatMap((parts) => parts.flatMap((part) => part.facts));
  const sharedRefs = new Set(refsOf(shared));
  const reading: Reading = {
    playbook: createPlaybook(
      config.config,
      read.flatMap(({ entry }) => entry ?? []),
    ),
    configIsKnown: config.isKnown,
    broken: new Set([...read.filter(({ entry }) => !entry).map(({ ref }) => ref), ...lost]),
    bodies: read.map(({ ref, kind, file, outline }) => ({ ref, kind, file, outline })),
    images: new Set(images.map(({ file }) => file)),
    privateRefs: new Set(own ? refsOf(own).filter((ref) => !sharedRefs.has(ref)) : []),
    facts: [...facts, ...taken, ...(await imageFacts(pictures))],
    today,
  };
  const mappings = [...additions.mappings, ...mappingsOf(read), ...(config.mapping ? [[configFile, config.mapping] as const] : [])];
  const resolve = resolver(new Map(mappings));
  const absolute = new Map(folders.flatMap((folder) => folder.entries.map(({ file }) => [file, onDisk(folder, file)] as const)));
  const bodies = read.map(({ ref, text, body, file }) => [ref, { text, body, absolute: absolute.get(file) ?? '' }] as const);
  return {
    playbook: withAdditions(reading.playbook, additions.additions),
    bodies: new Map(bodies),
    findings: resolve(runChecks(reading)),
    reading,
    resolve,
    logo: logo.logo,
  };
}
