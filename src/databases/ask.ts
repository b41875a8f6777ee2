import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { type Answer, DatabaseFault, type Question, tooSlow } from './answer.ts';
import type { Reply } from './child.ts';

/** Servers end a query by themselves at the same time; their word for it is waited for this long. */
const graceMs = 2000;

const program = path.join(import.meta.dirname, 'child.ts');

function firstReply(child: ChildProcess, seconds: number): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => reject(new DatabaseFault(tooSlow(seconds))), seconds * 1000 + graceMs);
    const broken = () => {
      clearTimeout(timer);
      reject(new DatabaseFault({ message: 'The query ended in a way that nobody expected' }));
    };
    child.once('message', (reply: Reply) => {
      clearTimeout(timer);
      if ('answer' in reply) resolve(reply.answer);
      else reject(new DatabaseFault(reply.fault));
    });
    child.once('exit', broken);
    child.once('error', broken);
  });
}

/**
 * Asks a database in a process of its own; whatever happens there, that process is gone when this settles.
 * @throws DatabaseFault in words that hold no secret
 */
export async function ask(question: Question): Promise<Answer> {
  // Its output is nobody's: drivers warn there, and may name what they connect to.
  const child = fork(program, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'advanced', execArgv: [] });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  try {
    child.send(question);
    return await firstReply(child, question.seconds);
  } finally {
    process.off('exit', end);
    end();
  }
}
