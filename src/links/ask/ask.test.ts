import { expect, onTestFinished, test } from 'vitest';
import { type Outside, type Said, startOutside } from '../../../tests/kit/outside.ts';
import { type Answer, askAddress } from './ask.ts';
import { type Client, type Manners, openClient, usualManners } from './client.ts';

const own: Manners = { ...usualManners, intranet: true, longestWait: 2 };

async function outside(say: (path: string, method: string, times: number) => Said): Promise<Outside> {
  const server = await startOutside(say);
  onTestFinished(() => server.close());
  return server;
}

function client(manners: Partial<Manners> = {}): Client {
  const opened = openClient({ ...own, ...manners });
  onTestFinished(() => opened.close());
  return opened;
}

const ask = (url: string, manners: Partial<Manners> = {}): Promise<Answer> => askAddress(url, client(manners));

test('an address that answers works, and is asked once, without its page', async () => {
  const { address, asked } = await outside(() => ({ status: 200 }));
  expect(await ask(`${address}/page?a=1`)).toEqual({ type: 'works' });
  expect(asked).toEqual(['HEAD /page?a=1']);
});

test('an address that is not there is broken, and not asked again', async () => {
  const { address, asked } = await outside(() => ({ status: 404 }));
  expect(await ask(`${address}/page`)).toEqual({ type: 'broken', why: 'answered 404' });
  expect(asked).toEqual(['HEAD /page', 'GET /page']);
});

test.each([405, 501, 403, 500])('a server that answers %s to HEAD hears a GET, which counts', async (status) => {
  const { address, asked } = await outside((_path, method) => ({ status: method === 'HEAD' ? status : 200 }));
  expect(await ask(`${address}/page`)).toEqual({ type: 'works' });
  expect(asked).toEqual(['HEAD /page', 'GET /page']);
});

test('a server that is out of order for a moment is asked again', async () => {
  const { address, asked } = await outside((_path, _method, times) => ({ status: times > 2 ? 200 : 503 }));
  expect(await ask(`${address}/page`)).toEqual({ type: 'works' });
  expect(asked).toEqual(['HEAD /page', 'GET /page', 'GET /page', 'GET /page']);
});

test('a server that stays out of order is asked as often as was said, and no more', async () => {
  const { address, asked } = await outside(() => ({ status: 503 }));
  expect(await ask(`${address}/page`, { retries: 1 })).toEqual({ type: 'broken', why: 'answered 503' });
  expect(asked).toEqual(['HEAD /page', 'GET /page', 'GET /page']);
});

test('who is asked too often is left alone for as long as it says', async () => {
  let until = 0;
  const { address, asked } = await outside(() => {
    until ||= Date.now() + 900;
    return Date.now() < until ? { status: 429, headers: { 'retry-after': '1' } } : { status: 200 };
  });
  expect(await ask(`${address}/page`, { retries: 1 })).toEqual({ type: 'works' });
  expect(asked).toEqual(['HEAD /page', 'HEAD /page']);
});

test('nobody waits a day; and of a server that turns programs away nothing is known', async () => {
  const busy = await outside(() => ({ status: 429, headers: { 'retry-after': '86400' } }));
  const slow = await outside(() => ({ status: 200, after: 5000 }));
  const first = await Promise.race([ask(`${slow.address}/page`), ask(`${busy.address}/page`, { retries: 1, longestWait: 0.01 })]);
  expect(first).toEqual({ type: 'untold', because: 'turned-away' });
  const guarded = await outside(() => ({ status: 403, headers: { 'cf-mitigated': 'challenge' } }));
  expect(await ask(`${guarded.address}/page`)).toEqual({ type: 'untold', because: 'turned-away' });
});

test('a server that says nothing is given up, and so is one that is not there', async () => {
  const silent = await outside(() => ({}));
  expect(await ask(`${silent.address}/page`, { seconds: 0.2, retries: 0 })).toEqual({ type: 'broken', why: 'did not answer in time' });
  await silent.close();
  expect(await ask(`${silent.address}/page`, { retries: 0 })).toEqual({ type: 'broken', why: 'refused the connection' });
  expect(await ask('http://nowhere.invalid/', { retries: 0 })).toMatchObject({ why: expect.stringContaining('has a host that') });
});

const leadingOn: Readonly<Record<string, Said>> = {
  '/for-good': { status: 301, headers: { location: '/also-for-good' } },
  '/also-for-good': { status: 308, headers: { location: '/now' } },
  '/now': { status: 302, headers: { location: '/page' } },
  '/page': { status: 200 },
  '/gone': { status: 301, headers: { location: '/nowhere' } },
  '/round': { status: 302, headers: { location: '/round' } },
  '/files': { status: 301, headers: { location: 'ftp://files.example.org/' } },
  '/nothing': { status: 301, headers: { location: 'http://' } },
};

test.each<[string, Answer]>([
  ['/for-good', { type: 'works', movedTo: 'SERVER/now' }],
  ['/now', { type: 'works' }],
  ['/gone', { type: 'broken', why: 'answered 404' }],
  ['/round', { type: 'broken', why: 'leads on from address to address without end' }],
  ['/files', { type: 'broken', why: 'leads on to what is no address on the web' }],
  ['/nothing', { type: 'broken', why: 'leads on to what is no address on the web' }],
])('the address %s is followed to its end', async (path, expected) => {
  const { address } = await outside((asked) => leadingOn[asked] ?? { status: 404 });
  const answer = await ask(address + path);
  expect(JSON.parse(JSON.stringify(answer).replace(address, 'SERVER'))).toEqual(expected);
});

test('nobody is led into a private network: not by its address, a name, or a redirect', async () => {
  const { address, asked } = await outside(() => ({ status: 200 }));
  const { port } = new URL(address);
  for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', '[::1]'])
    expect(await ask(`http://${host}:${port}/`, { intranet: false }), host).toEqual({ type: 'untold', because: 'private' });
  const gate = await outside(() => ({ status: 302, headers: { location: `${address}/secret` } }));
  const lookingAside = { ...client(), manners: { ...own, intranet: false } }; // its names are looked up without a guard
  expect(await askAddress(gate.address.replace('127.0.0.1', 'localhost'), lookingAside)).toEqual({ type: 'untold', because: 'private' });
  expect(gate.asked).toEqual(['HEAD /']);
  expect(asked).toEqual([]);
});
