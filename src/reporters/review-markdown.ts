import { countItems, type ReportGroup, type ReportItem, type ReviewReport } from '../review/report.ts';
import { inQuotes, type Part, type Sentence, type Wording } from '../review/sentence.ts';
import { escapeMarkdown } from './markdown-escape.ts';

/** By this line a forge’s comment is found again. */
export const marker = '<!-- strategy-playbook-review -->';

/** Forges refuse longer comments; what is counted are UTF-16 units, and some count bytes: German has few that need two. */
const most = 60_000;
/** Room for the sentence that says what was left out, and for the fold. */
const reserve = 1_000;

/** A single change may hold a whole text, and others should have their place, too. */
const longestText = 1_500;

const short = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText)} …` : text);

function wordingMarkdown({ text, was }: Wording): string {
  const safe = escapeMarkdown(short(text));
  return was === undefined ? safe : was === 'removed' ? `<del>${safe}</del>` : `<ins>${safe}</ins>`;
}

type Quotes = ReviewReport['words']['quotes'];

function partMarkdown(part: Part, quotes: Quotes): string {
  if (typeof part === 'string') return part;
  if ('entry' in part) return `<em>${escapeMarkdown(part.entry.title)}</em>`;
  if ('quote' in part) return escapeMarkdown(inQuotes(short(part.quote), quotes));
  return 'value' in part ? escapeMarkdown(short(part.value)) : part.wording.map(wordingMarkdown).join('');
}

const sentenceMarkdown = (sentence: Sentence, quotes: Quotes): string => sentence.map((part) => partMarkdown(part, quotes)).join('');

const itemMarkdown = ({ sentence, details }: ReportItem, quotes: Quotes): string =>
  [`- ${sentenceMarkdown(sentence, quotes)}`, ...details.map((detail) => `  - ${sentenceMarkdown(detail, quotes)}`)].join('\n');

const encoder = new TextEncoder();
const sizeOf = (lines: readonly string[]): number => lines.reduce((size, line) => size + encoder.encode(line).length + 1, 0);

interface Filled {
  readonly lines: readonly string[];
  readonly leftOut: number;
}

/** As many items as there is room for, in their order; what does not fit with its details may fit without. */
function fillGroup({ heading, items }: ReportGroup, level: string, room: number, quotes: Quotes): Filled {
  const title = ['', `${level} ${escapeMarkdown(heading)}`, ''];
  let left = room - sizeOf(title);
  const told = items.flatMap((item) => {
    const text = itemMarkdown(item, quotes);
    const fitting = [text, text.split('\n', 1)[0] ?? ''].find((form) => sizeOf([form]) <= left);
    if (fitting !== undefined) left -= sizeOf([fitting]);
    return fitting ?? [];
  });
  return { lines: told.length > 0 ? [...title, ...told] : [], leftOut: items.length - told.length };
}

function fill(groups: readonly ReportGroup[], level: string, room: number, quotes: Quotes): Filled {
  return groups.reduce<Filled>(
    ({ lines, leftOut }, group) => {
      const more = fillGroup(group, level, room - sizeOf(lines), quotes);
      return { lines: [...lines, ...more.lines], leftOut: leftOut + more.leftOut };
    },
    { lines: [], leftOut: 0 },
  );
}

/** The report as a comment for GitHub, GitLab and Forgejo: under 60,000 characters, what matters most first, the rest folded. */
export function renderReviewMarkdown({ title, lead, first, rest, words }: ReviewReport): string {
  const { quotes } = words;
  const head = [marker, `## ${escapeMarkdown(title)}`, '', ...lead.flatMap((sentence) => [sentenceMarkdown(sentence, quotes), ''])];
  const top = fill(first, '###', most - reserve - sizeOf(head), quotes);
  const below = fill(rest, '####', most - reserve - sizeOf([...head, ...top.lines]), quotes);
  const count = countItems(rest) - below.leftOut;
  const fold =
    count === 0 ? [] : ['', `<details><summary>${escapeMarkdown(words.rest(count))}</summary>`, ...below.lines, '', '</details>'];
  const leftOut = top.leftOut + below.leftOut;
  return [...head, ...top.lines, ...fold, ...(leftOut > 0 ? ['', `_${words.leftOut(leftOut)}_`] : [])].join('\n');
}
