import path from 'node:path';
import { isAllowed } from '../../src/links/allow.ts';
import type { Answer } from '../../src/links/ask/ask.ts';
import { askAll } from '../../src/links/ask/ask-all.ts';
import type { Manners } from '../../src/links/ask/client.ts';
import { openMemory } from '../../src/links/ask/memory.ts';
import type { OutsideLink } from '../../src/links/written-outside.ts';
import { printable } from '../../src/reporters/text.ts';
import { root, say } from '../command.ts';

export interface OutsideWishes {
  readonly allow: readonly string[];
  readonly fresh: boolean;
  readonly manners: Manners;
}

const file = path.join(root, 'node_modules/.cache/strategy-playbook-links/answers.json');

/** Told, and not counted: nothing is wrong yet with an address that has moved, and of the others nobody knows. */
function tellRest(answers: ReadonlyMap<string, Answer>, allowed: number): void {
  const all = [...answers.values()];
  const untold = (why: 'private' | 'turned-away') => all.filter((answer) => answer.type === 'untold' && answer.because === why).length;
  for (const [url, answer] of answers)
    if (answer.type === 'works' && answer.movedTo !== undefined) say(printable(`Moved for good: ${url} → ${answer.movedTo}`));
  const [own, away] = [untold('private'), untold('turned-away')];
  if (allowed > 0) say(`Not asked, as \`links.allow\` or \`--allow\` says: ${allowed}.`);
  if (own > 0) say(`Not asked, as they lie in a private network: ${own}; \`--intranet\` asks them, on a machine that may.`);
  if (away > 0) say(`Not known, as their servers turn programs away: ${away}.`);
}

/** Asks the addresses elsewhere that nobody allowed. */
export async function askOutside(links: readonly OutsideLink[], { allow, fresh, manners }: OutsideWishes) {
  const urls = links.map(({ url }) => url).filter((url) => !isAllowed(url, allow));
  const memory = await openMemory(file, Date.now(), fresh);
  const answers = await askAll(urls, { manners, memory, onProgress: say });
  say(`Addresses elsewhere: ${urls.length}, broken: ${[...answers.values()].filter(({ type }) => type === 'broken').length}.`);
  tellRest(answers, links.length - urls.length);
  return answers;
}
