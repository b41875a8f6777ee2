import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { prepareChecks } from './in-page.ts';

/** What has the focus after a press of Tab. */
interface Stop {
  readonly name: string;
  /** What looks alike has one mark: it is measured once. */
  readonly alike: string;
  readonly hidden: string;
  /** Whether it stands in an index beside the text, which goes along with it and scrolls by itself. */
  readonly isInIndex: boolean;
  /** Whether the focus has been here before, and so does not get out. */
  readonly isAgain: boolean;
  /** In the window. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly top: number;
  readonly perimeter: number;
}

/** Runs in the page; null when nothing of it has the focus. */
function stopNow(): Stop | null {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const rects = [...element.getClientRects()];
  const box = element.getBoundingClientRect();
  const [first = box] = rects;
  const isInWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0;
  const points = rects.map((rect) => [rect.left + rect.width / 2, rect.top + rect.height / 2] as const);
  const hits = (x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element) || hit.closest('label') === element.closest('label'));
  };
  const isDrawn = element instanceof SVGElement;
  const hidden = !isInWindow ? 'is outside of the window' : isDrawn || points.some(([x, y]) => hits(x, y)) ? '' : 'is covered';
  const parent = element.parentElement;
  const isAgain = inPage.visited.has(element);
  inPage.visited.add(element);
  return {
    name: inPage.name(element),
    alike: [element.tagName, ...element.classList, element.getAttribute('type') ?? '', parent?.tagName, ...(parent?.classList ?? [])].join(
      ' ',
    ),
    hidden,
    isInIndex: element.closest('main nav') !== null,
    isAgain,
    box: { x: box.x, y: box.y, width: box.width, height: box.height },
    top: first.top + scrollY,
    perimeter: 2 * (first.width + first.height),
  };
}

async function pixelsOf(page: Page, { box }: Stop): Promise<Buffer> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const [x, y] = [Math.max(0, box.x - 8), Math.max(0, box.y - 8)];
  const clip = { x, y, width: Math.min(width - x, box.width + 16), height: Math.min(height - y, box.height + 16) };
  return sharp(await page.screenshot({ clip, animations: 'disabled', caret: 'hide' }))
    .removeAlpha()
    .raw()
    .toBuffer();
}

const linear = (part = 0): number => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);
const luminance = (pixels: Buffer, at: number): number =>
  0.2126 * linear(pixels[at]) + 0.7152 * linear(pixels[at + 1]) + 0.0722 * linear(pixels[at + 2]);

/** How many points differ by a contrast of at least 3:1 between two pictures. */
function changedPoints(before: Buffer, after: Buffer): number {
  let changed = 0;
  for (let at = 0; at < before.length; at += 3) {
    if (before[at] === after[at] && before[at + 1] === after[at + 1] && before[at + 2] === after[at + 2]) continue;
    const [a, b] = [luminance(before, at) + 0.05, luminance(after, at) + 0.05];
    if (Math.max(a, b) / Math.min(a, b) >= 3) changed += 1;
  }
  return changed;
}

/** Whether the focus is seen: as many points change by 3:1 as a line around it would have. */
async function isSeen(page: Page, stop: Stop): Promise<boolean> {
  const focused = await pixelsOf(page, stop);
  const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  await element.evaluate((active) => active.blur());
  const plain = await pixelsOf(page, stop);
  await element.evaluate((active) => active.focus({ preventScroll: true }));
  return changedPoints(focused, plain) >= stop.perimeter / 2;
}

/** Arrows of a map, which are marked at their heads, come after the goal that they start from. */
const isArrow = ({ alike }: Stop): boolean => alike.includes('map-edge');

/** Whether the eye goes back from one stop to the next: up in the same column, or to the left in the same row. */
function goesBack(before: Stop, after: Stop): boolean {
  const [a, b] = [before.box, after.box];
  const isAbove = after.top + b.height <= before.top && b.x < a.x + a.width;
  const isLeft = b.x + b.width <= a.x && after.top < before.top + a.height && after.top + b.height > before.top;
  return isAbove || isLeft;
}

/** Long documents are links below links: what holds for so many of them holds for the rest. */
const most = 300;

/** Presses Tab from the top of a page to its end. */
async function* stopsOf(page: Page): AsyncGenerator<Stop> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopNow);
    if (!stop) return;
    yield stop;
    if (stop.isAgain) return;
  }
}

/** What is wrong with the way of the focus through a page; `measured` remembers what has been looked at. */
export async function focusFaults(page: Page, measured: Set<string>): Promise<string[]> {
  await prepareChecks(page);
  const faults: string[] = [];
  let before: Stop | undefined;
  for await (const stop of stopsOf(page)) {
    if (stop.isAgain) faults.push(`the focus comes back to ${stop.name}`);
    else if (stop.hidden) faults.push(`${stop.name} ${stop.hidden}`);
    else if (!measured.has(stop.alike)) {
      measured.add(stop.alike);
      if (!(await isSeen(page, stop))) faults.push(`the focus is not seen on ${stop.name}`);
    }
    if (before && !before.isInIndex && !isArrow(stop) && goesBack(before, stop))
      faults.push(`after ${before.name} the focus goes back to ${stop.name}`);
    before = stop;
  }
  return faults;
}
