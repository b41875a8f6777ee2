import { type Answer, askAddress } from './ask.ts';
import { type Manners, openClient } from './client.ts';
import type { Memory } from './memory.ts';

export interface Asking {
  readonly manners: Manners;
  readonly memory: Memory;
  readonly onProgress: (text: string) => void;
}

/** Asks all addresses that were not there lately, and remembers those that are. */
export async function askAll(urls: readonly string[], { manners, memory, onProgress }: Asking): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const url of urls) {
    const known = memory.recall(url);
    if (known) answers.set(url, { type: 'works', ...(known.movedTo !== undefined && { movedTo: known.movedTo }) });
  }
  const unknown = urls.filter((url) => !answers.has(url));
  const client = openClient(manners);
  let asked = 0;
  const askOne = async (url: string) => {
    const answer = await askAddress(url, client);
    answers.set(url, answer);
    if (answer.type === 'works') memory.keep(url, answer.movedTo);
    asked += 1;
    if (asked % 50 === 0) onProgress(`${asked} of ${unknown.length} addresses asked …`);
  };
  await Promise.all(unknown.map(askOne));
  await client.close();
  await memory.save();
  return answers;
}
