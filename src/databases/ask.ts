import { fork } from 'node:child_process';
import path from 'node:path';
import { type Answer, DatabaseFault, type Question, tooSlow } from './answer.ts';
import type { Reply } from './child.ts';

/** Servers end a query by themselves at the same time; their word for it is waited for this long. */
const graceMs = 2000;

const program = path.join(import.meta.dirname, 'child.ts');

/**
 * Asks a database in a process of its own; whatever happens there, that process is gone when this settles.
 * @throws DatabaseFault in words that hold no secret
 */
export function ask(question: Question): Promise<Answer> {
  // Its output is nobody's: drivers warn there, and may name what they connect to.
  const child = fork(program, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'advanced', execArgv: [] });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  let timer: NodeJS.Timeout | undefined;
  return new Promise<Answer>((resolve, reject) => {
    timer = setTimeout(() => reject(new DatabaseFault(tooSlow(question.seconds))), question.seconds * 1000 + graceMs);
    const broken = () => reject(new DatabaseFault({ message: 'The query ended in a way that nobody expected' }));
    child.once('message', (reply: Reply) => ('answer' in reply ? resolve(reply.answer) : reject(new DatabaseFault(reply.fault))));
    child.once('exit', broken);
    child.once('error', broken);
    child.send(question);
  }).finally(() => {
    clearTimeout(timer);
    process.off('exit', end);
    end();
  });
}
