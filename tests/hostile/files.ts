import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { valid } from '../kit/content.ts';
import { file, guide, type HostileCase } from './case.ts';

const check = 'frontmatter-is-valid';
const mark = [0xef, 0xbb, 0xbf];

/** Bytes that are no text. */
export const bytes: readonly HostileCase[] = [
  file(
    'invalid UTF-8',
    'guides/a.mdx',
    Buffer.concat([Buffer.from('---\ntitle: K'), Buffer.from([0xe4]), Buffer.from('se\n---\n')]),
    check,
    '2:9',
  ),
  file('UTF-8 that is too long', 'guides/a.mdx', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xc0, 0xaf]), check, '2:1'),
  file('a zero byte in the fields', 'guides/a.mdx', guide.replace('Titel', 'Ti\0tel'), check, '2:10'),
  file('a zero byte in the body', 'guides/a.mdx', guide.replace('Los.', 'L\0os.'), check, '7:2'),
  file('UTF-16', 'guides/a.mdx', Buffer.from(`\uFEFF${guide}`, 'utf16le'), check),
  file('UTF-16 without a mark', 'guides/a.mdx', Buffer.from(guide, 'utf16le'), check, '1:2'),
  file('a byte-order mark', 'guides/a.mdx', Buffer.concat([Buffer.from(mark), Buffer.from(guide)]), check),
  file('Windows line ends', 'guides/a.mdx', guide.replaceAll('\n', '\r\n'), check, '1:4'),
  file('old line ends', 'guides/a.mdx', guide.replaceAll('\n', '\r'), check, '1:4'),
  file('an archive', 'guides/a.mdx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), check, '1:6'),
  file('ten megabytes', 'guides/a.mdx', guide + 'Los. '.repeat(2 * 1024 * 1024), check),
  file('ten megabytes of numbers', 'kpis/nps.csv', 'period,value\n'.repeat(800_000), check),
  file('ten megabytes of settings', 'playbook.yml', '#'.repeat(10 * 1024 * 1024), check),
  file('nothing', 'guides/a.mdx', '', check),
  file('no fields', 'guides/a.mdx', '<script>globalThis.__canary=1</script>', check),
  file('fields without an end', 'guides/a.mdx', '---\ntitle: a\n', check),
];

const named = (name: string, at: string): HostileCase => file(name, at, guide, 'id-is-valid');

/** Names that would be addresses of something else. */
export const names: readonly HostileCase[] = [
  named('the name of the prototype', 'guides/__proto__.mdx'),
  named('dots', 'guides/a...mdx'),
  named('a space', 'guides/a b.mdx'),
  named('capitals', 'guides/Anfang.mdx'),
  named('umlauts', 'guides/über.mdx'),
  named('a line end', 'guides/a\nb.mdx'),
  named('an escape of the terminal', 'guides/a\u001b[2Jb.mdx'),
  named('text from right to left', 'guides/a\u202exdm.mdx'),
  named('markup', 'guides/<script>.mdx'),
  named('percent signs', 'guides/%2e%2e.mdx'),
  named('a quotation mark', "guides/'a.mdx"),
  named('a page of the site', 'guides/index.mdx'),
  file('a program', 'guides/a.js', 'globalThis.__canary=1', 'id-is-valid'),
  file('a page', 'guides/a.html', '<script>globalThis.__canary=1</script>', 'id-is-valid'),
  file('a component', 'guides/a.astro', '---\nglobalThis.__canary=1\n---\n', 'id-is-valid'),
  file('Markdown that is no MDX', 'guides/a.md', guide, 'id-is-valid'),
  { ...named('a folder of no kind', '__proto__/a.mdx'), expected: 'id-is-valid content/__proto__:1:1' },
  { ...named('a folder named like a constructor', 'constructor/a.mdx'), expected: 'id-is-valid content/constructor:1:1' },
  { ...named('a folder named like an entry', 'guides/a.mdx/b.mdx'), expected: 'id-is-valid content/guides/a.mdx:1:1' },
  { ...named('a folder in a folder', 'guides/a/b.mdx'), expected: 'id-is-valid content/guides/a:1:1' },
  file('a program at the top', 'astro.config.mjs', 'globalThis.__canary=1', 'id-is-valid'),
];

const linked = (name: string, from: string, to: string, expected = `${check} content/${from}:1:1`): HostileCase => ({
  name,
  files: valid,
  change: (content) => symlink(to, path.join(content, from)),
  expected,
});

/** Symbolic links that lead out of the content folder, or nowhere. */
export const symbolicLinks: readonly HostileCase[] = [
  linked('a link to a file outside', 'guides/a.mdx', '/etc/passwd'),
  linked('a link upward to a file outside', 'guides/a.mdx', '../../../../../../../../etc/passwd'),
  linked('a link of a CSV to a file outside', 'kpis/a.csv', '/etc/passwd'),
  linked('a link of a picture to a file outside', 'guides/a.png', '/etc/passwd'),
  linked('a link to a file of the process', 'guides/a.mdx', '/proc/self/environ'),
  linked('a link to an endless file', 'guides/a.mdx', '/dev/zero'),
  linked('a link to itself', 'guides/a.mdx', 'a.mdx'),
  linked('a link to nothing', 'guides/a.mdx', 'fehlt.mdx'),
  linked('a link to a folder outside', 'guides/a.mdx', '/etc', 'id-is-valid content/guides/a.mdx:1:1'),
  linked('a link to the folder around it', 'guides/a', '.', 'id-is-valid content/guides/a:1:1'),
  {
    name: 'a kind’s folder that is a link to one outside',
    files: {},
    change: async (content) => {
      await mkdir(`${content}-2`);
      await symlink(`${content}-2`, path.join(content, 'goals'));
    },
    expected: `${check} content/goals:1:1`,
  },
  {
    name: 'a kind’s folder that is a link to the whole',
    files: {},
    change: (content) => symlink('.', path.join(content, 'goals')),
    expected: `${check} content/goals:1:1`,
  },
];

const series = (name: string, text: string, place = '2:9'): HostileCase => file(name, 'kpis/nps.csv', text, 'series-is-clean', place);
const value = (name: string, cell: string): HostileCase => series(name, `period,value\n2026-10,${cell}\n`);

/** Numbers that are none. */
export const numbers: readonly HostileCase[] = [
  value('a formula', '=1+1'),
  value('a formula that calls a program', `"=cmd|'/c calc'!A0"`),
  value('a formula with a plus', '+1+1'),
  value('a formula with a minus', '-1+1'),
  value('a formula with an at sign', '@SUM(1)'),
  value('NaN', 'NaN'),
  value('Infinity', 'Infinity'),
  value('a number too large', '1e999'),
  value('a thousands separator', '"1,234"'),
  value('a German thousands separator', '1.234.567'),
  value('a thin space in a number', '1\u202f234'),
  value('a hexadecimal number', '0x10'),
  value('Arabic digits', '١٢'),
  value('a unit', '5%'),
  value('the name of the prototype', '__proto__'),
  value('markup', '<script>globalThis.__canary=1</script>'),
  series('semicolons', 'period;value\n2026-10;1\n', '1:1'),
  series('a German number', 'period,value\n2026-10,1,5\n', '2:1'),
  series('too few cells', 'period,value\n2026-10\n', '2:1'),
  series('a quotation mark that is never closed', 'period,value\n2026-09,1\n2026-10,"1\n2026-11,2\n', '3:9'),
  series('a quotation mark inside a cell', 'period,value\n2026-10,1"\n'),
  series('a column twice', 'period,value,__proto__,__proto__\n', '1:24'),
  series('a column without a name', 'period,value,\n', '1:14'),
  series('a period twice', 'period,value\n2026-10,1\n2026-10,2\n', '3:1'),
  series('a month that does not exist', 'period,value\n2026-13,1\n', '2:1'),
  series('the year 0', 'period,value\n0000-01,1\n', '2:1'),
  series('a period that is markup', 'period,value\n<script>,1\n', '2:1'),
  series('nothing', '', '1:1'),
  file('a CSV that belongs to nobody', 'kpis/fremd.csv', 'period,value\n', 'series-is-clean'),
  file('a CSV beside a goal', 'goals/antworten.csv', 'period,value\n', 'series-is-clean'),
];
