import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startBrowser } from '../../scripts/start-browser.ts';
import { headersOf, readRules } from '../../src/headers/headers-file.ts';
import { exampleFolder } from '../../src/headers/places.ts';
import { configSchema } from '../../src/model/schemas/config.ts';
import { writeHeaders } from '../../src/site/write-headers.ts';
import { root } from '../kit/command.ts';
import { buildSample, filesBelow, readText, remove, temporary } from '../kit/sample.ts';
import { searchOn } from '../kit/search.ts';
import {
  apacheAround,
  caddyAround,
  letRead,
  nginxAround,
  type Place,
  type ServerName,
  startServer,
  type WebServer,
} from '../kit/web-server.ts';

// The same output at the root of a real server and below a prefix, with the configuration that the build wrote for it.
let folder: string;
let atRoot: string;
let below: string;
let browser: Browser;

const address = 'https://intranet.example.org/playbook/';

beforeAll(async () => {
  folder = await temporary('servers');
  [atRoot, below] = [path.join(folder, 'root'), path.join(folder, 'below')];
  await buildSample(atRoot);
  await cp(atRoot, below, { recursive: true });
  await writeHeaders(below, configSchema.parse(parse(await readText(root, 'content/playbook.yml'))), address);
  await letRead(folder);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await remove(folder);
});

/** The example at the top of a configuration: its lines without the comment's signs, from one that begins so to the end of its block. */
function exampleIn(text: string, begin: string): string {
  const lines = text.split('\n').map((line) => line.replace(/^#[ \t]{0,3}/, ''));
  const from = lines.findIndex((line) => line.startsWith(begin));
  if (from < 0) throw new Error(`There is no example that begins with ${begin}.`);
  return lines.slice(from, lines.indexOf('', from)).join('\n');
}

const example = async (out: string, file: string, begin: string): Promise<string> =>
  exampleIn(await readFile(path.join(out, '_server', file), 'utf8'), begin).replaceAll(exampleFolder, out);

const inside = (block: string): string => block.split('\n').slice(1, -1).join('\n');

const configurations: Readonly<Record<ServerName, (place: Place) => Promise<string>>> = {
  nginx: async (place) => {
    const sites = [await example(atRoot, 'nginx.conf', 'location / {'), await example(below, 'nginx.conf', 'location = /playbook {')];
    return nginxAround(place, `server { listen 127.0.0.1:${place.port}; ${sites.join('\n')} }`);
  },
  apache: async (place) => {
    const [first, second] = [await example(atRoot, 'apache.conf', 'DocumentRoot'), await example(below, 'apache.conf', 'DocumentRoot')];
    return apacheAround(place, `${first}\n${second.replace('DocumentRoot ', 'Alias /playbook ')}`);
  },
  caddy: async (place) => {
    const [first, second] = [await example(atRoot, 'Caddyfile', 'intranet.example.org {'), await example(below, 'Caddyfile', 'redir')];
    return caddyAround(place, `${second}\n${inside(first)}`);
  },
};

describe.each(['nginx', 'apache', 'caddy'] as const)('%s', (name) => {
  let server: WebServer;

  beforeAll(async () => {
    server = await startServer(name, configurations[name]);
  });

  afterAll(() => server?.stop());

  const ask = (url: string, init: RequestInit = {}): Promise<Response> => fetch(server.origin + url, init);

  describe.each(['/', '/playbook/'])('below %s', (base) => {
    const wanted = async (file: string): Promise<Readonly<Record<string, string>>> => {
      const rules = readRules(await readText(atRoot, '_headers'));
      const { 'Content-Security-Policy': _joined, ...everywhere } = headersOf(rules, '/index.html');
      const policies = rules.flatMap(({ pattern, headers }) => (pattern === (file.endsWith('.svg') ? '/*.svg' : '/*') ? [headers] : []));
      return { ...everywhere, 'Content-Security-Policy': policies[0]?.['Content-Security-Policy'] ?? '' };
    };

    const headersOn = async (response: Response, file: string): Promise<void> => {
      for (const [header, value] of Object.entries(await wanted(file))) expect(response.headers.get(header), header).toBe(value);
    };

    test('every kind of file comes with its type, its headers, each once, and as long as it may be kept', async () => {
      const all = await filesBelow(atRoot);
      const one = (ending: string) => all.find((file) => file.endsWith(ending) && !file.startsWith('_server')) ?? ending;
      const kinds = {
        '/index.html': /^text\/html/,
        '.svg': /^image\/svg\+xml/,
        'series.csv': /^text\/csv;\s*charset=utf-8$/i,
        '.json': /^application\/json/,
        '.png': /^image\/png$/,
        '.pf_fragment': /^application\/octet-stream$/,
        '.pagefind': /^application\/octet-stream$/,
        'pagefind.js': /^text\/javascript/,
      };
      for (const [ending, type] of Object.entries(kinds)) {
        const response = await ask(base + one(ending));
        expect(response.status, ending).toBe(200);
        expect(response.headers.get('content-type'), ending).toMatch(type);
        expect(response.headers.get('cache-control'), ending).toBe('private, no-cache');
        await headersOn(response, one(ending));
      }
    });

    test('what never changes is kept, and only that', async () => {
      const [script = ''] = (await filesBelow(path.join(atRoot, '_astro'))).filter((file) => file.endsWith('.js'));
      const kept = await ask(`${base}_astro/${script}`);
      expect(kept.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
      expect(kept.headers.get('content-type')).toMatch(/^text\/javascript/);
      await headersOn(kept, script);
      const missing = await ask(`${base}_astro/nothing.js`);
      expect(missing.status).toBe(404);
      expect(missing.headers.get('cache-control') ?? '').not.toContain('immutable');
    });

    test('a folder gives its page, and its address without a slash leads there', async () => {
      for (const folderPage of ['', 'goals/', 'goals']) {
        const response = await ask(base + folderPage);
        expect(response.status).toBe(200);
        expect(new URL(response.url).pathname).toBe(base + folderPage.replace(/[^/]$/, '$&/'));
        await headersOn(response, 'index.html');
      }
    });

    test.each(['nowhere/at/all', 'nowhere.svg', 'kpis/nowhere/chart.svg', 'goals/nowhere/'])(
      '%s is answered by the site’s own page',
      async (file) => {
        const response = await ask(base + file);
        expect(response.status).toBe(404);
        expect(response.headers.get('content-type')).toMatch(/^text\/html/);
        expect(await response.text()).toContain('Diese Seite gibt es nicht');
        await headersOn(response, '404.html');
      },
    );

    test('what is for servers alone is not there for readers, and no folder is listed', async () => {
      for (const file of [
        '_headers',
        'web.config',
        '.strategy-playbook',
        '_server/nginx.conf',
        '_server/Caddyfile',
        '_server/',
        '%5fheaders',
        '.git/config',
      ])
        expect((await ask(base + file)).status, file).toBe(404);
      const listing = await ask(`${base}_astro/`);
      expect(listing.status).toBeGreaterThanOrEqual(403);
      expect(await listing.text()).not.toContain('woff2');
    });

    test('text is compressed, and what was not changed is not sent again', async () => {
      const page = await ask(`${base}index.html`, { headers: { 'accept-encoding': 'gzip' } });
      expect(page.headers.get('content-encoding')).toBe('gzip');
      expect(page.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
      const fragment = (await filesBelow(atRoot, '.pf_fragment'))[0] ?? '';
      const plain = await ask(base + fragment, { headers: { 'accept-encoding': 'identity' } });
      const etag = plain.headers.get('etag') ?? '';
      expect((await ask(base + fragment, { headers: { 'if-none-match': etag } })).status).toBe(304);
    });

    test('pages run and the search finds, under the policy', async () => {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
      await page.goto(`${server.origin}${base}objections/index.html`);
      await page.fill('input[type="search"]', 'messbar');
      await page.waitForURL((url) => url.search === '?q=messbar');
      expect(await searchOn(page, 'Servicefragen')).toMatch(new RegExp(`^${server.origin}${base}[a-z]+/[a-z-]+/index\\.html`));
      expect(problems).toEqual([]);
      await page.close();
    });
  });
});
