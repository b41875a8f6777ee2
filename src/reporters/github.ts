import type { Finding } from '../model/finding.ts';
import { printable } from './text.ts';

/** Escapes as the workflow commands of GitHub's runner demand: data, and more strictly properties. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');

const renderOne = ({ severity, file, line, column, check, message, hint }: Finding): string => {
  const text = hint === undefined ? printable(message) : `${printable(message)}\nhint: ${printable(hint)}`;
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(check)}::${data(text)}`;
};

/** Findings as workflow commands, which GitHub shows on the lines of a pull request. */
export const renderGithub = (findings: readonly Finding[]): string =>
  findings
    .filter(({ accepted }) => accepted === undefined)
    .map(renderOne)
    .join('\n');
