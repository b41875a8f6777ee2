import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { command, type Outcome } from '../kit/command.ts';
import { common, config, entry, valid } from '../kit/content.ts';
import { type Outside, startOutside } from '../kit/outside.ts';
import { edit } from '../kit/repository.ts';
import { buildSample, remove, temporary } from '../kit/sample.ts';

let folder: string;
let content: string;
let out: string;
let outside: Outside;

/** A body whose first link is in line 9. */
const body = (address: string): string => `## Erstens

Wir [antworten](goal:antworten), und [warum](#erstens) steht hier.

[Kaputt](${address}/gone), [geht](${address}/fine), [umgezogen](${address}/moved).
`;

const answers: Readonly<Record<string, number>> = { '/fine': 200, '/members/list': 200, '/sign-on': 401 };

beforeAll(async () => {
  folder = await temporary('links');
  content = path.join(folder, 'content');
  out = path.join(folder, 'out');
  outside = await startOutside((page) =>
    page === '/moved' ? { status: 301, headers: { location: '/fine' } } : { status: answers[page] ?? 404 },
  );
  const { address } = outside;
  const accepting = 'accept:\n  - check: outside-link-answers\n    because: Nur mit Anmeldung.';
  const files = {
    ...valid,
    'playbook.yml': `${config}editUrl: ${address}/edit/{path}\nlinks: { allow: ['${address}/members/', www.example.org] }\n`,
    'guides/anfang.mdx': entry(common, body(address)),
    'channels/forum.mdx': entry(
      `${common}\ntype: social\npurpose: Antworten.\nstate: active\ngoals: [antworten]\nurl: ${address}/gone#oben`,
    ),
    'channels/wiki.mdx': entry(
      `${common}\ntype: web\npurpose: Wissen.\nstate: active\ngoals: [antworten]\nurl: ${address}/sign-on\n${accepting}`,
    ),
    'guides/liste.mdx': entry(common, `[Liste](${address}/members/list)\n`),
  };
  for (const [file, data] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(content, file)), { recursive: true });
    await writeFile(path.join(content, file), data);
  }
  await buildSample(out, { PLAYBOOK_CONTENT: content, PLAYBOOK_SITE: 'https://intranet.example.org/playbook/' });
});

afterAll(async () => {
  await outside?.close();
  await remove(folder);
});

const links = (args: readonly string[] = [], env = {}): Promise<Outcome> =>
  command('links', args, { PLAYBOOK_CONTENT: content, PLAYBOOK_OUT: out, PLAYBOOK_SITE: 'https://intranet.example.org/playbook/', ...env });

/** Findings as `file:line:column severity`, each once. */
const placesIn = ({ out: text }: Outcome): string[] =>
  JSON.parse(text).findings.map(({ file, line, column, severity }: Finding) => `${file}:${line}:${column} ${severity}`);

/** A copy of the output, to be broken. */
async function copyOf(name: string): Promise<string> {
  const copy = path.join(folder, name);
  await cp(out, copy, { recursive: true });
  return copy;
}

describe('inside', () => {
  test('nothing is broken in a build, and nobody else is asked', async () => {
    const { code, out: text, err } = await links();
    expect({ code, text }).toEqual({ code: 0, text: '0 errors, 0 warnings\n' });
    expect(err).toMatch(/[1-9]\d+ links followed, 0 broken/);
    expect(outside.asked).toEqual([]);
  });

  test('a page that is missing is told at each line that names it, in body and fields, and with pages whose template does', async () => {
    const copy = await copyOf('missing');
    await rm(path.join(copy, 'goals/antworten'), { recursive: true });
    const outcome = await links(['--format', 'json'], { PLAYBOOK_OUT: copy });
    expect(outcome.code).toBe(1);
    const places = placesIn(outcome);
    expect(places).toEqual(
      expect.arrayContaining([
        'content/guides/anfang.mdx:9:5 error',
        'content/measures/abendstunde.mdx:7:9 error',
        'content/channels/forum.mdx:9:9 error',
        'missing/goals/index.html:1:1 error',
        'missing/present/service/index.html:1:1 error',
      ]),
    );
    expect(places.join()).not.toContain('missing/goals/schneller-service');
    expect(JSON.parse(outcome.out)).toMatchObject({ errors: places.length, warnings: 0 });
  });

  test('a heading that is missing is told at the link’s line', async () => {
    const copy = await copyOf('heading');
    await edit(path.join(copy, 'guides/anfang/index.html'), 'id="erstens"', 'id="zweitens"');
    const { code, out: text } = await links([], { PLAYBOOK_OUT: copy });
    expect(code).toBe(1);
    expect(text).toContain(
      'content/guides/anfang.mdx:9:38 error Unexpected link to `#erstens`, which is not on `guides/anfang/index.html`, expected the id of something there  link-works\n' +
        '  hint: Where the output is older than the content, `npm run build` mends it.\n',
    );
  });

  test('a link from the server’s root, one that is no address, and those of a page that nothing links to are found', async () => {
    const copy = await copyOf('root');
    const links3 = '<a href="/goals/index.html">1</a><a href="http://">2</a><img src="none.png" alt=""></main>';
    await edit(path.join(copy, '404.html'), '</main>', links3);
    const { out: text } = await links([copy]);
    expect(text).toContain('root/404.html:1:1 error Unexpected link to `/goals/index.html`, which is not in the output');
    expect(text).toContain('root/404.html:1:1 error Unexpected link `http://`, expected an address');
    expect(text).toContain('root/404.html:1:1 error Unexpected link to `none.png`, which is not in the output');
    expect(text.trim().split('\n').at(-1)).toBe('3 errors, 0 warnings');
  });

  test('links to the site’s own public address are followed in the output', async () => {
    const copy = await copyOf('site');
    await edit(path.join(copy, 'index.html'), '</main>', '<a href="https://intranet.example.org/playbook/goals/nowhere/">x</a></main>');
    expect((await links([copy])).out).toContain('site/index.html:1:1 error Unexpected link to `goals/nowhere/`');
    expect((await links([copy], { PLAYBOOK_SITE: '' })).code).toBe(0);
  });

  test('a folder of previews is followed as a whole, and told with its pages: they were made of other content than lies here', async () => {
    const previews = path.join(folder, 'previews');
    for (const name of ['pr-1', 'pr-2', 'pr-3']) await cp(out, path.join(previews, name), { recursive: true });
    await writeFile(path.join(previews, 'index.html'), '<a href="pr-1/">1</a><a href="pr-2/index.html">2</a><a href="pr-4/">4</a>');
    for (const name of ['pr-2', 'pr-3']) await rm(path.join(previews, name, 'goals/antworten'), { recursive: true });
    const outcome = await links([previews, '--format', 'json']);
    const places = placesIn(outcome);
    expect(places).toEqual(
      expect.arrayContaining([
        'previews/index.html:1:1 error',
        'previews/pr-2/goals/index.html:1:1 error',
        'previews/pr-2/guides/anfang/index.html:1:1 error',
        'previews/pr-3/map/index.html:1:1 error',
      ]),
    );
    expect(places.join()).not.toContain('content/');
    expect(outcome.out).not.toContain('"hint"');
    expect(places.join()).not.toContain('pr-1');
  });
});

describe('outside', () => {
  test('what is not there is a warning at each line that writes it; what moved, and what was not asked, is told', async () => {
    const { code, out: text, err } = await links(['--external', '--intranet', '--fresh', '--timeout', '5']);
    const { host } = new URL(outside.address);
    const gone = `Link to \`http://${host}/gone\`, which answered 404, expected a page that is there  outside-link-answers`;
    const hint = `hint: Correct it or take it out; where it is right but needs a sign-on, add \`127.0.0.1\` to \`links.allow\` in playbook.yml.`;
    expect(code).toBe(0);
    expect(text).toContain(`content/channels/forum.mdx:10:6 warning ${gone}\n  ${hint}`);
    expect(text).toContain(`content/guides/anfang.mdx:11:1 warning ${gone}\n  ${hint}`);
    expect(text).toMatch(/content\/playbook\.yml:11:10 warning Link to `\S+\/edit\/content\/\S+`, which answered 404/);
    expect(text.trim().split('\n').at(-1)).toBe('0 errors, 3 warnings, 1 accepted');
    expect(err).toContain(`Moved for good: http://${host}/moved → http://${host}/fine`);
    expect(err).toContain('Not asked, as `links.allow` or `--allow` says: 2.');
    expect(outside.asked.filter((line) => line.startsWith('GET /edit/'))).toHaveLength(1);
    expect(outside.asked.join()).not.toContain('/members/');
  });

  test('warnings fail with --strict, and stand on their lines for GitHub', async () => {
    const { code, out: text } = await links(['--external', '--intranet', '--strict', '--format', 'github']);
    expect(code).toBe(1);
    expect(text).toMatch(/^::warning file=content\/channels\/forum\.mdx,line=10,col=6,title=outside-link-answers::Link to/m);
    expect(text.trim().split('\n')).toHaveLength(3);
  });

  test('what held is not asked again; --allow asks less', async () => {
    const before = outside.asked.length;
    await links(['--external', '--intranet', '--allow', `${outside.address}/edit/`]);
    const asked = outside.asked.slice(before).map((line) => line.replace(/^\w+ /, ''));
    expect([...new Set(asked)].sort()).toEqual(['/gone', '/sign-on']);
  });

  test('content can’t make this machine ask its own network', async () => {
    const before = outside.asked.length;
    const { code, out: text, err } = await links(['--external', '--fresh']);
    expect({ code, text }).toEqual({ code: 0, text: '0 errors, 0 warnings\n' });
    expect(err).toContain('Not asked, as they lie in a private network: 5; `--intranet` asks them');
    expect(outside.asked.length).toBe(before);
  });

  test('check knows that the warning can be accepted', async () => {
    const { out: text } = await command('check', [], { PLAYBOOK_CONTENT: content });
    expect(text).not.toContain('accept-is-needed');
  });
});

test.each([
  [['--format', 'xml'], 'There is no format `xml`'],
  [['--timeout', 'soon'], '`--timeout soon` is no time'],
  [['--allow', 'https://'], '`--allow https://` is neither a host'],
  [['one', 'two'], '`two` is one too many'],
  [['/dev/null'], 'There is no site in /dev/null yet'],
  [[import.meta.dirname], 'There is no site in'],
])('wrong use %j is told in a sentence', async (args, words) => {
  const { code, out: text, err } = await links(args);
  expect({ code, text }).toEqual({ code: 2, text: '' });
  expect(err).toContain(words);
  expect(err).not.toMatch(/^\s+at /m);
});
