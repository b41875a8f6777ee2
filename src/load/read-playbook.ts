import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { type Checked, runChecks } from '../checks/run-checks.ts';
import type { Day } from '../model/calendar.ts';
import type { Entry } from '../model/entry.ts';
import type { Fact } from '../model/facts.ts';
import type { Finding, Place } from '../model/finding.ts';
import { type Ref, refOf } from '../model/kinds.ts';
import { createPlaybook, type Playbook } from '../model/playbook.ts';
import type { Reading } from '../model/reading.ts';
import { departmentAdditionSchema } from '../model/schemas/department.ts';
import { type Classified, classify } from './classify.ts';
import { readFolder } from './disk.ts';
import { prefixOf } from './git-root.ts';
import { imageFacts } from './images.ts';
import { readConfig } from './read-config.ts';
import { type ReadEntry, readEntry } from './read-entry.ts';
import { validate } from './validate.ts';
import { type Mapping, parseMapping } from './yaml.ts';

export interface Source {
  /** The content folder. */
  readonly content: string;
  /** The private folder, for team builds. */
  readonly private?: string | undefined;
  readonly today: Day;
}

/** The text of an entry's body, and where its file lies. */
export interface BodyText {
  readonly text: string;
  readonly absolute: string;
}

/** A content folder, read and checked. */
export interface CheckedPlaybook {
  /** What may be built, when there are no errors: everything, for all audiences. */
  readonly playbook: Playbook;
  readonly bodies: ReadonlyMap<Ref, BodyText>;
  readonly findings: readonly Finding[];
  /** The folders that were read, for watching. */
  readonly folders: readonly string[];
  /** The checks that ran, to run them again on what one audience sees. */
  readonly reading: Reading;
  readonly resolve: (problems: readonly Checked[]) => readonly Finding[];
}

interface Folder extends Classified {
  readonly root: string;
  readonly prefix: string;
}

async function openFolder(folder: string, isPrivate: boolean): Promise<Folder> {
  const raw = await readFolder(folder);
  const root = await realpath(folder);
  const prefix = prefixOf(root);
  return { root, prefix, ...classify(raw, prefix, isPrivate) };
}

interface Addition {
  readonly ref: Ref;
  readonly stakeholders: Extract<Entry, { kind: 'department' }>['data']['stakeholders'];
}

function readAdditions(
  { additions }: Folder,
  known: ReadonlySet<Ref>,
): { additions: Addition[]; facts: Fact[]; mappings: Map<string, Mapping> } {
  const mappings = new Map<string, Mapping>();
  const facts: Fact[] = [];
  const read = additions.flatMap(({ id, file, text }): Addition[] => {
    const mapping = parseMapping(file, text, 0);
    mappings.set(file, mapping);
    facts.push(...mapping.facts);
    const ref = refOf('department', id);
    if (!known.has(ref)) facts.push({ code: 'addition-without-department', at: { file, point: { line: 1, column: 1 } }, detail: id });
    const checked = mapping.facts.length === 0 ? validate(file, departmentAdditionSchema, mapping.data) : { facts: [] };
    if ('facts' in checked) facts.push(...checked.facts);
    return 'data' in checked ? [{ ref, stakeholders: checked.data.stakeholders }] : [];
  });
  return { additions: read, facts, mappings };
}

/** Private stakeholders come in after the checks: those look at what stands in the shared folder. */
function withAdditions(playbook: Playbook, additions: readonly Addition[]): Playbook {
  if (additions.length === 0) return playbook;
  const byRef = new Map(additions.map(({ ref, stakeholders }) => [ref, stakeholders]));
  const entries = [...playbook.entries.values()].map((entry): Entry => {
    const stakeholders = byRef.get(entry.ref);
    return entry.kind === 'department' && stakeholders ? { ...entry, data: { ...entry.data, stakeholders } } : entry;
  });
  return createPlaybook(playbook.config, entries);
}

/** A second entry of the same kind and id, in the private folder, is told and left out. */
function withoutTaken(entries: readonly ReadEntry[]): { entries: ReadEntry[]; facts: Fact[] } {
  const seen = new Set<Ref>();
  const facts: Fact[] = [];
  const kept = entries.filter(({ ref, file }) => {
    if (seen.has(ref))
      facts.push({ code: 'id-taken', at: { file, point: { line: 1, column: 1 } }, detail: ref.slice(ref.indexOf(':') + 1) });
    return !seen.has(ref) && seen.add(ref);
  });
  return { entries: kept, facts };
}

const byPlace = (a: Finding, b: Finding): number =>
  a.file < b.file
    ? -1
    : a.file > b.file
      ? 1
      : a.line - b.line || a.column - b.column || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0);

/** Turns places into lines and columns. */
function resolver(mappings: ReadonlyMap<string, Mapping>): CheckedPlaybook['resolve'] {
  const pointOf = (at: Place) =>
    'point' in at ? at.point : (mappings.get(at.file)?.locate(at.path, at.key ?? false) ?? { line: 1, column: 1 });
  return (problems) =>
    problems
      .map(({ at, check, severity, message, hint, accepted }): Finding => {
        const { line, column } = pointOf(at);
        return {
          check,
          severity,
          file: at.file,
          line,
          column,
          message,
          ...(hint !== undefined && { hint }),
          ...(accepted !== undefined && { accepted }),
        };
      })
      .sort(byPlace);
}

/**
 * The one way from a folder on disk to a playbook: reads, checks, and tells everything that is wrong at once.
 * @throws ContentFolderError when a folder is missing or can't be listed
 */
export async function readPlaybook({ content, private: privateFolder, today }: Source): Promise<CheckedPlaybook> {
  const shared = await openFolder(content, false);
  const folders = privateFolder === undefined ? [shared] : [shared, await openFolder(privateFolder, true)];
  const config = readConfig(`${shared.prefix}playbook.yml`, shared.config);
  const { entries: read, facts: taken } = withoutTaken(folders.flatMap((folder) => folder.entries.map(readEntry)));
  const sharedRefs = new Set(shared.entries.map(({ kind, id }) => refOf(kind, id)));
  const lost = folders.flatMap((folder) => folder.lost);
  const known = new Set([...read.map(({ ref }) => ref), ...lost]);
  const privateParts = readAdditions(folders[1] ?? { ...shared, additions: [] }, known);
  const images = folders.flatMap((folder) => folder.images);
  const playbook = createPlaybook(
    config.config,
    read.flatMap(({ entry }) => entry ?? []),
  );
  const reading: Reading = {
    playbook,
    configIsKnown: config.isKnown,
    broken: new Set([...read.filter(({ entry }) => !entry).map(({ ref }) => ref), ...lost]),
    bodies: read.map(({ ref, file, outline }) => ({ ref, kind: ref.slice(0, ref.indexOf(':')) as Entry['kind'], file, outline })),
    images: new Set(images.map(({ file }) => file)),
    privateRefs: new Set(folders[1]?.entries.map(({ kind, id }) => refOf(kind, id)).filter((ref) => !sharedRefs.has(ref))),
    facts: [
      ...folders.flatMap(({ facts }) => facts),
      ...config.facts,
      ...taken,
      ...read.flatMap(({ facts }) => facts),
      ...privateParts.facts,
      ...(await imageFacts(images)),
    ],
    today,
  };
  const mappings = new Map([...privateParts.mappings, ...read.flatMap(({ file, mapping }) => (mapping ? [[file, mapping] as const] : []))]);
  if (config.mapping) mappings.set(`${shared.prefix}playbook.yml`, config.mapping);
  const resolve = resolver(mappings);
  const absolute = new Map(
    folders.flatMap(({ root, prefix, entries }) => entries.map(({ file }) => [file, path.join(root, file.slice(prefix.length))] as const)),
  );
  return {
    playbook: withAdditions(playbook, privateParts.additions),
    bodies: new Map(read.map(({ ref, body, file }) => [ref, { text: body, absolute: absolute.get(file) ?? '' }])),
    findings: resolve(runChecks(reading)),
    folders: folders.map(({ root }) => root),
    reading,
    resolve,
  };
}
