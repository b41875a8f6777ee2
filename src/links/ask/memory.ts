import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** How long an address that was there is taken to be there; what was broken is asked each time. */
const lasting = 24 * 60 * 60 * 1000;

const storedSchema = z.strictObject({
  version: z.literal(1),
  works: z.record(z.string(), z.strictObject({ at: z.number(), movedTo: z.string().optional() })),
});

type Works = z.output<typeof storedSchema>['works'][string];

/** Which addresses were there when they were last asked. */
export interface Memory {
  readonly recall: (url: string) => Works | undefined;
  readonly keep: (url: string, movedTo: string | undefined) => void;
  readonly save: () => Promise<void>;
}

/** What can't be read, or has another form, is nothing remembered. */
async function readStored(file: string, now: number): Promise<[url: string, works: Works][]> {
  try {
    const { works } = storedSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return Object.entries(works).filter(([, { at }]) => at <= now && now - at < lasting);
  } catch {
    return [];
  }
}

/**
 * Opens the memory of earlier runs.
 * @param now the current time in milliseconds
 * @param fresh whether everything is to be asked anew
 */
export async function openMemory(file: string, now: number, fresh: boolean): Promise<Memory> {
  const known = new Map(await readStored(file, now));
  const save = async () => {
    await mkdir(path.dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, JSON.stringify({ version: 1, works: Object.fromEntries(known) } satisfies z.input<typeof storedSchema>));
    await rename(draft, file); // whole or not at all: another command may read at any moment
  };
  return {
    recall: (url) => (fresh ? undefined : known.get(url)),
    keep: (url, movedTo) => void known.set(url, movedTo === undefined ? { at: now } : { at: now, movedTo }),
    save: () => save().catch(() => undefined), // what can't be remembered is asked again next time
  };
}
