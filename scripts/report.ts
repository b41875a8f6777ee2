import type { Finding } from '../src/model/finding.ts';
import { renderGithub } from '../src/reporters/github.ts';
import { renderGitlab } from '../src/reporters/gitlab.ts';
import { renderJson } from '../src/reporters/json.ts';
import { countFindings, renderText } from '../src/reporters/text.ts';
import { UsageError } from '../src/site/settings.ts';

const forms = { text: renderText, json: renderJson, github: renderGithub, gitlab: renderGitlab } as const;

type Form = keyof typeof forms;

/** @throws UsageError when there is no such form of a report */
export function formFrom(name: string): Form {
  if (Object.hasOwn(forms, name)) return name as Form;
  throw new UsageError(`There is no format \`${name}\`, expected \`text\`, \`json\`, \`github\` or \`gitlab\`.`);
}

/**
 * Prints findings.
 * @param strict whether warnings fail, too
 * @returns the command's exit code
 */
export function report(findings: readonly Finding[], form: Form, strict: boolean): number {
  console.log(forms[form](findings));
  const { errors, warnings } = countFindings(findings);
  return errors > 0 || (strict && warnings > 0) ? 1 : 0;
}
