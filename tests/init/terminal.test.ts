import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../kit/command.ts';
import { copySample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';

let folder: string;

beforeAll(async () => {
  folder = await temporary('terminal');
});

afterAll(() => remove(folder));

/** Starts the command in a terminal of its own, which the system's `script` makes. */
function inTerminal(content: string): ChildProcess {
  const env = { ...process.env, PLAYBOOK_CONTENT: content, PLAYBOOK_TODAY: '2026-11-23', CI: '', NODE_ENV: '' };
  const line = `stty cols 120 rows 40; exec '${process.execPath}' '${path.join(root, 'scripts/init.ts')}'`;
  return spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], { cwd: root, env, stdio: ['pipe', 'pipe', 'inherit'] });
}

/** Types each answer once the question before it is there; gives what the terminal has shown, and the exit code. */
function converse(
  content: string,
  answers: readonly (readonly [question: string, keys: string])[],
): Promise<{ code: number | null; shown: string }> {
  const child = inTerminal(content);
  const waiting = [...answers];
  let [shown, told] = ['', 0];
  child.stdout?.on('data', (chunk) => {
    shown += stripVTControlCharacters(String(chunk));
    const [next] = waiting;
    if (!next || !shown.slice(told).includes(next[0])) return;
    told = shown.length;
    waiting.shift();
    setTimeout(() => child.stdin?.write(next[1]), 200);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, shown })));
}

const [enter, down, cancel] = ['\r', '\x1b[B', '\x1b'];

const untilTheEnd = [
  ['Sprache des Playbooks', down + enter],
  ['be called?', enter],
  ['Whose playbook', `Kontor & Ko${enter}`],
  ['Which levels', enter],
  ['Which roles', enter],
  ['Which departments', `Sales, Küche${enter}`],
  ['an example of each kind', enter],
] as const;

test.skipIf(process.platform !== 'linux')('in a terminal it asks, with suggestions, and once more before it replaces', async () => {
  const content = await copySample(path.join(folder, 'yes'));
  const { code, shown } = await converse(content, [...untilTheEnd, ['will be replaced', enter]]);
  expect(code, shown).toBe(0);
  expect(shown).toMatch(/with \d+ entries will be replaced. Go on\?/);
  expect(parse(await readText(content, 'playbook.yml'))).toMatchObject({
    title: 'Strategy playbook',
    organisation: 'Kontor & Ko',
    locale: 'en',
    levels: [{ id: 'company' }, { id: 'department' }, { id: 'team' }],
    roles: [{ id: 'lead' }, { id: 'strategy-team' }],
  });
  expect(await filesBelow(path.join(content, 'departments'))).toEqual(['kueche.mdx', 'sales.mdx']);
});

test.skipIf(process.platform !== 'linux')('whoever cancels, at any question, changes nothing', async () => {
  const content = await copySample(path.join(folder, 'no'));
  const before = await filesBelow(folder);
  for (const answers of [[['Sprache des Playbooks', cancel]], [...untilTheEnd, ['will be replaced', down + enter]]] as const) {
    const { code, shown } = await converse(content, answers);
    expect(code, shown).toBe(2);
    expect(shown).toContain('Cancelled, nothing was changed.');
  }
  expect(await filesBelow(folder)).toEqual(before);
});
