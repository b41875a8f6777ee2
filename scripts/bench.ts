import { UsageError } from '../src/site/settings.ts';
import { fewestEntries } from './bench/content/plan.ts';
import { measureKpis } from './bench/kpis.ts';
import { measureMaps } from './bench/maps.ts';
import { measureAll } from './bench/measure.ts';
import { renderBenchmark } from './bench/report.ts';
import { parseArguments, run } from './command.ts';

function numberFrom(name: string, text: string, least: number): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least) return number;
  throw new UsageError(`\`--${name}\` is \`${text}\`, expected a whole number from ${least} on.`);
}

/** Measures speed and memory against the peers, side by side, and prints them as Markdown. */
await run(async () => {
  const { values } = parseArguments({ entries: { type: 'string', default: '1000' }, runs: { type: 'string', default: '3' } });
  const entries = numberFrom('entries', values.entries, fewestEntries);
  const [maps, kpis] = [measureMaps(), await measureKpis()];
  console.log(renderBenchmark(await measureAll(entries, numberFrom('runs', values.runs, 1))));
  console.log(maps);
  console.log(kpis);
  return 0;
});
