import { type Judged, judge, type Measure, type Measured, type Medians, measures } from './bounds.ts';
import { median } from './median.ts';
import type { Ran } from './run-process.ts';
import { renderTable } from './table.ts';

/** One run of one thing. */
export interface Sample {
  readonly measure: Measure;
  readonly ran: Ran;
}

export interface Benchmark {
  readonly entries: number;
  readonly runs: number;
  readonly samples: readonly Sample[];
  /** What a reader has to know to understand the numbers. */
  readonly notes: readonly string[];
}

const mediansOf = (ran: readonly Ran[]): Medians => ({
  seconds: median(ran.map(({ seconds }) => seconds)),
  cpuSeconds: median(ran.map(({ cpuSeconds }) => cpuSeconds)),
  peakMb: median(ran.map(({ peakMb }) => peakMb)),
});

const names = Object.keys(measures) as Measure[];

/** The runs of each thing that was measured, in the order of the table. */
const grouped = (samples: readonly Sample[]): (readonly [Measure, readonly Ran[]])[] =>
  names
    .map((name) => [name, samples.filter(({ measure }) => measure === name).map(({ ran }) => ran)] as const)
    .filter(([, ran]) => ran.length > 0);

function rowOf(name: Measure, ran: readonly Ran[]): string[] {
  const { seconds, cpuSeconds, peakMb } = mediansOf(ran);
  const each = ran.map((one) => one.seconds.toFixed(1)).join(', ');
  return [measures[name], `${seconds.toFixed(2)} s`, each, `${cpuSeconds.toFixed(1)} s`, `${Math.round(peakMb)} MB`];
}

/** Up to here, others on the machine hardly change the times. */
const mostOthers = 0.1;

/** How much of one processor others took meanwhile, when it was enough to matter. */
function othersNote(samples: readonly Sample[]): string[] {
  const sum = (pick: (ran: Ran) => number) => samples.reduce((total, { ran }) => total + pick(ran), 0);
  const share = sum((ran) => ran.otherSeconds) / sum((ran) => ran.seconds);
  if (share <= mostOthers) return [];
  return [`**Meanwhile others kept ${share.toFixed(1)} of the machine’s processors busy: times are too long, and ratios rough.**`];
}

const verdict = ({ met }: Judged): string => (met === undefined ? '–' : met ? 'yes' : '**no**');

/** The benchmark as Markdown: what was measured, and whether each bound is met. */
export function renderBenchmark({ entries, runs, samples, notes }: Benchmark): string {
  const groups = grouped(samples);
  const measured: Measured = Object.fromEntries(groups.map(([name, ran]) => [name, mediansOf(ran)]));
  const right = (title: string) => ({ title, align: 'right' }) as const;
  const columns = [
    { title: `${entries} entries` },
    right(`median of ${runs}`),
    { title: 'each' },
    right('processor'),
    right('peak memory'),
  ];
  const bounds = judge(measured, entries).map((judged) => [judged.what, judged.measured, judged.allowed, verdict(judged)]);
  return [
    renderTable(
      columns,
      groups.map(([name, ran]) => rowOf(name, ran)),
    ),
    renderTable([{ title: 'bound' }, { title: 'measured' }, { title: 'allowed' }, { title: 'met' }], bounds),
    `${[...othersNote(samples), ...notes].map((note) => `- ${note}`).join('\n')}\n`,
  ].join('\n');
}
