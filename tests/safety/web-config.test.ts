import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../scripts/start-browser.ts';
import { headerFiles } from '../../src/headers/files.ts';

// IIS runs on Windows alone: here its file is read as the XML that it is, and looked through for what IIS refuses.
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser?.close());

interface Read {
  readonly root: string;
  readonly fault: string | null;
  /** The elements of each collection, as `name key`, in their order. */
  readonly collections: Readonly<Record<string, readonly string[]>>;
  readonly sections: readonly string[];
  readonly policy: string | null | undefined;
}

const text = headerFiles({ styles: ['a{}'], frameAncestors: ['https://example.sharepoint.com'], base: '/' })['web.config'] ?? '';

async function read(): Promise<Read> {
  const page = await browser.newPage();
  const found = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    const keyOf = (element: Element) =>
      ['name', 'fileExtension', 'segment', 'statusCode'].map((key) => element.getAttribute(key) ?? '').join('');
    const inside = (name: string) => [...(parsed.querySelector(name)?.children ?? [])].map((child) => `${child.nodeName} ${keyOf(child)}`);
    return {
      root: parsed.documentElement.nodeName,
      fault: parsed.querySelector('parsererror')?.textContent ?? null,
      collections: Object.fromEntries(
        ['staticContent', 'customHeaders', 'hiddenSegments', 'httpErrors'].map((name) => [name, inside(name)]),
      ),
      sections: [...(parsed.querySelector('system\\.webServer')?.children ?? [])].map(({ nodeName }) => nodeName),
      policy: parsed.querySelector('add[name="Content-Security-Policy"]')?.getAttribute('value'),
    };
  }, text);
  await page.close();
  return found;
}

test('it is well-formed, and has each section once', async () => {
  const { root, fault, sections, policy } = await read();
  expect(fault).toBeNull();
  expect(root).toBe('configuration');
  expect(new Set(sections).size).toBe(sections.length);
  expect(policy).toMatch(/^default-src 'none'; .*frame-ancestors 'self' https:\/\/example\.sharepoint\.com$/);
});

test('nothing is added that was not taken away before, and nothing twice', async () => {
  const { collections } = await read();
  for (const [name, elements] of Object.entries(collections)) {
    const added = elements.filter((element) => /^(add|mimeMap|error) /.test(element));
    expect(added.length, name).toBeGreaterThan(0);
    expect(new Set(added).size, name).toBe(added.length);
    for (const element of added) {
      const key = element.replace(/^\w+ /, '');
      expect(elements.indexOf(`remove ${key}`), element).toBeGreaterThanOrEqual(0);
      expect(elements.indexOf(`remove ${key}`), element).toBeLessThan(elements.indexOf(element));
    }
  }
});

test('IIS, which refuses what it has no type for, has one for every file of the search', async () => {
  const { collections } = await read();
  for (const ending of ['js', 'pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter', 'wasm', 'json', 'woff2', 'webp', 'ics'])
    expect(collections['staticContent'], ending).toContain(`mimeMap .${ending}`);
});
