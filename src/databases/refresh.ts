import { type Answer, DatabaseFault, type FaultWords, type Question } from './answer.ts';
import type { Job, Refused } from './jobs.ts';
import { mergeAnswer, type Refreshed } from './merge-answer.ts';
import { type Place, targetOf } from './target.ts';

export interface Options extends Place {
  readonly ask: (question: Question) => Promise<Answer>;
  readonly seconds: number;
  readonly replace: boolean;
  readonly onProgress: (words: string) => void;
}

/** A series is read whole, and shown; what is larger belongs into the database. */
const mostRows = 100_000;

async function refreshOne(job: Job, options: Options): Promise<Refreshed | Refused> {
  const { ask, seconds, replace } = options;
  try {
    const answer = await ask({ target: targetOf(job.database, options), query: job.query, seconds, mostRows });
    return await mergeAnswer(job, answer, replace);
  } catch (error) {
    if (error instanceof DatabaseFault) return { kpi: job.kpi, faults: [error.words] };
    throw error;
  }
}

/** One query after the other; a database that can't be reached is not asked again. */
async function refreshDatabase(jobs: readonly Job[], options: Options): Promise<(Refreshed | Refused)[]> {
  const done: (Refreshed | Refused)[] = [];
  let down: readonly FaultWords[] | undefined;
  for (const job of jobs) {
    const started = performance.now();
    const outcome = down ? { kpi: job.kpi, faults: down } : await refreshOne(job, options);
    if ('faults' in outcome && outcome.faults.some(({ unreachable }) => unreachable)) down = outcome.faults;
    const words = 'faults' in outcome ? 'failed' : `${outcome.rows} ${outcome.rows === 1 ? 'row' : 'rows'}`;
    options.onProgress(`${job.kpi.id}: ${words} (${job.database.id}, ${((performance.now() - started) / 1000).toFixed(1)} s)`);
    done.push(outcome);
  }
  return done;
}

/** Asks for the numbers of KPIs and merges them, in memory; databases are asked side by side. What fails for one is told and leaves the others alone. */
export async function refresh(jobs: readonly Job[], options: Options): Promise<readonly (Refreshed | Refused)[]> {
  const groups = Map.groupBy(jobs, ({ database }) => database.id);
  const done = await Promise.all([...groups.values()].map((group) => refreshDatabase(group, options)));
  const byId = new Map(done.flat().map((outcome) => [outcome.kpi.id, outcome]));
  return jobs.flatMap(({ kpi }) => byId.get(kpi.id) ?? []);
}
