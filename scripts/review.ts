import { contentVersion } from '../src/load/content-version.ts';
import { renderReviewJson } from '../src/reporters/review-json.ts';
import { renderReviewMarkdown } from '../src/reporters/review-markdown.ts';
import { renderReviewText } from '../src/reporters/review-text.ts';
import { type Comparison, compareReadings, type Names } from '../src/site/review/compare-readings.ts';
import { readBase } from '../src/site/review/read-base.ts';
import { UsageError } from '../src/site/settings.ts';
import { openOutlines, readWith } from '../src/site/start.ts';
import { parseArguments, run, settings, tellContent } from './command.ts';

const forms = {
  text: ({ report }: Comparison) => renderReviewText(report),
  markdown: ({ report }: Comparison) => renderReviewMarkdown(report),
  json: ({ review }: Comparison, { base, head }: Names) => renderReviewJson(review, base, head),
} as const;

const isForm = (name: string): name is keyof typeof forms => Object.hasOwn(forms, name);

/** Tells what the content as it lies here changes for the strategy, compared with a revision. */
await run(async () => {
  const { values } = parseArguments({
    base: { type: 'string' },
    exact: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
  });
  if (!isForm(values.format)) throw new UsageError(`There is no format \`${values.format}\`, expected \`text\`, \`markdown\` or \`json\`.`);
  if (values.base === undefined)
    throw new UsageError('`--base <revision>` is missing: what to compare with, such as `--base origin/main`.');
  const own = settings();
  tellContent(own);
  const outlines = await openOutlines(own);
  const head = await readWith(own, outlines);
  const { commit, reading } = await readBase(own, values.base, values.exact, outlines);
  const names = { base: `${values.base} (${commit.slice(0, 10)})`, head: await contentVersion(own.content, own.today) };
  const comparison = compareReadings(reading, head, names, own);
  console.log(forms[values.format](comparison, { base: commit, head: names.head }));
  return 0;
});
