import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folders, idPattern, type Kind, kindNamed, kinds, reservedIds } from '../src/model/kinds.ts';
import type { Playbook } from '../src/model/playbook.ts';
import { UsageError } from '../src/site/settings.ts';
import { readContent } from '../src/site/start.ts';
import { parseArguments, run, say, settings } from './command.ts';
import { askFor } from './new/ask.ts';
import { newEntryText, newSeriesText } from './new/template.ts';

interface Wanted {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
}

const usage = 'npm run new -- <kind> <id> [--title "…"]';

/** @throws UsageError when a word is missing or can't be meant */
function understand(kindName: string, id: string, title: string | undefined): Wanted {
  const kind = kindNamed(kindName);
  if (!kind) throw new UsageError(`There is no kind \`${kindName}\`, expected one of ${kinds.join(', ')}.`);
  if (!idPattern.test(id)) throw new UsageError(`\`${id}\` can’t be an id: lower-case letters, digits and single hyphens only.`);
  if (reservedIds.has(id)) throw new UsageError(`The site uses \`${id}\` itself; take another id.`);
  const spoken = id.replaceAll('-', ' ');
  return { kind, id, title: title ?? spoken.charAt(0).toUpperCase() + spoken.slice(1) };
}

async function wantedFrom(positionals: readonly string[], title: string | undefined, playbook: Playbook): Promise<Wanted> {
  const [kind, id] = positionals;
  if (kind !== undefined && id !== undefined) return understand(kind, id, title);
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new UsageError(`Say what shall be made: ${usage}`);
  const answers = await askFor({ kind, id, title }, playbook.config.locale);
  return understand(answers.kind, answers.id, answers.title);
}

/** Never over a file that is there. */
async function writeNew(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new UsageError(`${file} is there already; nothing was written.`);
  });
}

/** Writes a new entry from a template, in the playbook's language. */
await run(async () => {
  const { values, positionals } = parseArguments({ title: { type: 'string' } }, true);
  if (positionals.length > 2) throw new UsageError(`There are too many words: ${usage}`);
  const own = settings();
  const { playbook, reading } = await readContent(own);
  if (!reading.configIsKnown) throw new UsageError('`playbook.yml` is missing or broken; `npm run check` says what to mend first.');
  const { kind, id, title } = await wantedFrom(positionals, values.title, playbook);
  const file = path.join(own.content, folders[kind], `${id}.mdx`);
  const series = newSeriesText(kind);
  await writeNew(file, newEntryText(kind, title, playbook, own.today));
  if (series !== undefined) await writeNew(file.replace(/\.mdx$/, '.csv'), series);
  say(`Written: ${path.relative(process.cwd(), file)} – a draft, shown in \`npm run dev\` and in previews until its status changes.`);
  return 0;
});
