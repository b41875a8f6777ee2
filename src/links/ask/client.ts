import { type Dispatcher, EnvHttpProxyAgent, interceptors, request } from 'undici';
import { openGates } from './gate.ts';
import { lookupPublic } from './private-address.ts';

/** How links to elsewhere are asked. */
export interface Manners {
  /** Asks addresses in private networks, too; for machines where nobody's content can do harm. */
  readonly intranet: boolean;
  readonly seconds: number;
  /** How often one address is asked again when its server is busy, or the way to it broken. */
  readonly retries: number;
  /** How many requests a host has before it at a time, and all hosts together. */
  readonly perHost: number;
  readonly atATime: number;
  /** The longest time between two tries, whatever a server asks for. */
  readonly longestWait: number;
}

export const usualManners: Manners = { intranet: false, seconds: 20, retries: 3, perHost: 2, atATime: 16, longestWait: 30 };

export interface Reply {
  readonly status: number;
  readonly location?: string | undefined;
  /** A server that stands in front of the page turned the program away, whatever the page is. */
  readonly isChallenge: boolean;
}

export interface Client {
  readonly manners: Manners;
  /** Only a server that is asked too often is asked again: whoever refuses HEAD hears a GET next. */
  readonly head: (url: string) => Promise<Reply>;
  readonly get: (url: string) => Promise<Reply>;
  readonly close: () => Promise<void>;
}

const passing = ['ECONNRESET', 'ECONNREFUSED', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'EPIPE'];
const passingOfClient = ['UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT'];

const headers = { 'user-agent': 'strategy-playbook-links/1 (checks links)', accept: '*/*' };

async function ask(url: string, method: 'HEAD' | 'GET', dispatcher: Dispatcher): Promise<Reply> {
  const { statusCode, headers: got, body } = await request(url, { method, dispatcher, headers });
  if (method === 'HEAD') await body.dump();
  else body.on('error', () => undefined).destroy(); // the answer is in the first line, and a page may be endless
  const { location } = got;
  const isChallenge = statusCode === 999 || (statusCode === 403 && got['cf-mitigated'] !== undefined);
  return { status: statusCode, location: Array.isArray(location) ? location[0] : location, isChallenge };
}

/** What asks servers: few requests for each host at a time, and again after a while when they are busy. */
export function openClient(manners: Manners): Client {
  const milliseconds = manners.seconds * 1000;
  const agent = new EnvHttpProxyAgent({
    headersTimeout: milliseconds,
    connect: { timeout: milliseconds, ...(!manners.intranet && { lookup: lookupPublic }) },
  });
  const retry = { maxRetries: manners.retries, maxTimeout: manners.longestWait * 1000, minTimeout: 500 };
  const polite = agent.compose(interceptors.retry({ ...retry, statusCodes: [429], errorCodes: [] }));
  const patient = agent.compose(
    interceptors.retry({ ...retry, statusCodes: [429, 500, 502, 503, 504], errorCodes: [...passing, ...passingOfClient] }),
  );
  const gates = openGates(manners.perHost, manners.atATime); // undici's own bound holds only while no connection ends
  const gate = (url: string) => gates(new URL(url).host);
  return {
    manners,
    head: (url) => gate(url)(() => ask(url, 'HEAD', polite)),
    get: (url) => gate(url)(() => ask(url, 'GET', patient)),
    close: () => agent.close(),
  };
}
