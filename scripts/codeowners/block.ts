import { UsageError } from '../../src/site/settings.ts';

const begin = '# strategy-playbook: begin. Written by `npm run codeowners -- --write`; lines outside this block stay as they are.';
const end = '# strategy-playbook: end';

const isBegin = (line: string): boolean => line.startsWith('# strategy-playbook: begin');
const isEnd = (line: string): boolean => line.startsWith(end);

export const blockOf = (lines: readonly string[]): string => [begin, ...lines, end, ''].join('\n');

/**
 * Puts the block in the place of an earlier one, else at the end, where its lines hold over those before them.
 * @throws UsageError when the marks of the block are not a pair
 */
export function withBlock(text: string, lines: readonly string[], file: string): string {
  const all = text.split('\n');
  const [begins, ends] = [isBegin, isEnd].map((isMark) => all.flatMap((line, index) => (isMark(line) ? [index] : [])));
  const [from, to] = [begins?.[0], ends?.[0]];
  if (from === undefined && to === undefined)
    return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${text === '' ? '' : '\n'}${blockOf(lines)}`;
  if (from === undefined || to === undefined || begins?.length !== 1 || ends?.length !== 1 || to < from)
    throw new UsageError(
      `${file} should hold one line \`# strategy-playbook: begin …\` and after it one line \`${end}\`; nothing was written. Mend them, or delete both and what stands between.`,
    );
  return [...all.slice(0, from), ...blockOf(lines).split('\n').slice(0, -1), ...all.slice(to + 1)].join('\n');
}
