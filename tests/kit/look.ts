import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { SeenPage } from './page-kinds.ts';

/** What was seen of a page, and what is wrong with it. */
export interface Look {
  readonly kind: string;
  readonly file: string;
  /** Pictures by what they show, such as `390 dark`, as files in the folder of all pictures. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** How much may move while a page comes; 0.1 is what counts as good elsewhere. */
const mostShift = 0.02;
/** More of a long page is more of the same. */
const mostHeight = 4000;

/** Collects, from before the page's first byte, what moves without anybody having done anything. */
const watchShifts = (): void => {
  const seen: { value: number; what: string }[] = [];
  (window as unknown as { shifts: typeof seen }).shifts = seen;
  const nameOf = (node: Node | null): string => (node instanceof Element ? `${node.localName}.${node.getAttribute('class') ?? ''}` : '');
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[])
      if (!entry.hadRecentInput) seen.push({ value: entry.value, what: entry.sources.map(({ node }) => nameOf(node)).join(' ') });
  }).observe({ type: 'layout-shift', buffered: true });
};

/** What moved, once all has come that comes when the page is seen. */
const shiftsOn = (page: Page): Promise<{ value: number; what: string }[]> =>
  page.evaluate(async (most) => {
    await document.fonts.ready;
    const frame = () => new Promise(requestAnimationFrame);
    for (let y = 0; y < Math.min(document.documentElement.scrollHeight, most); y += innerHeight) {
      scrollTo(0, y);
      await frame();
      await frame();
    }
    scrollTo(0, 0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return (window as unknown as { shifts: { value: number; what: string }[] }).shifts;
  }, mostHeight);

async function problemsOfWidth(page: Page, width: number): Promise<string[]> {
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  return isTooWide ? [`${width} px: scrolls sideways`] : [];
}

async function problemsOf(page: Page, width: number): Promise<string[]> {
  const shifts = await shiftsOn(page);
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  const hasBroken = await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'error'));
  return [
    ...(await problemsOfWidth(page, width)),
    ...(sum > mostShift ? [`${width} px: moves by ${sum.toFixed(3)}: ${shifts.map(({ what }) => what).join(', ')}`] : []),
    ...(hasBroken ? [`${width} px: its font does not come`] : []),
  ];
}

/** Where a picture goes: in a folder for each kind of page. */
const pictureName = ({ kind, out, file }: SeenPage, what: string): string => {
  const plain = (text: string) =>
    text
      .replace(/\/?(index)?\.html$/, '')
      .replaceAll('/', '-')
      .replace('*', 'each') || 'home';
  return `${plain(kind)}/${path.basename(out)}-${plain(file)}-${what.replace(' ', '-')}.png`;
};

async function shoot(page: Page, file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, mostHeight) };
  await page.screenshot({ path: file, fullPage: true, clip, animations: 'disabled' });
}

const windows = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
] as const;

type Shoot = (what: string) => Promise<void>;

/** As it comes at two widths, and in the colours for light and dark. */
async function lookAtScreens(page: Page, address: string, picture: Shoot): Promise<string[]> {
  const problems: string[] = [];
  for (const size of windows) {
    await page.goto('about:blank'); // slides begin anew where the window becomes another one
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(size);
    await page.goto(address);
    problems.push(...(await problemsOf(page, size.width)));
    await picture(`${size.width} light`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture(`${size.width} dark`);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  return [...problems, ...(await problemsOfWidth(page, 320))];
}

/** As wide as what is printed on A4. */
async function lookAtPaper(page: Page, picture: Shoot): Promise<void> {
  await page.setViewportSize({ width: 680, height: 960 });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await picture('print');
}

export interface Looking {
  readonly browser: Browser;
  /** Where the pictures go. */
  readonly folder: string;
  readonly addressOf: (page: SeenPage) => string;
}

/** Opens a page and looks at it in every way; only the first of a kind is worth pictures. */
export async function lookAt(seen: SeenPage, { browser, folder, addressOf }: Looking, withPictures: boolean): Promise<Look> {
  const pictures: Record<string, string> = {};
  const complaints: string[] = [];
  const page = await browser.newPage();
  // That the page for what is missing comes with the code for that is no complaint.
  const isExpected = (text: string) => seen.kind === '404.html' && text.includes('404 (Not Found)');
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  await page.addInitScript(watchShifts);
  const picture: Shoot = async (what) => {
    if (!withPictures) return;
    pictures[what] = pictureName(seen, what);
    await shoot(page, path.join(folder, pictures[what]));
  };
  const problems = await lookAtScreens(page, addressOf(seen), picture);
  await lookAtPaper(page, picture);
  await page.close();
  return { kind: seen.kind, file: `${path.basename(seen.out)}/${seen.file}`, pictures, problems: [...problems, ...complaints] };
}
