import type { Headers, SiteHeaders } from './site-headers.ts';

/** Headers of the addresses that a pattern names: a path from the root, in which `*` stands for anything. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Headers;
}

/** Browsers obey all policies that they get: where two rules name one, pictures keep to both. */
const rulesFor = ({ everywhere, pages, pictures, kept }: SiteHeaders): HeaderRule[] => [
  { pattern: '/*', headers: { ...everywhere, ...pages } },
  { pattern: '/*.svg', headers: pictures },
  { pattern: '/_astro/*', headers: kept },
];

const renderRule = ({ pattern, headers }: HeaderRule): string =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

const firstLine = '# Made by the playbook, which replaces it.';

export const renderRules = (rules: readonly HeaderRule[]): string => `${[firstLine, ...rules.map(renderRule)].join('\n\n')}\n`;

/** Whether such a file is one of ours. */
export const isGenerated = (text: string): boolean => text.startsWith(firstLine);

/** `_headers`, as Netlify and Cloudflare Pages read it at the root of what they publish. How long they keep files is their own affair. */
export const renderHeadersFile = (headers: SiteHeaders): string => renderRules(rulesFor(headers));

const headerLine = /^\s+([A-Za-z-]+):\s*(.*)$/;

function addLine(rules: HeaderRule[], line: string): HeaderRule[] {
  if (line.startsWith('/')) return [...rules, { pattern: line.trim(), headers: {} }];
  const [, name, value] = headerLine.exec(line) ?? [];
  const last = rules.at(-1);
  if (!last || name === undefined || value === undefined) return rules;
  return [...rules.slice(0, -1), { ...last, headers: { ...last.headers, [name]: value.trim() } }];
}

/** The rules of such a file; comments, and lines that are neither path nor header, are passed over. */
export const readRules = (text: string): readonly HeaderRule[] => text.split(/\r?\n/).reduce(addLine, []);

const asExpression = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*')}$`, 's');

/**
 * What hosts send for an address: the headers of all rules that fit; values of the same name stand behind each other, as Cloudflare has it.
 * @param path from the site's root, without query
 */
export function headersOf(rules: readonly HeaderRule[], path: string): Headers {
  const found = new Map<string, string>();
  for (const { headers } of rules.filter(({ pattern }) => asExpression(pattern).test(path)))
    for (const [name, value] of Object.entries(headers)) found.set(name, [found.get(name), value].filter(Boolean).join(', '));
  return Object.fromEntries(found);
}
