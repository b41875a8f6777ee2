import path from 'node:path';
import { folders, idPattern, type Kind, kindNamed, kinds, reservedIds } from '../src/model/kinds.ts';
import type { Playbook } from '../src/model/playbook.ts';
import { type Settings, UsageError } from '../src/site/settings.ts';
import { readContent } from '../src/site/start.ts';
import { parseArguments, run, say, settings } from './command.ts';
import { askFor } from './new/ask.ts';
import { startFrom } from './new/from.ts';
import { newEntryText, newSeriesText, spokenId } from './new/template.ts';
import { writeAllNew } from './new/write-new.ts';

interface Wanted {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
}

const usage = 'npm run new -- <kind> <id> [--title "…"]';
const fromUsage = 'npm run new -- --from <file> [--yes] [--dry-run]';

const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;

/** @throws UsageError when a word is missing or can't be meant */
function understand(kindName: string, id: string, title: string | undefined): Wanted {
  const kind = kindNamed(kindName);
  if (!kind) throw new UsageError(`There is no kind \`${kindName}\`, expected one of ${kinds.join(', ')}.`);
  if (!idPattern.test(id)) throw new UsageError(`\`${id}\` can’t be an id: lower-case letters, digits and single hyphens only.`);
  if (reservedIds.has(id)) throw new UsageError(`The site uses \`${id}\` itself; take another id.`);
  return { kind, id, title: title ?? spokenId(id) };
}

async function wantedFrom(positionals: readonly string[], title: string | undefined, playbook: Playbook): Promise<Wanted> {
  const [kind, id] = positionals;
  if (kind !== undefined && id !== undefined) return understand(kind, id, title);
  if (!isTerminal) throw new UsageError(`Say what shall be made: ${usage}`);
  const answers = await askFor({ kind, id, title }, playbook.config.locale);
  return understand(answers.kind, answers.id, answers.title);
}

async function startOne(positionals: readonly string[], title: string | undefined, playbook: Playbook, own: Settings): Promise<void> {
  const wanted = await wantedFrom(positionals, title, playbook);
  const file = path.join(own.content, folders[wanted.kind], `${wanted.id}.mdx`);
  const series = newSeriesText(wanted.kind);
  const text = newEntryText(wanted.kind, wanted.title, playbook, own.today);
  await writeAllNew(new Map([[file, text], ...(series === undefined ? [] : [[file.replace(/\.mdx$/, '.csv'), series] as const])]));
  say(`Written: ${path.relative(process.cwd(), file)} – a draft, shown in \`npm run dev\` and in previews until its status changes.`);
}

const options = {
  title: { type: 'string' },
  from: { type: 'string' },
  yes: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

/** Writes a new entry from a template, or those that an assessment suggests, in the playbook's language. */
await run(async () => {
  const { values, positionals } = parseArguments(options, true);
  const { title, from, yes } = values;
  const dryRun = values['dry-run'];
  if (positionals.length > 2) throw new UsageError(`There are too many words: ${usage}`);
  if (from !== undefined && (positionals.length > 0 || title !== undefined))
    throw new UsageError(`With an export nothing else is named: ${fromUsage}`);
  if (from === undefined && (yes || dryRun)) throw new UsageError(`\`--yes\` and \`--dry-run\` are for an export: ${fromUsage}`);
  const own = settings();
  const checked = await readContent(own);
  if (!checked.reading.configIsKnown) throw new UsageError('`playbook.yml` is missing or broken; `npm run check` says what to mend first.');
  if (from === undefined) await startOne(positionals, title, checked.playbook, own);
  else await startFrom(from, { yes, dryRun, isTerminal }, checked, own);
  return 0;
});
