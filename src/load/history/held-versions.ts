import { mostCsvBytes } from '../disk.ts';
import type { Repository } from '../repository.ts';
import { readObjects } from './objects.ts';
import type { RawStep } from './raw-step.ts';
import { readVersionsFrom } from './read-versions.ts';
import { type ReadVersions, recall, remember, type VersionMemory } from './remembered.ts';
import { nameOfVersion, type Version } from './version.ts';

const versionsOf = (steps: readonly RawStep[]): ReadonlyMap<string, Version> =>
  new Map(
    steps
      .flatMap(({ touched }) => touched.flatMap(({ before, after }) => [before, after]))
      .filter((version) => version !== undefined && version !== 'work-tree')
      .map((version) => [nameOfVersion(version), version]),
  );

const hashesOf = ({ mdxHash, csvHash }: Version): readonly string[] => [mdxHash, ...(csvHash === undefined ? [] : [csvHash])];

/** Reads only what no earlier build read; what the clone lacks may come, so it is not remembered as something that can't be read. */
export async function readVersions(
  { root, prefix = '' }: Repository,
  steps: readonly RawStep[],
  memory: VersionMemory,
): Promise<ReadVersions> {
  const versions = versionsOf(steps);
  const known = await recall(memory);
  const missing = [...versions].filter(([name]) => !known.has(name)).map(([, version]) => version);
  const hashes = new Set(missing.flatMap(hashesOf));
  const bytes = await readObjects(root, [...hashes], mostCsvBytes);
  const fresh = await readVersionsFrom(missing, bytes, prefix);
  const all = new Map([...versions.keys()].map((name) => [name, known.get(name) ?? fresh.get(name) ?? null]));
  const lacking = new Set(missing.filter((version) => !hashesOf(version).every((hash) => bytes.has(hash))).map(nameOfVersion));
  const kept = new Map([...all].filter(([name]) => !lacking.has(name)));
  if (missing.length > lacking.size || known.size !== kept.size) await remember(memory, kept);
  return all;
}
