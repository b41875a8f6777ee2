import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlaybook } from '../../src/load/read-playbook.ts';
import { config, edited, folderOf, read, today, valid, withBody, withFields } from '../kit/content.ts';
import { canaryFile, guide } from './case.ts';

/** What looks like an attack and is only data: it is read, and nothing comes of it. */

test('dimensions may have the names of prototypes', async () => {
  const csv = 'period,value,__proto__,constructor\n2025-12,10,,\n2026-10,19,,\n2026-10,5,polluted,toString\n';
  const { playbook, findings } = await read({ ...valid, 'kpis/nps.csv': csv });
  expect(findings).toEqual([]);
  expect(Object.entries(playbook.find('kpi', 'nps')?.series?.rows[2]?.dimensions ?? {})).toEqual([
    ['__proto__', 'polluted'],
    ['constructor', 'toString'],
  ]);
  expect('polluted' in {}).toBe(false);
});

test('an entry may be called like a constructor, and be linked to', async () => {
  const { playbook, findings } = await read({ ...withBody('[a](guide:constructor)'), 'guides/constructor.mdx': guide });
  expect(findings).toEqual([]);
  expect(playbook.linksTo('guide:constructor')).toHaveLength(1);
});

test('levels and roles may be called like a constructor', async () => {
  const settings = config.replaceAll('id: social', 'id: constructor').replaceAll('id: redaktion', 'id: valueof');
  const files = edited('goals/antworten.mdx', 'level: social', 'level: constructor', { ...valid, 'playbook.yml': settings });
  expect((await read(files)).findings).toEqual([]);
});

test('accepting a check that is named like a constructor is a warning', async () => {
  const { findings } = await read(withFields('guides/anfang.mdx', 'accept: [{ check: constructor, because: x }]'));
  expect(findings).toMatchObject([{ check: 'accept-is-needed', severity: 'warning', line: 6, column: 19 }]);
});

describe('text that looks like a program', () => {
  test.each([
    ['in code', '`{globalThis.__canary=1}` `<script>` `import x from "y"`'],
    [
      'in a block of code',
      `\`\`\`js\nimport fs from 'node:fs';\nfs.writeFileSync('${canaryFile}', 'x');\n<script>{globalThis.__canary=1}</script>\n\`\`\``,
    ],
    ['escaped', '\\{globalThis.__canary=1} \\<script> &lt;script&gt;'],
    ['behind other words', 'Das Wort import x from y und export.'],
    ['as a template', '$\\{globalThis.__canary=1} \\<%= 1 %'],
    ['of another language', '\\{\\{ 7*7 }}'],
    ['in brackets', '['.repeat(10_000)],
    ['in stars', '*'.repeat(10_000)],
    ['as an address that is never used', '[a]: javascript:globalThis.__canary=1'],
    ['as an image that is never shown', '[a]: https://example.org/a.png'],
  ])('%s is text', async (_name, text) => {
    expect((await read(withBody(`${text}\n`))).findings).toEqual([]);
    expect(globalThis).not.toHaveProperty('__canary');
  });
});

describe('fields that look like a program', () => {
  test.each([
    '"{globalThis.__canary=1}"',
    '"<script>globalThis.__canary=1</script>"',
    '"__ASTRO_IMAGE_=x"',
    '"../../etc/passwd"',
    '"=1+1"',
    '"\\u202e"',
  ])('%s is a title', async (title) => {
    const { playbook, findings } = await read(edited('guides/anfang.mdx', 'title: Titel', `title: ${title}`));
    expect(findings).toEqual([]);
    expect(playbook.find('guide', 'anfang')?.data.title).toBe(JSON.parse(title));
  });

  test('days at the end of time do no harm', async () => {
    const files = edited('guides/anfang.mdx', 'reviewed: 2026-11-01', 'reviewed: 9999-12-31\nreviewEvery: P9999Y');
    const csv = 'period,value\n2025-12,10\n2026-10,19\n9999-12,20\n';
    const { findings } = await read({ ...files, 'kpis/nps.csv': csv });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('hidden files are passed over, also with the ending of an entry', async () => {
  const { playbook, findings } = await read({
    ...valid,
    'guides/...mdx': guide,
    'guides/.mdx': guide,
    '.git/config': 'x',
    '.env': 'SECRET=1',
  });
  expect(findings).toEqual([]);
  expect(playbook.ofKind('guide').map(({ id }) => id)).toEqual(['anfang']);
});

test('a link inside the content folder is only another name for a file', async () => {
  const content = await folderOf({ 'playbook.yml': config, ...valid });
  await symlink('anfang.mdx', path.join(content, 'guides/zweiter.mdx'));
  await mkdir(path.join(content, '.git'));
  const { playbook, findings } = await readPlaybook({ content, today });
  expect(findings).toEqual([]);
  expect(playbook.find('guide', 'zweiter')?.data.title).toBe('Titel');
});
