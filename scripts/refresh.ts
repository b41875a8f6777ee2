import { ask } from '../src/databases/ask.ts';
import { jobsFor, type Refused } from '../src/databases/jobs.ts';
import type { Refreshed } from '../src/databases/merge-answer.ts';
import { refresh } from '../src/databases/refresh.ts';
import type { CheckedPlaybook } from '../src/load/read-playbook.ts';
import { UsageError } from '../src/site/settings.ts';
import { readContent } from '../src/site/start.ts';
import { parseArguments, run, say, settings, tellContent } from './command.ts';
import { chooseKpis } from './refresh/choose.ts';
import { differences, failures, table } from './refresh/report.ts';
import { mayWrite, write } from './refresh/write.ts';
import { secondsIn } from './seconds.ts';

const mostSeconds = 3600;

/** Prints what came, and what failed. */
function tell(done: readonly Refreshed[], refused: readonly Refused[], checked: CheckedPlaybook, replace: boolean): void {
  if (done.length > 0) console.log(table(done));
  const told = differences(done);
  if (told.length > 0) {
    console.log(`\n${told.join('\n')}`);
    console.log(replace ? 'The new values replace them.' : 'What stands there stays; `-- --replace` takes the new values.');
  }
  if (refused.length > 0) console.log(`${done.length > 0 ? '\n' : ''}${failures(refused, checked)}`);
}

/** Gives whether nothing is left undone. An answer without values does not begin a series. */
async function keep(done: readonly Refreshed[], { yes, replace }: { readonly yes: boolean; readonly replace: boolean }): Promise<boolean> {
  const changed = done.filter(({ merge }) => merge.added.length > 0 || (replace && merge.differing.length > 0));
  if (changed.length === 0) say('Nothing new; nothing was written.');
  else if (yes || (await mayWrite(changed.length))) return write(changed);
  else say('Nothing was written.');
  return true;
}

// What runs in processes of its own ends with this one.
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

/** Runs the queries that KPIs name, and merges the numbers into the series beside them. */
await run(async () => {
  const { values } = parseArguments({
    only: { type: 'string', multiple: true, default: [] },
    yes: { type: 'boolean', default: false },
    replace: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    timeout: { type: 'string', default: '30' },
  });
  const seconds = secondsIn(values.timeout, mostSeconds);
  const own = settings();
  tellContent(own);
  const checked = await readContent(own);
  if (!checked.reading.configIsKnown) throw new UsageError('`playbook.yml` is missing or broken; `npm run check` says what to mend first.');
  const { jobs, refused } = jobsFor(chooseKpis(values.only, checked), checked);
  if (jobs.length + refused.length === 0) say('No KPI names a query; the handbook’s page on KPIs says how.');
  const { replace } = values;
  const outcomes = await refresh(jobs, { ask, seconds, replace, content: own.content, env: process.env, onProgress: say });
  const done = outcomes.filter((outcome) => 'merge' in outcome);
  const failed = [...refused, ...outcomes.filter((outcome) => 'faults' in outcome)];
  tell(done, failed, checked, replace);
  if (values['dry-run']) say('Nothing was written, as `--dry-run` asks.');
  else if (done.length > 0 && !(await keep(done, values))) return 2;
  return failed.length > 0 ? 1 : 0;
});
