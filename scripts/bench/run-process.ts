import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { UsageError } from '../../src/site/settings.ts';
import { atEnd } from './workspace.ts';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What a whole process took, from its start to its end. */
export interface Ran {
  readonly seconds: number;
  /** Processor time of its Node processes together. */
  readonly cpuSeconds: number;
  /** Processor time that the rest of the machine took meanwhile. */
  readonly otherSeconds: number;
  /** The most memory that one of its Node processes held (`ru_maxrss`). */
  readonly peakMb: number;
}

/** A measured command, or npm, could not do its work. */
export class ProcessFailed extends UsageError {}

/** The end of an output says what went wrong. */
const mostShown = 2000;

const isWindows = process.platform === 'win32';

/** Ends the process and its children; elsewhere than on Windows they are a group of their own. */
function end(child: ChildProcess): void {
  const { pid, exitCode, signalCode } = child;
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  if (isWindows) child.kill('SIGKILL');
  else process.kill(-pid, 'SIGKILL');
}

/** The caller's environment without what would change the measured commands. */
const plainEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PLAYBOOK_|NODE_ENV$|NODE_COMPILE_CACHE$|FORCE_COLOR$)/.test(name)));

/** Runs a command to its end. @throws ProcessFailed with the last that it printed */
export async function runToEnd({ program, args, cwd, env }: Command): Promise<void> {
  const child = spawn(program, args, {
    cwd,
    env: { ...plainEnvironment(), ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !isWindows,
    shell: isWindows && program === 'npm',
  });
  atEnd(() => end(child));
  const closed = new Promise<number | null>((resolve, reject) =>
    child.once('error', ({ message }) => reject(new ProcessFailed(message))).once('close', resolve),
  );
  const [code, out, err] = await Promise.all([closed, text(child.stdout), text(child.stderr)]);
  if (code !== 0)
    throw new ProcessFailed(`\`${path.basename(program)} ${args.join(' ')}\` ended with ${code}:\n${(out + err).slice(-mostShown)}`);
}

const usageShape = z.object({ peakMb: z.number(), cpuSeconds: z.number() });

async function usageIn(folder: string): Promise<Pick<Ran, 'peakMb' | 'cpuSeconds'>> {
  const files = await readdir(folder);
  const all = await Promise.all(files.map(async (file) => usageShape.parse(JSON.parse(await readFile(path.join(folder, file), 'utf8')))));
  return { peakMb: Math.max(...all.map(({ peakMb }) => peakMb)), cpuSeconds: all.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0) };
}

/** Processor time that the whole machine has taken since it started. */
const busySeconds = (): number => cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0) / 1000;

const preload = pathToFileURL(path.join(import.meta.dirname, 'report-usage.mjs')).href;

/** Runs a Node command and measures it; `usage` is a folder that may be emptied. */
export async function measureProcess(command: Command, usage: string): Promise<Ran> {
  await rm(usage, { recursive: true, force: true });
  await mkdir(usage, { recursive: true });
  const env = { ...command.env, BENCH_USAGE: usage, NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${preload}`.trim() };
  const [started, busyBefore] = [performance.now(), busySeconds()];
  await runToEnd({ ...command, env });
  const seconds = (performance.now() - started) / 1000;
  const own = await usageIn(usage);
  return { ...own, seconds, otherSeconds: Math.max(0, busySeconds() - busyBefore - own.cpuSeconds) };
}
