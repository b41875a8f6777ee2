import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { bodyWords, render, resolver } from '../../tests/kit/bodies.ts';
import { temporary } from '../../tests/kit/sample.ts';
import { outlineOf } from '../markdown/outline.ts';
import { parseBody } from '../markdown/parse.ts';
import { renderBody } from '../markdown/render.ts';
import { type RememberedOutlines, readAnew, rememberOutlines } from './outlines.ts';

const folder = await temporary('outlines');
const file = path.join(folder, 'deep/outlines.json');

beforeEach(() => rm(path.dirname(file), { recursive: true, force: true }));
afterAll(() => rm(folder, { recursive: true, force: true }));

const bodies = Array.from({ length: 60 }, (_, index) => ({ text: `## Titel ${index}\n\n<Kpi id="k${index}" /> {1 + 1}\n`, offset: index }));
const outlines = bodies.map(({ text, offset }) => outlineOf(parseBody(text), offset));

/** A body with all that a body may hold. */
const everything = `## Über *uns*

Ein [Eintrag](kpi:nps#stand), ein [geheimer](goal:geheim), ein [Verweis][v], https://example.org und ~~nichts~~.[^1]

- [x] getan
- [ ] offen

| a | b |
| - | -: |
| 1 | 2 |

![Ein Bild](./bild.png "Titel")

<Callout type="tip" title="So">

Innen **fett** und \`code\`.

<Kpi id="nps" show="chart" />

</Callout>

<Tabs>

<Tab title="A">

Eins.

</Tab>

<Tab title="B">

Zwei.

</Tab>

</Tabs>

<Steps>

1. Eins
2. Zwei

</Steps>

\`\`\`ts
const a = '<b>';
\`\`\`

> Zitat  
> mit <Goal id="geheim" />

[^1]: Eine Fußnote.

[v]: ../goals/nps.mdx 'Hin'
`;

/** Asks for all outlines; tells how many bodies had to be parsed here. */
function ask({ outline }: RememberedOutlines, from = bodies): { found: unknown[]; parsed: number } {
  const parse = vi.fn(parseBody);
  const found = from.map((placed) => outline(placed, () => parse(placed.text)));
  return { found, parsed: parse.mock.calls.length };
}

async function remembered(): Promise<RememberedOutlines> {
  const first = await rememberOutlines(file, 'v1');
  ask(first);
  await first.save();
  return rememberOutlines(file, 'v1');
}

test('a body is parsed once, and only when somebody asks', () => {
  const placed = { text: 'a', offset: 3 };
  const body = readAnew.body(placed);
  expect(body()).toBe(body());
  expect(readAnew.outline(placed, body)).toEqual(outlineOf(body(), 3));
});

test('what was asked for is remembered, and the same as anew', async () => {
  const first = await rememberOutlines(file, 'v1');
  expect(ask(first)).toEqual({ found: outlines, parsed: 60 });
  await first.save();
  expect(ask(await rememberOutlines(file, 'v1'))).toEqual({ found: outlines, parsed: 0 });
});

test('a changed body, and one that moved down in its file, are looked at again', async () => {
  const [a, b, ...rest] = bodies as [(typeof bodies)[0], (typeof bodies)[0]];
  const changed = [{ ...a, text: `${a.text}.` }, { ...b, offset: b.offset + 1 }, ...rest];
  const { found, parsed } = ask(await remembered(), changed);
  expect(parsed).toBe(2);
  expect(found).toEqual(changed.map(({ text, offset }) => outlineOf(parseBody(text), offset)));
});

test('what other code made is not used, nor what is broken', async () => {
  await remembered();
  expect(ask(await rememberOutlines(file, 'v2')).parsed).toBe(60);
  for (const text of ['{', 'null', '[]', '{"version":"v1"}']) {
    await writeFile(file, text);
    expect(ask(await rememberOutlines(file, 'v1'))).toEqual({ found: outlines, parsed: 60 });
  }
});

/** By then, a second thread has begun: what it took, this one does not. */
const second = () => wait(1500);

test('a second thread makes those of many bodies, the same as here', async () => {
  const opened = await rememberOutlines(file, 'v1');
  const finish = opened.ahead(bodies);
  await second();
  await finish?.();
  expect(ask(opened)).toEqual({ found: outlines, parsed: 0 });
});

test('a second thread that comes too late is not waited for', async () => {
  const opened = await rememberOutlines(file, 'v1');
  await opened.ahead(bodies)?.();
  expect(ask(opened)).toEqual({ found: outlines, parsed: 0 });
});

test('a body from the second thread is rendered as if it had been parsed here', async () => {
  const opened = await rememberOutlines(file, 'v1', true);
  const placed = { text: everything, offset: 9 };
  const finish = opened.ahead([placed, ...bodies]);
  await second();
  await finish?.();
  const { headings } = outlineOf(parseBody(everything), 9);
  const { html } = renderBody({ parsed: opened.body(placed)(), headings, resolver, words: bodyWords });
  expect(html).toBe(render(everything).html);
  expect(html.length).toBeGreaterThan(1000);
});

test('few bodies are worth neither a thread nor a file', async () => {
  const opened = await rememberOutlines(file, 'v1');
  const few = bodies.slice(0, 3);
  expect(opened.ahead(few)).toBeUndefined();
  expect(ask(opened, few).parsed).toBe(3);
  await opened.save();
  await expect(readFile(file)).rejects.toThrow('ENOENT');
});

test('what is no longer asked for is dropped', async () => {
  const opened = await remembered();
  ask(opened, bodies.slice(0, 55));
  await opened.save();
  expect(ask(await rememberOutlines(file, 'v1')).parsed).toBe(5);
});

test('what only the second of two readings asks for is kept for the next time', async () => {
  const both = async () => {
    const opened = await rememberOutlines(file, 'v1');
    ask(opened, bodies.slice(0, 55));
    await opened.save();
    const { parsed } = ask(opened, bodies.slice(50));
    await opened.save();
    return parsed;
  };
  expect([await both(), await both(), await both()]).toEqual([5, 0, 0]);
});

test('a place that can’t be written to is no reason to fail', async () => {
  await writeFile(path.dirname(file), 'a file where the folder should be');
  const opened = await rememberOutlines(file, 'v1');
  expect(ask(opened).found).toEqual(outlines);
  await expect(opened.save()).resolves.toBeUndefined();
});

test('nothing is written when nothing changed', async () => {
  const opened = await remembered();
  ask(opened);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, 'left alone');
  await opened.save();
  expect(await readFile(file, 'utf8')).toBe('left alone');
});
