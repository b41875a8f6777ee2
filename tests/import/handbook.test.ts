import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importOptions } from '../../scripts/import/options.ts';
import { command, root } from '../kit/command.ts';
import { config, folderOf, valid } from '../kit/content.ts';

const pageIn = (locale: string): string => readFileSync(path.join(root, `src/pages/handbook/_${locale}/import.mdx`), 'utf8');

/** The blocks of code of a language; without one, what the command prints. */
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].filter(([, found]) => found === language).map(([, , code = '']) => code);

const series = 'period,value\n2026-09,26\n2026-10,24\n';

/** Columns may be padded for another file’s name. */
const words = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

describe.each(['de', 'en'])('the page on importing, in %s', (locale) => {
  test('names every option of the command, and no other', () => {
    const named = new Set([...pageIn(locale).matchAll(/--([a-z]+)/g)].map(([, name]) => name));
    expect([...named].sort()).toEqual(Object.keys(importOptions).sort());
  });

  test('shows what the command prints for the export that it shows', async () => {
    const [shown = ''] = blocks(pageIn(locale), '');
    const name = locale === 'de' ? 'bericht.csv' : 'report.csv';
    const files = { ...valid, 'playbook.yml': config.replace('locale: de', `locale: ${locale}`), 'kpis/nps.csv': series };
    const content = await folderOf(files);
    const file = path.join(path.dirname(content), name);
    await writeFile(file, blocks(pageIn(locale), 'csv')[0] ?? '');
    const { out } = await command('import', ['kpi', 'nps', file], { PLAYBOOK_CONTENT: content });
    const printed = out.replace(file, name).replace(/\S*nps\.csv/, /content\/kpis\/[\w-]+\.csv/.exec(shown)?.[0] ?? '');
    expect(words(printed)).toEqual(words(shown));
  });
});
