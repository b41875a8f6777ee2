// Runs one query in a process of its own, which its parent ends when it takes too long: SQLite blocks, and nothing but the end
// of its process stops it. The channel carries the URL; arguments and output would show it to others.
import { type Answer, DatabaseFault, type FaultWords, type Question } from './answer.ts';
import { queryPostgres } from './query-postgres.ts';
import { querySqlite } from './query-sqlite.ts';

export type Reply = { readonly answer: Answer } | { readonly fault: FaultWords };

const answer = async ({ target, ...rest }: Question): Promise<Answer> =>
  target.type === 'sqlite' ? querySqlite({ target, ...rest }) : queryPostgres({ target, ...rest });

const faultOf = (error: unknown): FaultWords =>
  error instanceof DatabaseFault ? error.words : { message: 'The query ended in a way that nobody expected' };

process.once('message', (question: Question) => {
  const reply = (words: Reply) => process.send?.(words);
  answer(question).then(
    (found) => reply({ answer: found }),
    (error: unknown) => reply({ fault: faultOf(error) }),
  );
});
