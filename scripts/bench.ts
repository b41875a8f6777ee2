import { UsageError } from '../src/site/settings.ts';
import { fewestEntries } from './bench/content/plan.ts';
import { measureKpis } from './bench/kpis.ts';
import { measurePages } from './bench/lighthouse.ts';
import { measureMaps } from './bench/maps.ts';
import { measureAll } from './bench/measure.ts';
import { renderBenchmark } from './bench/report.ts';
import { parseArguments, run } from './command.ts';

function numberFrom(name: string, text: string, least: number): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least) return number;
  throw new UsageError(`\`--${name}\` is \`${text}\`, expected a whole number from ${least} on.`);
}

/** What is measured, each with what it prints. */
const parts = {
  speed: async (entries: number, runs: number) => renderBenchmark(await measureAll(entries, runs)),
  maps: async () => measureMaps(),
  kpis: measureKpis,
  lighthouse: measurePages,
} as const;

type Part = keyof typeof parts;
const names = Object.keys(parts) as Part[];

function chosen(only: string | undefined): readonly Part[] {
  const found = names.filter((name) => only === undefined || name === only);
  if (found.length > 0) return found;
  throw new UsageError(`\`--only\` is \`${only}\`, expected one of ${names.map((name) => `\`${name}\``).join(', ')}.`);
}

/** Measures speed and memory against the peers, side by side, drawing, and pages as Lighthouse sees them; prints Markdown. */
await run(async () => {
  const { values } = parseArguments({
    entries: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
  });
  const [entries, runs] = [numberFrom('entries', values.entries, fewestEntries), numberFrom('runs', values.runs, 1)];
  for (const part of chosen(values.only)) console.log(await parts[part](entries, runs));
  return 0;
});
