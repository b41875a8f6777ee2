import { errors } from 'undici';
import { addressKey } from '../address.ts';
import type { Client, Reply } from './client.ts';
import { ensurePublic, PrivateAddressError } from './private-address.ts';
import { whyUnreachable } from './why-unreachable.ts';

/** What came of asking an address. */
export type Answer =
  /** `movedTo` is where it lies for good by now, as its server says. */
  | { readonly type: 'works'; readonly movedTo?: string }
  /** `why` goes on after the address: `answered 404`. */
  | { readonly type: 'broken'; readonly why: string }
  /** Nothing can be said of it: it was not asked, or its server turns programs away. */
  | { readonly type: 'untold'; readonly because: 'private' | 'turned-away' };

const mostRedirects = 10;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const forGood: ReadonlySet<number> = new Set([301, 308]);
const tooOften = 429;

const isFine = ({ status }: Reply): boolean => status >= 200 && status < 300;
const leadsOn = (reply: Reply): reply is Reply & { readonly location: string } =>
  redirects.has(reply.status) && reply.location !== undefined;

/** Many servers answer HEAD wrongly, or not at all; what they say to GET counts. */
async function replyOf(url: string, client: Client): Promise<Reply> {
  const first = await client.head(url).catch((error: unknown) => {
    if (error instanceof PrivateAddressError || error instanceof errors.RequestRetryError) throw error;
    return undefined;
  });
  return first && (isFine(first) || leadsOn(first)) ? first : client.get(url);
}

function judge(status: number, isChallenge: boolean): Answer {
  if (isChallenge || status === tooOften) return { type: 'untold', because: 'turned-away' };
  return { type: 'broken', why: `answered ${status}` };
}

/** Goes from address to address; each of them is looked at before it is asked. */
async function follow(start: string, client: Client): Promise<Answer> {
  let [url, isForGood] = [start, true];
  let movedTo: string | undefined;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    if (!client.manners.intranet) ensurePublic(url);
    const reply = await replyOf(url, client);
    if (isFine(reply)) return movedTo === undefined ? { type: 'works' } : { type: 'works', movedTo };
    if (!leadsOn(reply)) return judge(reply.status, reply.isChallenge);
    const next = addressKey(URL.parse(reply.location, url)?.href ?? '');
    if (next === undefined) return { type: 'broken', why: 'leads on to what is no address on the web' };
    isForGood &&= forGood.has(reply.status);
    url = next;
    if (isForGood) movedTo = url;
  }
  return { type: 'broken', why: 'leads on from address to address without end' };
}

/** Asks one address whether it is there; never throws for what its server does. */
export async function askAddress(url: string, client: Client): Promise<Answer> {
  try {
    return await follow(url, client);
  } catch (error) {
    if (error instanceof PrivateAddressError) return { type: 'untold', because: 'private' };
    if (error instanceof errors.RequestRetryError) return judge(error.statusCode, false);
    return { type: 'broken', why: whyUnreachable(error) };
  }
}
