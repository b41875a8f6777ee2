import { constants, DatabaseSync, type StatementSync } from 'node:sqlite';
import { type Answer, type Cell, DatabaseFault, oneStatement, onlyReads, type Question, tooManyRows } from './answer.ts';
import { toCell } from './cell.ts';
import { substance } from './sql-text.ts';

type SqliteQuestion = Question & { readonly target: { readonly type: 'sqlite' } };

const reading: ReadonlySet<number> = new Set([
  constants.SQLITE_SELECT,
  constants.SQLITE_READ,
  constants.SQLITE_FUNCTION,
  constants.SQLITE_RECURSIVE,
]);

/** How long to wait for somebody who writes to the file. */
const busyMs = 5000;

/** Opened so that nothing can be written, attached or loaded: by mode, and again by asking about every single action. */
function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly: true, allowExtension: false, timeout: busyMs });
  database.setAuthorizer((action, _first, name) =>
    reading.has(action) && name !== 'load_extension' ? constants.SQLITE_OK : constants.SQLITE_DENY,
  );
  return database;
}

function prepare(database: DatabaseSync, query: string): StatementSync {
  const statement = database.prepare(query);
  // SQLite prepares the first statement and passes over what follows.
  if (substance(query.slice(statement.sourceSQL.length)) !== '') throw new DatabaseFault(oneStatement);
  statement.setReadBigInts(true);
  statement.setReturnArrays(true);
  return statement;
}

function readAll(statement: StatementSync, mostRows: number): Answer {
  const columns = statement.columns().map(({ name }) => name);
  const rows: Cell[][] = [];
  for (const row of statement.iterate() as Iterable<unknown> as Iterable<unknown[]>) {
    if (rows.length === mostRows) throw new DatabaseFault(tooManyRows(mostRows));
    rows.push(row.map((value, index) => toCell(value, columns[index] ?? '')));
  }
  return { columns, rows };
}

/** Result codes of SQLite, in the words of whoever has to mend it. */
function faultOf(error: unknown, { from }: SqliteQuestion['target']): DatabaseFault {
  if (error instanceof DatabaseFault) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = (error as { readonly errcode?: number }).errcode;
  const unreachable = (words: string) =>
    new DatabaseFault({ message: `${words} (${message})`, hint: `Look at ${from}.`, unreachable: true });
  if (/not authorized|authorization denied|no statements/.test(message)) return new DatabaseFault(onlyReads);
  if (code === undefined) return new DatabaseFault({ message: `SQLite can’t run the query: ${message}` });
  const primary = code & 0xff;
  if (primary === 5) return unreachable('The SQLite file is locked by another program');
  if (primary === 10 || primary === 14 || primary === 26) return unreachable('The SQLite file can’t be read');
  return new DatabaseFault({ message: `SQLite can’t run the query: ${message}` });
}

/** Runs one query; blocks until it is done, which is why it gets a process of its own. */
export function querySqlite(question: SqliteQuestion): Answer {
  let database: DatabaseSync | undefined;
  try {
    database = open(question.target.file);
    return readAll(prepare(database, question.query), question.mostRows);
  } catch (error) {
    throw faultOf(error, question.target);
  } finally {
    database?.close();
  }
}
