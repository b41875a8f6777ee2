import { Client } from 'pg';
import { type Answer, type Cell, DatabaseFault, type Question, tooManyRows } from './answer.ts';
import { toCell } from './cell.ts';
import { connectionFault, queryFault } from './postgres-fault.ts';

type PostgresQuestion = Question & { readonly target: { readonly type: 'postgres' } };

/** Rows that are fetched at once. */
const portion = 10_000;

/** Every value as the server writes it: dates would otherwise pass through this machine's time zone, and decimals through floating point. */
const asText = { getTypeParser: () => (text: string | Buffer) => text };

/** Query configurations that `pg` takes and its types leave out: `extended` sends a statement so that the server takes no second one with it. */
const extended = (text: string, values: readonly string[] = []) => ({
  text,
  values: [...values],
  rowMode: 'array' as const,
  queryMode: 'extended',
});

const clientFor = ({ target, seconds }: PostgresQuestion): Client =>
  new Client({
    connectionString: target.url,
    types: asText,
    connectionTimeoutMillis: seconds * 1000,
    application_name: 'playbook refresh',
  });

/** A transaction that can't write, ends by itself, and writes dates in one form and in UTC. */
async function begin(client: Client, seconds: number): Promise<void> {
  await client.query('BEGIN READ ONLY');
  const settings =
    "SELECT set_config('statement_timeout', $1, true), set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, YMD', true)";
  await client.query(extended(settings, [String(Math.ceil(seconds * 1000))]));
}

/** Only a query that reads can be declared as a cursor; what follows it in the text would be a second statement. */
const declaration = 'DECLARE answer NO SCROLL CURSOR FOR ';

async function fetchAll(client: Client, mostRows: number): Promise<Answer> {
  const rows: Cell[][] = [];
  for (;;) {
    const { fields, rows: fetched } = await client.query<unknown[]>(extended(`FETCH FORWARD ${portion} FROM answer`));
    const columns = fields.map(({ name }) => name);
    for (const row of fetched) rows.push(row.map((value, index) => toCell(value, columns[index] ?? '')));
    if (rows.length > mostRows) throw new DatabaseFault(tooManyRows(mostRows));
    if (fetched.length < portion) return { columns, rows };
  }
}

/** Connects; no word of the error comes through, since the server and the resolver repeat the names in the URL. */
async function connect(question: PostgresQuestion): Promise<Client> {
  try {
    const client = clientFor(question);
    client.on('error', () => undefined); // a connection that breaks rejects the query that runs, too
    await client.connect();
    return client;
  } catch (error) {
    throw new DatabaseFault(connectionFault(error, question));
  }
}

/** Runs one query in a transaction that only reads, and is never committed. */
export async function queryPostgres(question: PostgresQuestion): Promise<Answer> {
  const client = await connect(question);
  try {
    await begin(client, question.seconds);
    await client.query(extended(declaration + question.query));
    return await fetchAll(client, question.mostRows);
  } catch (error) {
    if (error instanceof DatabaseFault) throw error;
    throw new DatabaseFault(queryFault(error, question, [question.target.url, client.password ?? ''], declaration.length));
  } finally {
    await client.end().catch(() => undefined);
  }
}
