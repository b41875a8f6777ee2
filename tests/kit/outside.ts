import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a server says; without a status it says nothing at all. */
export interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** How long it thinks, in milliseconds. */
  readonly after?: number;
}

/** A server on this machine that stands for somebody else's. */
export interface Outside {
  readonly address: string;
  /** Each request, as `HEAD /page`. */
  readonly asked: readonly string[];
  /** How many requests it had before it at once, at most. */
  readonly mostAtOnce: () => number;
  readonly close: () => Promise<void>;
}

/** @param say the answer to a request; `times` counts those for the same method and path, from 1 on */
export async function startOutside(say: (path: string, method: string, times: number) => Said): Promise<Outside> {
  const asked: string[] = [];
  let [now, most] = [0, 0];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const line = `${request.method} ${request.url}`;
    asked.push(line);
    now += 1;
    most = Math.max(most, now);
    response.on('close', () => {
      now -= 1;
    });
    const { status, headers = {}, after = 0 } = say(request.url ?? '', request.method ?? '', asked.filter((one) => one === line).length);
    if (status !== undefined) setTimeout(() => response.writeHead(status, headers).end(), after);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const found = server.address();
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${typeof found === 'object' ? found?.port : ''}`, asked, mostAtOnce: () => most, close };
}
