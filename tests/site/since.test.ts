import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../kit/command.ts';
import { commitOn, emptyRoot, inContent, playbook } from '../kit/history.ts';

async function quarters(): Promise<string> {
  const root = await emptyRoot();
  await commitOn(root, '2026-06-30', inContent(playbook));
  const kpi = String(playbook['kpis/nps.mdx']);
  await commitOn(root, '2026-08-15', { 'content/kpis/nps.mdx': kpi.replace('value: 20', 'value: 30') });
  await writeFile(path.join(root, 'content/kpis/nps.mdx'), kpi.replace('value: 20', 'value: 15'));
  return path.join(root, 'content');
}

const since = (content: string, ...args: readonly string[]) => command('review', ['--since', ...args], { PLAYBOOK_CONTENT: content });

test('a period is told from the last commit before it to the content as it lies here', async () => {
  const content = await quarters();
  const quarter = await since(content, '2026-Q3');
  expect(quarter.code).toBe(0);
  expect(quarter.out).toContain('Zielwert von „Titel“ von 20\u00A0Punkte auf 15\u00A0Punkte gesenkt');
  expect(quarter.out).toMatch(/Verglichen: die Arbeitskopie mit dem Stand vor dem 1\. Juli 2026 \([0-9a-f]{10}\)\./);
  expect((await since(content, '2026-08-16')).out).toContain('„Titel“ von 30');
  const all = await since(content, '2026', '--format', 'json');
  expect(JSON.parse(all.out)).toMatchObject({
    base: null,
    changes: expect.arrayContaining([expect.objectContaining({ change: 'added' })]),
  });
  expect((await since(content, '2026-06', '--format', 'markdown')).out).toContain('noch kein Playbook');
});

test('wrong use is told in a sentence', async () => {
  const content = await quarters();
  const wrong = async (...args: readonly string[]) => {
    const { code, out, err } = await since(content, ...args);
    expect([code, out]).toEqual([2, '']);
    return err;
  };
  expect(await wrong('2026-Q5')).toContain('`--since` is `2026-Q5`, expected a day, week, month, quarter or year');
  expect(await wrong('2027')).toContain('`--since 2027` has not begun: today is 2026-11-23.');
  expect(await wrong('2026', '--base', 'main')).toContain('exclude each other');
  expect(await wrong('2026', '--exact')).toContain('`--exact` belongs to `--base`');
  const none = await command('review', [], { PLAYBOOK_CONTENT: content });
  expect(none.err).toContain('`--base <revision>`, such as `--base origin/main`, or `--since <period>`, such as `--since 2026-Q3`');
});
