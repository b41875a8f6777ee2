import type { z } from 'zod';
import { UsageError } from '../../src/site/settings.ts';
import { type Pauses, retried } from './wait.ts';

/** A forge's REST API, and the right to use it. */
export interface Api {
  /** Its address, without a slash at the end. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly pauses: Pauses;
}

export interface Answer {
  readonly data: unknown;
  /** Whether the list goes on on another page. */
  readonly hasMore: boolean;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT';

const mostMs = 30_000;

type Outcome = { readonly response: Response } | { readonly failure: string };

async function once({ address, headers }: Api, method: Method, path: string, body: object | undefined): Promise<Outcome> {
  const init = {
    method,
    headers: { accept: 'application/json', ...headers, ...(body && { 'content-type': 'application/json' }) },
    redirect: 'error', // the token is for this address alone
    signal: AbortSignal.timeout(mostMs),
    ...(body && { body: JSON.stringify(body) }),
  } satisfies RequestInit;
  return fetch(`${address}${path}`, init).then(
    (response) => ({ response }),
    (error: unknown) => ({ failure: String(error instanceof Error ? (error.cause ?? error.message) : error) }),
  );
}

const isPassing = (outcome: Outcome): boolean => 'failure' in outcome || outcome.response.status === 429 || outcome.response.status >= 500;

const advice: Readonly<Record<number, string>> = {
  401: 'Is the token in PLAYBOOK_FORGE_TOKEN right, and still valid?',
  403: 'May the token in PLAYBOOK_FORGE_TOKEN write comments?',
  404: 'Is it there, and may the token in PLAYBOOK_FORGE_TOKEN see it?',
};

const foreign = (where: string): UsageError =>
  new UsageError(`${where} was answered in a form that is not the forge’s; is the address of its API right?`);

/** @throws UsageError when the answer is none of a forge */
export function parsed<Type>(schema: z.ZodType<Type>, data: unknown, where: string): Type {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw foreign(where);
}

/** A page of a proxy, or an answer that broke off, is none of a forge. */
async function dataOf(response: Response, where: string): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw foreign(where);
  }
}

/**
 * Asks the API; passing faults are tried again, but not where something would be written twice.
 * @throws UsageError when it does not answer, or refuses
 */
export async function ask(api: Api, method: Method, path: string, body?: object): Promise<Answer> {
  const outcome = await retried(method === 'POST' ? [] : api.pauses, () => once(api, method, path, body), isPassing);
  if ('failure' in outcome) throw new UsageError(`${method} ${api.address}${path} got no answer: ${outcome.failure}.`);
  const { response } = outcome;
  if (!response.ok)
    throw new UsageError(`${method} ${api.address}${path} was answered with ${response.status}. ${advice[response.status] ?? ''}`.trim());
  return { data: await dataOf(response, path), hasMore: /rel="next"/.test(response.headers.get('link') ?? '') };
}
