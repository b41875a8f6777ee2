import type { Finding } from '../model/finding.ts';
import { printable } from './text.ts';

const severities = { error: 'critical', warning: 'minor' } as const;

const issueOf = ({ severity, file, line, check, message, hint }: Finding, fingerprint: string) => ({
  description: printable(hint === undefined ? message : `${message} (${hint})`),
  check_name: check,
  fingerprint,
  severity: severities[severity],
  location: { path: file, lines: { begin: line } },
});

/** What stays when lines above it come and go, so that GitLab tells new findings from those that stood there before. */
const identityOf = ({ check, file, message }: Finding): string => printable(`${check} ${file} ${message}`);

/** Findings as a Code Quality report, which GitLab shows on the lines of a merge request. */
export function renderGitlab(findings: readonly Finding[]): string {
  const seen = new Map<string, number>();
  const issues = findings
    .filter(({ accepted }) => accepted === undefined)
    .map((finding) => {
      const identity = identityOf(finding);
      const before = seen.get(identity) ?? 0;
      seen.set(identity, before + 1);
      return issueOf(finding, before === 0 ? identity : `${identity} (${before + 1})`);
    });
  return JSON.stringify(issues, null, 2);
}
