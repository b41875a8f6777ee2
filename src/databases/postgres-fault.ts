import { type FaultWords, oneStatement, onlyReads, type Question, tooSlow } from './answer.ts';
import { substance } from './sql-text.ts';

/** What pg's errors have, whether they come from the server, the network or TLS. */
interface Raw {
  readonly message: string;
  readonly code: string;
  readonly hint: string | undefined;
  readonly position: number;
}

function rawOf(error: unknown): Raw {
  const { message, code, hint, position } = (error ?? {}) as Readonly<Record<string, unknown>>;
  return {
    message: typeof message === 'string' ? message : '',
    code: typeof code === 'string' && /^[A-Z0-9_]+$/.test(code) ? code : '',
    hint: typeof hint === 'string' ? hint : undefined,
    position: Number(position) || 0,
  };
}

/** Reasons why there is no connection, by code of the server (five characters), of the network, or of TLS. */
const noConnection: readonly (readonly [code: RegExp, reason: string])[] = [
  [/^28/, 'the server refuses user or password'],
  [/^3D000$/, 'the server has no database of that name'],
  [/^53300$/, 'the server has too many connections already'],
  [/^57P0/, 'the server is starting or stopping'],
  [/^(ENOTFOUND|EAI_)/, 'its host is not known on this network'],
  [/^ECONNREFUSED$/, 'nothing answers at its host and port'],
  [/^(ENOENT|EACCES)$/, 'a file or socket that its URL names can’t be opened'],
  [/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/, 'its host can’t be reached'],
  [/CERT|SIGNATURE|ERR_TLS|ERR_SSL|ISSUER/, 'its certificate for TLS is not trusted here'],
];

const byMessage: readonly (readonly [message: RegExp, reason: string])[] = [
  [/does not support SSL/, 'the server offers no TLS, which the URL asks for'],
  [/timeout/i, 'it does not answer in time'],
  [/password/i, 'it asks for a password, and the URL has none'],
];

/** In words of our own: messages of servers and resolvers repeat host, user and database. */
export function connectionFault(error: unknown, { target }: Pick<Question, 'target'>): FaultWords {
  const { message, code } = rawOf(error);
  const found = noConnection.find(([pattern]) => pattern.test(code)) ?? byMessage.find(([pattern]) => pattern.test(message));
  const reason = found?.[1] ?? 'the connection fails';
  return {
    message: `The database can’t be asked: ${reason}${code === '' ? '' : ` (${code})`}`,
    hint: `Look at ${target.from}.`,
    unreachable: true,
  };
}

const without = (text: string, secrets: readonly string[]): string =>
  secrets.filter((secret) => secret !== '').reduce((left, secret) => left.replaceAll(secret, '…'), text);

/** A statement that no cursor can be declared for breaks the grammar at its first word. */
const breaksAtOnce = ({ code, position }: Raw, query: string, before: number): boolean =>
  code === '42601' && position > 0 && substance(query.slice(0, Math.max(position - before - 1, 0))) === '';

function lineWords({ position }: Raw, query: string, before: number): string {
  const lines = query.trimEnd().split('\n').length;
  const line = query.slice(0, Math.max(position - before - 1, 0)).split('\n').length;
  return position > before && lines > 1 ? ` (line ${line} of the query)` : '';
}

/**
 * What the server says of a query, without secrets.
 * @param before how many characters stand before the query in what was sent
 */
export function queryFault(error: unknown, { query, seconds, target }: Question, secrets: readonly string[], before: number): FaultWords {
  const raw = rawOf(error);
  if (raw.code === '57014') return tooSlow(seconds);
  if (/multiple commands/.test(raw.message)) return oneStatement;
  if (raw.code === '25006' || breaksAtOnce(raw, query, before)) return onlyReads;
  if (raw.code === '' || /^(57P0|08|E[A-Z]+$)/.test(raw.code))
    return { message: 'The connection to the database broke', hint: `Try again; if it stays so, look at ${target.from}.` };
  const message = `PostgreSQL can’t run the query: ${raw.message}${lineWords(raw, query, before)}`;
  return { message: without(message, secrets), hint: raw.hint === undefined ? undefined : without(raw.hint, secrets) };
}
