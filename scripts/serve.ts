import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersOf, readRules } from '../src/headers/headers-file.ts';
import { hiddenAddresses } from '../src/headers/places.ts';
import type { Headers } from '../src/headers/site-headers.ts';
import { UsageError } from '../src/site/settings.ts';

export interface Serving {
  readonly address: string;
  readonly server: Server;
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });

/** Takes the port, or one of the ten after it when others have it. */
async function listenNear(server: Server, port: number): Promise<void> {
  for (let next = port; next <= port + 10; next += 1) {
    const taken = await listen(server, next).then(
      () => false,
      (error: unknown) => {
        if (!isTaken(error)) throw error;
        return true;
      },
    );
    if (!taken) return;
  }
  throw new UsageError(`The ports from ${port} to ${port + 10} are taken; name another with \`--port\`.`);
}

const hidden = new RegExp(hiddenAddresses);

/** The path that is asked for, from the site's root; without one that can be read, nothing is found. */
const pathOf = (url: string): string => {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, '').replace(/^\/+/, '/'));
  } catch {
    return '/';
  }
};

/** What the output says of itself: it may be replaced while it is served, and another build may allow more. */
async function headersFor(folder: string, path: string): Promise<Headers> {
  const text = await readFile(`${folder}/_headers`, 'utf8').catch(() => '');
  return headersOf(readRules(text), path);
}

const setAll = (response: ServerResponse, headers: Headers): void => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

/** The site's own page for what is not there, else a word. */
async function answerNotFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(path.join(folder, '404.html')).catch(() => 'Not found');
  for (const name of response.getHeaderNames()) response.removeHeader(name); // which were for what is not there
  setAll(response, await headersFor(folder, '/404.html'));
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

/**
 * Serves an output on the loopback interface as real servers do that read what it says of itself: with the headers of its `_headers`.
 * @param prefix the path below which it lies, such as `/a/b`
 * @param port 0 takes any
 */
export async function serve(folder: string, port: number, prefix = ''): Promise<Serving> {
  const files = sirv(folder, { dev: true, etag: true });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const notFound = () => answerNotFound(folder, response);
    if (!request.url?.startsWith(`${prefix}/`)) return notFound();
    request.url = request.url.slice(prefix.length);
    const path = pathOf(request.url);
    if (hidden.test(path)) return notFound();
    setAll(response, await headersFor(folder, path));
    files(request, response, () => void notFound());
  };
  const server = createServer((request, response) => void answer(request, response));
  await listenNear(server, port);
  const found = server.address();
  return { address: `http://127.0.0.1:${typeof found === 'object' ? found?.port : port}${prefix}/`, server };
}
