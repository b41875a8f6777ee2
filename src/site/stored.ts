import type { Entry } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import type { Ref } from '../model/kinds.ts';
import type { Config } from '../model/schemas/config.ts';
import type { Settings } from './settings.ts';

/**
 * What travels from the loader to the pages through Astro's content store, as JSON text: Astro looks into stored data for
 * strings that begin like its image marks, and content must not be able to write one.
 */
export type StoredEntry = Entry;

export interface StoredPlaybook {
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
  /** How long each guide takes to read, by its ref: counted here, since pages get bodies without their words. */
  readonly minutes: Readonly<Record<string, number>>;
}
