import type { Finding } from '../model/finding.ts';

/** What a finding says and of which file, not where: a line above it moves it. */
const sayingOf = ({ check, file, message }: Finding): string => JSON.stringify([check, file, message]);

const uncounted = ({ accepted }: Finding): boolean => accepted === undefined;

/** Those of the second that the first does not have as often. */
function onlyIn(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(sayingOf(other), (left.get(sayingOf(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = left.get(sayingOf(finding)) ?? 0;
    left.set(sayingOf(finding), count - 1);
    return count <= 0;
  });
}

/**
 * Findings that a change brings, and those that it mends; accepted ones are none.
 * @param fileNow the file that a base's file is in the head, where an entry was renamed
 */
export function findingChanges(
  base: readonly Finding[],
  head: readonly Finding[],
  fileNow: (file: string) => string,
): { readonly new: readonly Finding[]; readonly fixed: readonly Finding[] } {
  const [was, is] = [base.filter(uncounted), head.filter(uncounted)];
  const moved = was.map((finding) => ({ ...finding, file: fileNow(finding.file) }));
  const fixed = new Set(onlyIn(moved, is));
  return { new: onlyIn(is, moved), fixed: was.filter((_, index) => fixed.has(moved[index] as Finding)) };
}
