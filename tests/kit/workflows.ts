import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from './command.ts';

export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const filesIn = (folder: string): string[] => globSync(`${folder}/workflows/*.yml`, { cwd: root }).sort();

function read(file: string): Workflow {
  const text = readFileSync(path.join(root, file), 'utf8');
  return { file, text, ...parse(text) };
}

export const githubWorkflows: readonly Workflow[] = filesIn('.github').map(read);
export const forgejoWorkflows: readonly Workflow[] = filesIn('.forgejo').map(read);

/** A workflow by the name of its file. */
export function workflow(file: string): Workflow {
  const found = [...githubWorkflows, ...forgejoWorkflows].find((one) => one.file === file);
  if (!found) throw new Error(`There is no ${file}.`);
  return found;
}
