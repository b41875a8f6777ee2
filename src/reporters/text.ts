import type { Finding } from '../model/finding.ts';

const counted = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** Control characters from content must not steer the reader's terminal. */
export const printable = (text: string): string => text.replaceAll(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');

function renderOne({ file, line, column, severity, message, check, hint }: Finding): string {
  const first = `${file}:${line}:${column} ${severity} ${message}  ${check}`;
  return printable(first) + (hint === undefined ? '' : `\n  hint: ${printable(hint)}`);
}

/** How many errors and warnings count; accepted ones don't. */
export function countFindings(findings: readonly Finding[]): { errors: number; warnings: number } {
  const counting = findings.filter(({ accepted }) => accepted === undefined);
  const errors = counting.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: counting.length - errors };
}

/** `1 error, 2 warnings, 1 accepted`. */
export function renderCount(findings: readonly Finding[]): string {
  const { errors, warnings } = countFindings(findings);
  const accepted = findings.length - errors - warnings;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}${accepted > 0 ? `, ${accepted} accepted` : ''}`;
}

/** Findings for a terminal; accepted ones are only counted. */
export function renderText(findings: readonly Finding[]): string {
  const shown = findings.filter(({ accepted }) => accepted === undefined);
  return [...shown.map(renderOne), ...(shown.length > 0 ? [''] : []), renderCount(findings)].join('\n');
}
