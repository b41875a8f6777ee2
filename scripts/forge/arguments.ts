import { UsageError } from '../../src/site/settings.ts';

/** @throws UsageError that names every option that is missing */
export function needOptions<Name extends string>(
  values: Readonly<Partial<Record<Name, string | undefined>>>,
  ...names: readonly Name[]
): Record<Name, string> {
  const missing = names.filter((name) => !values[name]);
  if (missing.length > 0)
    throw new UsageError(`Missing: ${missing.map((name) => `--${name}`).join(', ')}; \`--help\` tells what they are.`);
  return Object.fromEntries(names.map((name) => [name, values[name]])) as Record<Name, string>;
}

/** @throws UsageError when the text is no number of a pull request */
export function requestNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`\`--request\` is \`${text}\`, expected the number of a pull request, such as 42.`);
}

/** @throws UsageError when the text is no name of a branch, or of a folder in it */
export function plainName(option: string, text: string): string {
  if (/^[A-Za-z0-9_][A-Za-z0-9_-]*(\/[A-Za-z0-9_][A-Za-z0-9_-]*)*$/.test(text)) return text;
  throw new UsageError(`\`--${option}\` is \`${text}\`, expected letters, digits, \`_\`, \`-\` and \`/\`.`);
}

/** @throws UsageError when the text is no address of a page */
export function pageAddress(option: string, text: string): string {
  if (URL.canParse(text) && /^https?:\/\/[^\s<>]+$/.test(text)) return text;
  throw new UsageError(`\`--${option}\` is \`${text}\`, expected an address such as \`https://example.org/previews/pr-42/\`.`);
}
