import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type HeaderRule, readRules, renderRules } from '../../src/headers/headers-file.ts';
import { pageHeaderPolicy } from '../../src/headers/policy.ts';
import { headersFor } from '../../src/headers/site-headers.ts';
import type { Preview } from './record.ts';

const site = headersFor({ styles: [], frameAncestors: [], base: '/' });

/** What a preview may say of itself: nothing else reaches the server from what somebody's code has built. */
const known: ReadonlySet<string> = new Set([site.everywhere, site.pages, site.kept].flatMap(Object.keys));

const onlyKnown = ({ headers }: HeaderRule): HeaderRule['headers'] =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => known.has(name)));

/** The rules of a preview, for its own folder. */
async function rulesOf(folder: string, slug: string): Promise<HeaderRule[]> {
  const text = await readFile(path.join(folder, slug, '_headers'), 'utf8').catch(() => '');
  const rules = readRules(text).filter(({ pattern }) => !pattern.includes('..'));
  return rules.map((rule) => ({ pattern: `/${slug}${rule.pattern}`, headers: onlyKnown(rule) }));
}

/**
 * `_headers` for the root of a folder of previews: the list's own, and those of each preview below it.
 * @param style the text of the list's style
 */
export async function renderPreviewHeaders(folder: string, previews: readonly Preview[], style: string): Promise<string> {
  const policy = pageHeaderPolicy({ styles: [style], frameAncestors: [] });
  const list = { ...site.everywhere, 'Content-Security-Policy': policy };
  const rules = await Promise.all(previews.map(({ slug }) => rulesOf(folder, slug)));
  return renderRules([...['/', '/index.html'].map((pattern) => ({ pattern, headers: list })), ...rules.flat()]);
}
