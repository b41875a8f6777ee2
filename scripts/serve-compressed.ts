import { createServer, type IncomingMessage, type OutgoingHttpHeaders, request, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { type Serving, serve } from './serve.ts';

/** What servers compress when they are asked to; pictures and fonts are small already. */
const compressible = /^(text\/|application\/(javascript|json|xml|atom\+xml|manifest\+json)|image\/svg\+xml)/;

/** As nginx does at `gzip_comp_level 6`; at its own 1 all is about a tenth more. */
const level = 6;

const isCompressible = ({ headers, statusCode }: IncomingMessage): boolean =>
  statusCode !== 304 && compressible.test(headers['content-type'] ?? '') && !headers['content-encoding'];

function compressedHeaders({ headers }: IncomingMessage): OutgoingHttpHeaders {
  const { 'content-length': _length, 'accept-ranges': _ranges, etag: _etag, ...rest } = headers;
  return { ...rest, 'content-encoding': 'gzip', vary: 'Accept-Encoding' };
}

function answer(found: IncomingMessage, response: ServerResponse): void {
  const done = () => {}; // a reader that goes away in the middle is no error
  if (!isCompressible(found)) {
    response.writeHead(found.statusCode ?? 502, found.headers);
    pipeline(found, response, done);
    return;
  }
  response.writeHead(found.statusCode ?? 502, compressedHeaders(found));
  pipeline(found, createGzip({ level }), response, done);
}

/** Serves an output as `serve` does, and compresses it on the way, as real servers do; close it with `end`. */
export async function serveCompressed(folder: string, prefix = ''): Promise<{ readonly address: string; readonly end: () => void }> {
  const { address, server: inner }: Serving = await serve(folder, 0, prefix);
  const { port } = new URL(address);
  const server = createServer((asked, response) => {
    const { 'accept-encoding': _encoding, ...headers } = asked.headers;
    const options = { host: '127.0.0.1', port, path: asked.url, method: asked.method, headers };
    request(options, (found) => answer(found, response))
      .on('error', () => response.writeHead(502).end())
      .end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const found = server.address();
  const end = () => {
    for (const each of [server, inner]) each.close().closeAllConnections();
  };
  return { address: `http://127.0.0.1:${typeof found === 'object' ? found?.port : 0}${prefix}/`, end };
}
