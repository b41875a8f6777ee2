import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { UsageError } from '../src/site/settings.ts';

/** The headers that a real server should send, too. */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; object-src 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

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

const setHeaders = (response: ServerResponse): void => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

/** The site's own page for what is not there, else a word. */
async function answerNotFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(path.join(folder, '404.html')).catch(() => 'Not found');
  setHeaders(response);
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

/** Serves an output on the loopback interface, under a prefix such as `/a/b` when one is given; port 0 takes any. */
export async function serve(folder: string, port: number, prefix = ''): Promise<Serving> {
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const notFound = () => void answerNotFound(folder, response);
    if (!request.url?.startsWith(`${prefix}/`)) return notFound();
    request.url = request.url.slice(prefix.length);
    files(request, response, notFound);
  });
  await listenNear(server, port);
  const found = server.address();
  return { address: `http://127.0.0.1:${typeof found === 'object' ? found?.port : port}${prefix}/`, server };
}
