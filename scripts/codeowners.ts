import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { readIfThere, replaceFile } from '../src/intake/merge/write-file.ts';
import { prefixOf } from '../src/load/git-root.ts';
import type { Playbook } from '../src/model/playbook.ts';
import { UsageError } from '../src/site/settings.ts';
import { hasErrors, readContent } from '../src/site/start.ts';
import { blockOf, withBlock } from './codeowners/block.ts';
import { type Owners, ownersOf } from './codeowners/owners.ts';
import { fileFor } from './codeowners/place.ts';
import { parseArguments, run, say, settings, tellContent } from './command.ts';

/** @throws UsageError when the role is none of the playbook's */
function ensureRole(rest: string | undefined, { config }: Playbook): void {
  const ids = config.roles.map(({ id }) => id);
  if (rest !== undefined && !ids.includes(rest))
    throw new UsageError(`--rest is \`${rest}\`, expected one of the roles ${ids.join(', ')}.`);
}

/** What is left out is told: a guess would ask the wrong people. */
function tellGaps({ withoutAccount, withoutOwner }: Owners): void {
  if (withoutAccount.length > 0)
    say(`No account, so left out: ${withoutAccount.join(', ')}. Add \`account: "@…"\` to these roles in playbook.yml.`);
  if (withoutOwner.length > 0) say(`No owner, so left out: ${withoutOwner.join(', ')}. \`--rest <role>\` names who looks after them.`);
}

async function write(content: string, { lines }: Owners): Promise<void> {
  const file = fileFor(content);
  const before = await readIfThere(file);
  const text = withBlock(before?.toString('utf8') ?? '', lines, path.relative(process.cwd(), file));
  if (!(await replaceFile(file, text, before)))
    throw new UsageError(`${file} was changed by somebody else meanwhile; nothing was written.`);
  say(`${lines.length} lines written to ${path.relative(process.cwd(), file)}.`);
}

/** Writes who looks after which entry in the form in which forges ask them for a review. */
await run(async () => {
  const { values } = parseArguments({ rest: { type: 'string' }, write: { type: 'boolean', default: false } });
  const own = settings();
  tellContent(own);
  const checked = await readContent({ ...own, private: undefined });
  if (hasErrors(checked)) {
    say('The content has errors, so some owners are not known; `npm run check` lists them. Nothing was written.');
    return 1;
  }
  ensureRole(values.rest, checked.playbook);
  const content = await realpath(own.content);
  const owners = ownersOf(checked.playbook, prefixOf(content), values.rest);
  tellGaps(owners);
  if (owners.lines.length === 0) throw new UsageError('No role with an account owns anything, so there is nothing to write.');
  if (values.write) await write(content, owners);
  else process.stdout.write(blockOf(owners.lines));
  return 0;
});
