import { contentVersion } from '../src/load/content-version.ts';
import { findRevision, revisionBefore } from '../src/load/revision.ts';
import { renderReviewJson } from '../src/reporters/review-json.ts';
import { renderReviewMarkdown } from '../src/reporters/review-markdown.ts';
import { renderReviewText } from '../src/reporters/review-text.ts';
import { formatFor } from '../src/site/format.ts';
import { messagesFor } from '../src/site/messages/index.ts';
import { type Comparison, compareReadings } from '../src/site/review/compare-readings.ts';
import { besideBase, type FindBase } from '../src/site/review/read-base.ts';
import { firstDaySince } from '../src/site/review/since.ts';
import { type Settings, UsageError } from '../src/site/settings.ts';
import { openOutlines, readWith } from '../src/site/start.ts';
import { parseArguments, run, settings, tellContent } from './command.ts';

const forms = {
  text: ({ report }: Comparison) => renderReviewText(report),
  markdown: ({ report }: Comparison) => renderReviewMarkdown(report),
  json: ({ review }: Comparison, base: string | null, head: string) => renderReviewJson(review, base, head),
} as const;

const isForm = (name: string): name is keyof typeof forms => Object.hasOwn(forms, name);

/** What to compare with: a revision, or what was there before a period. */
interface Start {
  /** How the report calls it, in the playbook's language. */
  readonly name: (locale: 'de' | 'en') => string;
  readonly find: FindBase;
}

function startAt({ base, since, exact }: { base?: string; since?: string; exact: boolean }, own: Settings): Start {
  if (base !== undefined && since !== undefined) throw new UsageError('`--base` and `--since` exclude each other: one start is enough.');
  if (since !== undefined) {
    if (exact) throw new UsageError('`--exact` belongs to `--base`; `--since` takes the last commit before the period.');
    const day = firstDaySince(since, own.today);
    const name: Start['name'] = (locale) => messagesFor(locale).history.stateBefore(formatFor(locale).day(day));
    return { name, find: (content) => revisionBefore(content, day) };
  }
  if (base === undefined)
    throw new UsageError(
      'What to compare with is missing: `--base <revision>`, such as `--base origin/main`, or `--since <period>`, such as `--since 2026-Q3`.',
    );
  return { name: () => base, find: (content) => findRevision(content, base, { exact }) };
}

/** Tells what the content as it lies here changes for the strategy, compared with a revision or with the time before a period. */
await run(async () => {
  const { values } = parseArguments({
    base: { type: 'string' },
    since: { type: 'string' },
    exact: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
  });
  if (!isForm(values.format)) throw new UsageError(`There is no format \`${values.format}\`, expected \`text\`, \`markdown\` or \`json\`.`);
  const own = settings();
  const start = startAt(values, own);
  tellContent(own);
  const outlines = await openOutlines(own);
  const { head, base } = await besideBase(own, start.find, async ({ read }) => ({
    head: await readWith(own, outlines),
    base: await read(outlines),
  }));
  const commit = base?.commit ?? null;
  const name = start.name(head.playbook.config.locale);
  const names = { base: commit === null ? name : `${name} (${commit.slice(0, 10)})`, head: await contentVersion(own.content, own.today) };
  const comparison = compareReadings(base?.reading, head, names, own);
  console.log(forms[values.format](comparison, commit, names.head));
  return 0;
});
