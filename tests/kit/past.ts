import type { ContentHistory, ContentStep } from '../../src/model/content-history.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Playbook } from '../../src/model/playbook.ts';
import { type Files, read } from './content.ts';

/** What the content was from a day on. */
export type Past = readonly (readonly [day: string, files: Files])[];

const without = (entries: Playbook['entries'], others: Playbook['entries']): Entry[] =>
  [...entries.values()].filter((entry) => JSON.stringify(entry) !== JSON.stringify(others.get(entry.ref)));

function stepBetween(day: string, number: number, before: Playbook, after: Playbook): ContentStep {
  const entries = { before: without(before.entries, after.entries), after: without(after.entries, before.entries) };
  return { commit: `commit-${number}`, day, ...entries, config: { before: before.config, after: after.config } };
}

/** The history of content that began with the first state, and the playbook that it is now. */
export async function pastOf(past: Past): Promise<{ readonly history: ContentHistory; readonly playbook: Playbook }> {
  const playbooks = await Promise.all(past.map(async ([, files]) => (await read(files)).playbook));
  const steps = past.slice(1).map(([day], index) => {
    const [before, after] = [playbooks[index], playbooks[index + 1]];
    if (!before || !after) throw new Error('each day has its content');
    return stepBetween(day, index + 1, before, after);
  });
  const now = playbooks.at(-1);
  if (!now) throw new Error('a past has at least one day');
  return { history: { from: past[0]?.[0] ?? '', start: 'beginning', steps }, playbook: now };
}
