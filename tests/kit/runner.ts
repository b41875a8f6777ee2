import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Context, holds, interpolate, type Status } from './expressions.ts';
import type { Job, Step, Workflow } from './workflows.ts';

/** What an action does here; `folder` is the job's own. */
export type Action = (inputs: Readonly<Record<string, string>>, folder: string) => Promise<void>;

export interface Surroundings {
  /** Actions by the name of their repository, such as `actions/checkout`. */
  readonly actions: Readonly<Record<string, Action>>;
  /** What the job knows: `github`, `vars`, `needs`. */
  readonly context: Context;
  /** What the runner’s machine has in its environment. */
  readonly env: Readonly<Record<string, string>>;
}

export interface StepRun {
  readonly name: string;
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** What its environment held. */
  readonly env: Readonly<Record<string, string>>;
}

export interface JobRun {
  readonly result: Status | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepRun[];
  readonly summary: string;
}

/** `name=value`, or `name<<mark`, lines and the mark. */
export function readOutputs(text: string): Record<string, string> {
  const long = [...text.matchAll(/^(\w+)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]);
  const rest = text.replaceAll(/^(\w+)<<(.+)\n([\s\S]*?)\n\2$/gm, '');
  const short = [...rest.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]);
  return Object.fromEntries([...long, ...short]);
}

/** Runs a script as the runners of GitHub (when `shell: bash` is asked for) and GitLab do. */
export function bash(script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<Omit<StepRun, 'name' | 'env'>> {
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

const interpolated = (values: Readonly<Record<string, unknown>> = {}, context: Context): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, interpolate(String(value), context)]));

async function runScript(step: Step, place: number, folder: string, env: Readonly<Record<string, string>>) {
  const [script, output] = [path.join(folder, `temp/step-${place}.sh`), path.join(folder, `temp/output-${place}`)];
  await writeFile(script, step.run ?? '');
  await writeFile(output, '');
  const own = { ...env, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: path.join(folder, 'temp/summary') };
  const run = await bash(script, path.join(folder, 'workspace'), own);
  return { ...run, name: step.name ?? '', env: own, outputs: readOutputs(await readFile(output, 'utf8')) };
}

async function runSteps(job: Job, folder: string, { actions, context, env }: Surroundings): Promise<JobRun> {
  const runner = { temp: path.join(folder, 'temp'), os: 'Linux', arch: 'X64' };
  const steps: Record<string, { outputs: Readonly<Record<string, string>> }> = {};
  const runs: StepRun[] = [];
  let result: Status = 'success';
  for (const [place, step] of job.steps.entries()) {
    const known = { ...context, runner, steps };
    const jobEnv = interpolated(job.env, known);
    if (!holds(step.if, { ...known, env: jobEnv }, result)) continue;
    if (step.uses) {
      await actions[step.uses.replace(/@.*/, '')]?.(interpolated(step.with, known), folder);
      continue;
    }
    const own = { ...env, RUNNER_TEMP: runner.temp, ...jobEnv, ...interpolated(step.env, known) };
    const { outputs, ...run } = await runScript(step, place, folder, own);
    runs.push(run);
    if (step.id) steps[step.id] = { outputs };
    if (run.code !== 0) result = 'failure';
  }
  const summary = await readFile(path.join(runner.temp, 'summary'), 'utf8').catch(() => '');
  return { result, outputs: interpolated(job.outputs, { ...context, steps }), steps: runs, summary };
}

/** Runs one job of a workflow in a folder of its own. */
export async function runJob({ jobs }: Workflow, name: string, folder: string, surroundings: Surroundings): Promise<JobRun> {
  const job = jobs[name];
  if (!job) throw new Error(`There is no job ${name}.`);
  const needed = Object.values((surroundings.context['needs'] ?? {}) as Record<string, { result: string }>);
  const before = needed.every(({ result }) => result === 'success') ? 'success' : 'failure';
  if (!holds(job.if, surroundings.context, before)) return { result: 'skipped', outputs: {}, steps: [], summary: '' };
  await mkdir(path.join(folder, 'temp'), { recursive: true });
  await mkdir(path.join(folder, 'workspace'), { recursive: true });
  return runSteps(job, folder, surroundings);
}
