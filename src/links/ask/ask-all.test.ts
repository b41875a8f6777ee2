import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Outside, type Said, startOutside } from '../../../tests/kit/outside.ts';
import { askAll } from './ask-all.ts';
import { type Manners, usualManners } from './client.ts';
import { openMemory } from './memory.ts';
import { whyUnreachable } from './why-unreachable.ts';

const manners: Manners = { ...usualManners, intranet: true, retries: 0 };
const day = 24 * 60 * 60 * 1000;
const now = Date.parse('2026-11-23T10:00:00Z');

async function outside(say: (path: string) => Said): Promise<Outside> {
  const server = await startOutside(say);
  onTestFinished(() => server.close());
  return server;
}

async function memoryFile(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'playbook-links-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return path.join(folder, 'cache/answers.json');
}

const said: string[] = [];

interface Run {
  readonly file?: string;
  readonly at?: number;
  readonly fresh?: boolean;
}

async function askThem(urls: readonly string[], { file, at = now, fresh = false }: Run = {}): Promise<Record<string, string>> {
  const memory = await openMemory(file ?? (await memoryFile()), at, fresh);
  const answers = await askAll(urls, { manners, memory, onProgress: (text) => said.push(text) });
  return Object.fromEntries([...answers].map(([url, answer]) => [new URL(url).pathname, answer.type]));
}

test('a host has two requests before it at a time, however many addresses it has', async () => {
  const server = await outside(() => ({ status: 200, after: 20 }));
  const answers = await askThem(Array.from({ length: 51 }, (_, index) => `${server.address}/${index}`));
  expect(Object.values(answers)).toEqual(Array.from({ length: 51 }, () => 'works'));
  expect(server.asked).toHaveLength(51);
  expect(server.mostAtOnce()).toBe(2);
  expect(said).toEqual(['50 of 51 addresses asked …']);
});

test('what held is not asked again for a day, unless somebody wants it; what was broken is', async () => {
  const server = await outside((page) =>
    page === '/moved' ? { status: 301, headers: { location: '/good' } } : { status: page === '/bad' ? 404 : 200 },
  );
  const urls = ['/good', '/bad', '/moved'].map((page) => server.address + page);
  const file = await memoryFile();
  const asks = async (run: Omit<Run, 'file'>): Promise<readonly string[]> => {
    const before = server.asked.length;
    expect(await askThem(urls, { file, ...run })).toEqual({ '/good': 'works', '/bad': 'broken', '/moved': 'works' });
    return server.asked.slice(before).sort();
  };
  const all = ['GET /bad', 'HEAD /bad', 'HEAD /good', 'HEAD /good', 'HEAD /moved'];
  expect(await asks({})).toEqual(all);
  expect(await asks({ at: now + day - 1 })).toEqual(['GET /bad', 'HEAD /bad']);
  expect(await asks({ fresh: true })).toEqual(all);
  expect(await asks({ at: now + day })).toEqual(all);
  expect(await asks({ at: now - 1 })).toEqual(all);
});

test('where an address has moved to is remembered with it', async () => {
  const server = await outside((page) => (page === '/moved' ? { status: 301, headers: { location: '/good' } } : { status: 200 }));
  const file = await memoryFile();
  for (const _run of [1, 2]) {
    const answers = await askAll([`${server.address}/moved`], {
      manners,
      memory: await openMemory(file, now, false),
      onProgress: () => undefined,
    });
    expect([...answers.values()]).toEqual([{ type: 'works', movedTo: `${server.address}/good` }]);
  }
  expect(server.asked).toEqual(['HEAD /moved', 'HEAD /good']);
});

test('a memory that can’t be read, or that somebody else wrote, is none, and is replaced', async () => {
  const server = await outside(() => ({ status: 200 }));
  const url = `${server.address}/page`;
  const file = await memoryFile();
  await askThem([url], { file });
  for (const text of ['{', '[]', JSON.stringify({ version: 2, works: {} }), JSON.stringify({ version: 1, works: { [url]: 'yes' } })]) {
    await writeFile(file, text);
    const before = server.asked.length;
    expect(await askThem([url], { file })).toEqual({ '/page': 'works' });
    expect(server.asked.length, text).toBe(before + 1);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ version: 1, works: { [url]: { at: now } } });
  }
});

test('a memory that can’t be written is no fault', async () => {
  const server = await outside(() => ({ status: 200 }));
  expect(await askThem([`${server.address}/page`], { file: '/dev/null/answers.json' })).toEqual({ '/page': 'works' });
});

test.each([
  ['CERT_HAS_EXPIRED', 'has a certificate that has run out'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'has a certificate that does not hold (ERR_TLS_CERT_ALTNAME_INVALID)'],
  ['EPROTO', 'could not be reached (EPROTO)'],
])('the fault %s is told in words', (code, words) => {
  expect(whyUnreachable(Object.assign(new Error(), { code }))).toBe(words);
  expect(whyUnreachable('nothing that says why')).toBe('could not be reached');
});
