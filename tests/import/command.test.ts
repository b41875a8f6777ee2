import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { command, root } from '../kit/command.ts';
import { config, edited, type Files, folderOf, valid, withFields } from '../kit/content.ts';

const months = 'Monat;Wert\nSep 2026;17\nOkt 2026;20,5\nNov 2026;21\n';

interface Setting {
  readonly content: string;
  readonly csv: string;
  readonly run: (args: readonly string[], text?: string) => Promise<{ code: number | null; out: string; err: string }>;
}

/** A content folder with these files, and the command over it; its file is `export.csv` beside the folder. */
async function setting(files: Files = valid, locale = 'en'): Promise<Setting> {
  const content = await folderOf({ 'playbook.yml': config.replace('locale: de', `locale: ${locale}`), ...files });
  const file = path.join(path.dirname(content), 'export.csv');
  const run = async (args: readonly string[], text = months) => {
    await writeFile(file, text);
    return command(
      'import',
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { PLAYBOOK_CONTENT: content },
    );
  };
  return { content, csv: path.join(content, 'kpis/nps.csv'), run };
}

const nps = ['kpi', 'nps', 'FILE'] as const;
const before = String(valid['kpis/nps.csv']);
const noStack = (text: string): void => expect(text).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);

test('without a terminal and without --yes it shows everything and writes nothing', async () => {
  const { run, csv } = await setting();
  const { code, out, err } = await run(nps);
  expect(code).toBe(2);
  expect(out.replace(/\S*(export|nps)\.csv/g, '$1.csv')).toMatchInlineSnapshot(`
    "  File            export.csv: text in UTF-8, separated by semicolons
      Header          line 1
      column “Monat”  period
      column “Wert”   value
      Lines           3
      Periods         months, Sep 2026 → 2026-09
      Numbers         comma before the decimals
    ! 2026-11 is not over yet: the value may still change.

    Change to nps.csv: 1 new, 1 the same, 1 different
      + 2026-11  21
      ≠ 2026-10  19 → 20.5  (stays; \`--replace\` takes the new value)

    "
  `);
  expect(err).toContain('Nothing was written: there is nobody here to ask. `--yes` writes without asking.');
  expect(readFileSync(csv, 'utf8')).toBe(before);
});

test('with --yes the new rows are written, and what differs only with --replace', async () => {
  const { run, csv, content } = await setting();
  expect(await run([...nps, '--yes'])).toMatchObject({ code: 0, err: expect.stringContaining('Written: ') });
  expect(readFileSync(csv, 'utf8')).toBe(`${before}2026-11,21\n`);
  const again = await run([...nps, '--yes']);
  expect(again.code).toBe(0);
  expect(again.err).toContain('Nothing new; what differs stays.');
  expect((await run([...nps, '--yes', '--replace'])).code).toBe(0);
  expect(readFileSync(csv, 'utf8')).toBe(`${before.replace('2026-10,19', '2026-10,20.5')}2026-11,21\n`);
  expect((await run([...nps, '--yes', '--replace'])).err).toContain('Everything is there already; nothing to write.');
  expect(await readdir(path.join(content, 'kpis'))).toEqual(['nps.csv', 'nps.mdx']);
  const { out } = await command('check', ['--format', 'json'], { PLAYBOOK_CONTENT: content });
  expect(JSON.parse(out).errors).toBe(0);
});

test('a new series is made, for a KPI, a channel and evidence', async () => {
  const { run, content } = await setting({ ...valid, 'kpis/nps.csv': 'period,value\n' });
  expect((await run([...nps, '--yes'])).code).toBe(0);
  expect((await run(['channels', 'forum', 'FILE', '--yes'])).code).toBe(0);
  expect(readFileSync(path.join(content, 'channels/forum.csv'), 'utf8')).toBe('period,value\n2026-09,17\n2026-10,20.5\n2026-11,21\n');
  expect((await run(['evidence', 'umfrage', 'FILE', '--yes'], 'Antwort;Anteil\nJa;60,5 %\nNein;39,5 %\n')).code).toBe(0);
  expect(readFileSync(path.join(content, 'evidence/umfrage.csv'), 'utf8')).toBe('label,value\nJa,60.5\nNein,39.5\n');
});

test('a channel counts as its series does, or as --frequency says', async () => {
  const days = 'Tag;Follower\n2026-09-01;5\n2026-09-30;7\n2026-10-31;9\n';
  const { run, content } = await setting({ ...valid, 'channels/forum.csv': 'period,value\n2026-08,4\n' });
  const asked = await run(['channel', 'forum', 'FILE'], days);
  expect(asked).toMatchObject({ code: 2, err: expect.stringContaining('--aggregate last') });
  expect((await run(['channel', 'forum', 'FILE', '--aggregate', 'last', '--yes'], days)).code).toBe(0);
  expect(readFileSync(path.join(content, 'channels/forum.csv'), 'utf8')).toBe('period,value\n2026-08,4\n2026-09,7\n2026-10,9\n');
  const fresh = await setting();
  await fresh.run(['channel', 'forum', 'FILE', '--aggregate', 'max', '--frequency', 'quarter', '--yes'], days);
  expect(readFileSync(path.join(fresh.content, 'channels/forum.csv'), 'utf8')).toBe('period,value\n2026-Q3,7\n2026-Q4,9\n');
});

test('columns named like the channels of the playbook become a dimension', async () => {
  const files = {
    ...edited('channels/forum.mdx', 'title: Titel', 'title: Forum'),
    'channels/chat.mdx': String(valid['channels/forum.mdx']).replace('title: Titel', 'title: Chat'),
  };
  const { run, csv } = await setting(files);
  expect((await run([...nps, '--yes'], 'Monat;Forum;Chat;Gesamt\nNov 2026;1;2;3\n')).code).toBe(0);
  expect(readFileSync(csv, 'utf8')).toBe(
    'period,value,channel\n2025-12,10,\n2026-09,17,\n2026-10,19,\n2026-11,1,Forum\n2026-11,2,Chat\n2026-11,3,\n',
  );
});

test('what the file can’t tell is asked for, with the options that answer it', async () => {
  const { run, csv } = await setting();
  const { code, err } = await run([...nps, '--yes'], 'Datum;Wert\n01/02/2026;1.234\n01/03/2026;2.345\n');
  expect(code).toBe(2);
  for (const option of ['--dates dmy', '--dates mdy', '--decimal ,', '--decimal .']) expect(err).toContain(option);
  expect(readFileSync(csv, 'utf8')).toBe(before);
  expect((await run([...nps, '--yes', '--dates', 'dmy', '--decimal', '.'], 'Datum;Wert\n01/02/2026;1.234\n01/03/2026;2.345\n')).code).toBe(
    0,
  );
});

test('faults are told with line and column, twenty at most, in the playbook’s language', async () => {
  const { run } = await setting(valid, 'de');
  const rows = Array.from({ length: 30 }, (_, index) => `${2000 + index}-01;viel`);
  const { code, err, out } = await run(
    [...nps, '--yes'],
    `Monat;Wert\n1999-01;1\n${rows.join('\n')}\n${Array.from({ length: 40 }, (_, index) => `${2000 + index}-02;1`).join('\n')}\n`,
  );
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('lässt sich so nicht einlesen; nichts geschrieben:');
  expect(err).toContain('Zeile 3, Spalte „Wert“: „viel“ ist keine Zahl.');
  expect(err).toContain('… und 10 weitere');
  expect(err.match(/ist keine Zahl/g)).toHaveLength(20);
});

test('control characters of a file don’t reach the terminal', async () => {
  const { run } = await setting();
  const { err, out } = await run(nps, 'Monat;Wert\nSep 2026;\u001b[31mred\nOkt 2026;5\nNov 2026;6\n');
  expect(err).toContain('is no number');
  expect(err + out).not.toContain('\u001b');
});

test.each<[why: string, args: readonly string[], words: string]>([
  ['no words', [], 'npm run import -- <kpi|evidence|channel> <id> <file>'],
  ['another kind', ['goal', 'nps', 'FILE'], 'not for `goal`'],
  ['an unknown entry', ['kpi', 'nsp', 'FILE'], 'Did you mean `nps`?'],
  ['no such file', ['kpi', 'nps', 'nowhere.csv'], 'there is no such file'],
  ['a folder', ['kpi', 'nps', '/tmp'], 'it is no file'],
  ['an unknown option', ['kpi', 'nps', 'FILE', '--sum'], '--sum'],
  [
    'values that can’t be',
    ['kpi', 'nps', 'FILE', '--aggregate', 'all', '--dates', 'ymd'],
    '--aggregate is `all`, expected one of sum mean last max.\n--dates is `ymd`',
  ],
  ['too many words', ['kpi', 'nps', 'FILE', 'FILE'], 'Say what is imported'],
])('wrong use is told with exit code 2: %s', async (_why, args, words) => {
  const { run, csv } = await setting();
  const { code, err } = await run(args);
  expect(code).toBe(2);
  expect(err).toContain(words);
  noStack(err);
  expect(readFileSync(csv, 'utf8')).toBe(before);
});

test.each<[why: string, files: Files, words: string]>([
  ['a series with errors', { ...valid, 'kpis/nps.csv': 'period,value\n2026-10,"1.234,5"\n' }, 'nps.csv has errors itself'],
  ['an entry with errors', withFields('kpis/nps.mdx', 'nonsense: 1'), 'has errors in its frontmatter'],
])('%s is left to `npm run check`, with exit code 1', async (_why, files, words) => {
  const { run, csv } = await setting(files);
  const { code, err } = await run([...nps, '--yes']);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(words) });
  expect(readFileSync(csv, 'utf8')).toBe(String(files['kpis/nps.csv']));
});

test('evidence that tells series apart is not mixed with data that do not', async () => {
  const files = {
    ...valid,
    'evidence/umfrage.csv': 'label,value\nJa,1\n',
    'evidence/zweite.mdx': String(valid['evidence/umfrage.mdx']),
    'evidence/zweite.csv': 'label,series,value\nJa,2024,1\n',
  };
  const { run } = await setting(files);
  const wide = 'Antwort;2024;2026\nJa;40,5;45\n';
  expect(await run(['evidence', 'umfrage', 'FILE', '--wide', 'series', '--yes'], wide)).toMatchObject({
    code: 2,
    err: expect.stringContaining('has no column `series`'),
  });
  expect(await run(['evidence', 'zweite', 'FILE', '--value', '2026', '--yes'], wide)).toMatchObject({
    code: 2,
    err: expect.stringContaining('has the column `series`'),
  });
});

/** Runs the command in a pseudo-terminal, and types an answer whenever one of the prompts appears. */
function inTerminal(
  args: readonly string[],
  content: string,
  answers: readonly (readonly [RegExp, string])[],
): Promise<{ code: number | null; text: string }> {
  const words = [process.execPath, path.join(root, 'scripts/import.ts'), ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qec', `stty rows 40 cols 120; ${words}`, '/dev/null'], {
    env: { ...process.env, PLAYBOOK_CONTENT: content, PLAYBOOK_TODAY: '2026-11-23', CI: '' },
  });
  onTestFinished(() => void child.kill());
  let text = '';
  const left = [...answers];
  child.stdout.on('data', (chunk) => {
    text += chunk;
    const [pattern, keys] = left[0] ?? [];
    if (!pattern?.test(text)) return;
    left.shift();
    setTimeout(() => child.stdin.write(keys ?? ''), 100); // the prompt listens a moment after it is drawn
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, text })));
}

const [enter, down] = ['\r', '\u001b[B'];

test.skipIf(!existsSync('/usr/bin/script'))('in a terminal it asks for what the file can’t tell, and before it writes', async () => {
  const { content, csv } = await setting();
  const file = path.join(path.dirname(content), 'export.csv');
  await writeFile(file, 'Datum;Wert\n2026-11-01;1,5\n2026-11-02;2,5\n');
  const refused = await inTerminal(['kpi', 'nps', file], content, [
    [/What shall count/, enter],
    [/Write to/, `${down}${enter}`],
  ]);
  expect(refused).toMatchObject({ code: 2, text: expect.stringContaining('Cancelled, nothing was written.') });
  expect(readFileSync(csv, 'utf8')).toBe(before);
  const agreed = await inTerminal(['kpi', 'nps', file], content, [
    [/What shall count/, `${down}${enter}`],
    [/Write to/, enter],
  ]);
  expect(agreed).toMatchObject({ code: 0, text: expect.stringContaining('Written: ') });
  expect(readFileSync(csv, 'utf8')).toBe(`${before}2026-11,2\n`);
});
