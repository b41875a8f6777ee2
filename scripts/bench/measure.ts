import path from 'node:path';
import { say } from '../command.ts';
import { type Measure, measures } from './bounds.ts';
import { prepare, type Subjects } from './prepare.ts';
import type { Benchmark } from './report.ts';
import { type Command, measureProcess } from './run-process.ts';
import { changeBody, type Subject } from './subject.ts';
import { openWorkspace } from './workspace.ts';

interface Step {
  readonly measure: Measure;
  readonly command: Command;
  /** What has to be done first, outside of the time. */
  readonly before?: (run: number) => Promise<void>;
}

const cold = (measure: Measure, { build, clear }: Subject): Step => ({ measure, command: build, before: clear });
const warm = (measure: Measure, subject: Subject): Step => ({ measure, command: subject.build, before: (run) => changeBody(subject, run) });

const coldSteps = ({ own, double, preview, peers }: Subjects): readonly Step[] => [
  { measure: 'check', command: own.check, before: own.forgetOutlines },
  { measure: 'first', command: own.build, before: own.clearAll },
  cold('cold', own),
  { measure: 'review', command: preview.review, before: preview.forgetOutlines },
  { measure: 'previewCold', command: preview.build, before: preview.clearAll },
  ...(peers ? [cold('astroCold', peers.astro), cold('starlightCold', peers.starlight)] : []),
  cold('double', double),
];

/** They go on from what the last cold builds left. */
const warmSteps = ({ own, preview, peers }: Subjects): readonly Step[] => [
  { measure: 'checkAgain', command: own.check, before: (run) => changeBody(own, run) },
  warm('warm', own),
  warm('previewWarm', preview),
  ...(peers ? [warm('astroWarm', peers.astro)] : []),
];

/** Side by side: each run does everything once, so that a slow minute of the machine meets all. */
export async function measureAll(entries: number, runs: number): Promise<Benchmark> {
  const workspace = openWorkspace();
  const subjects = await prepare(workspace, entries);
  const samples: Benchmark['samples'][number][] = [];
  for (const steps of [coldSteps(subjects), warmSteps(subjects)]) {
    for (let run = 1; run <= runs; run += 1) {
      for (const { measure, command, before } of steps) {
        say(`${measures[measure].replaceAll('`', '')} ${run}/${runs} …`);
        await before?.(run);
        samples.push({ measure, ran: await measureProcess(command, path.join(workspace, 'usage')) });
      }
    }
  }
  return { entries, runs, samples, notes: subjects.notes };
}
