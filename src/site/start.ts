import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CheckedPlaybook, readPlaybook } from '../load/read-playbook.ts';
import { openSession, type Session } from './session.ts';
import type { Settings } from './settings.ts';

/** A hash of the code that renders and stores bodies, and of the lock file that pins its libraries. */
function rendererVersion(root: string): string {
  const markdown = readdirSync(path.join(root, 'src/markdown')).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const files = [
    ...markdown.sort().map((name) => `src/markdown/${name}`),
    'src/site/loader.ts',
    'src/site/resolver.ts',
    'package-lock.json',
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

export const hasErrors = ({ findings }: CheckedPlaybook): boolean => findings.some(({ severity }) => severity === 'error');

/** Reads the content that the settings name. Throws ContentFolderError when there is none. */
export const readContent = ({ content, private: privateFolder, today }: Settings): Promise<CheckedPlaybook> =>
  readPlaybook({ content, private: privateFolder, today });

/** Hands a reading to Astro; one with errors is never built, so it leaves the pages as they were. */
export function startSession(
  root: string,
  settings: Settings,
  checked: CheckedPlaybook,
  mode: Session['mode'],
  before?: Partial<Session>,
): void {
  openSession({
    settings,
    mode,
    drafts: mode === 'dev' || settings.preview !== undefined,
    renderer: before?.renderer ?? rendererVersion(root),
    good: hasErrors(checked) ? before?.good : checked,
    onPage: before?.onPage,
  });
}
