import type { Page } from 'playwright-core';
import { prepareChecks } from './in-page.ts';

// Each function runs in the page, and takes nothing from around it but `inPage`.

function sticksOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isOut = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1 && !inPage.isInScroller(element);
  const wide = inPage.seen('*').filter(isOut);
  const inner = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
  return [`scrolls sideways, ${scrollWidth} of ${clientWidth}: ${inner.slice(0, 3).map(inPage.name).join(', ')}`];
}

function isCut(): string[] {
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  /** Maps, charts and tables may scroll by themselves (WCAG 1.4.10). */
  const isData = (element: Element) =>
    element.matches('.map-scroll, .timeline-scroll, pre, table') || element.querySelector('table, pre') !== null;
  return inPage.seen(':not(svg, svg *)').flatMap((element) => {
    if (!element.textContent?.trim()) return [];
    const { overflowX, overflowY } = getComputedStyle(element);
    const [isWide, isHigh] = [element.scrollWidth > element.clientWidth + 1, element.scrollHeight > element.clientHeight + 1];
    return [
      ...(hides(overflowX) && isWide ? [`cut at the side: ${inPage.name(element)}`] : []),
      ...(hides(overflowY) && isHigh ? [`cut below: ${inPage.name(element)}`] : []),
      ...(/auto|scroll/.test(overflowX) && isWide && !isData(element) ? [`scrolls by itself: ${inPage.name(element)}`] : []),
    ];
  });
}

/** Controls that lie upon each other, and texts that do; what stands in a chart also stands in the sentence and the table beside it. */
function overlaps(): string[] {
  interface Box {
    readonly element: Element;
    readonly owner: Node;
    readonly rect: DOMRect;
  }
  /** Whether two boxes share more than the air around letters. */
  const meet = ({ rect: a }: Box, { rect: b }: Box): boolean => {
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return width > 2 && height > Math.min(a.height, b.height) * 0.35;
  };
  const below = (boxes: readonly Box[], index: number): readonly Box[] => {
    const bottom = boxes[index]?.rect.bottom ?? 0;
    let end = index + 1;
    while ((boxes[end]?.rect.top ?? bottom) < bottom) end += 1;
    return boxes.slice(index + 1, end);
  };
  const tell = (what: string, boxes: readonly Box[], mayMeet: (a: Box, b: Box) => boolean): string[] => {
    const sorted = boxes.toSorted((a, b) => a.rect.top - b.rect.top);
    return sorted.flatMap((a, index) =>
      below(sorted, index)
        .filter((b) => !mayMeet(a, b) && meet(a, b))
        .map((b) => `${what} overlap: ${inPage.name(a.element)}, ${inPage.name(b.element)}`),
    );
  };
  const controls = inPage.seen('a[href]:not(.map-edge), button, input, select, textarea, summary');
  const around = ({ element: a }: Box, { element: b }: Box) => a === b || a.contains(b) || b.contains(a);
  const textsOf = (element: Element): Box[] =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map((rect) => ({ element, owner: node, rect }));
      })
      .filter(({ rect }) => rect.width > 1 && rect.height > 1);
  return [
    ...tell(
      'controls',
      controls.flatMap((element) => [...element.getClientRects()].map((rect) => ({ element, owner: element, rect }))),
      around,
    ),
    ...tell(
      'texts',
      inPage.seen(':not(option, script, style, .map-tip *, .chart-picture *)').flatMap(textsOf),
      (a, b) => a.owner === b.owner,
    ),
  ];
}

/** What is cut off, sticks out or lies upon something else. */
export async function layoutFaults(page: Page): Promise<string[]> {
  await prepareChecks(page);
  const told = [await page.evaluate(sticksOut), await page.evaluate(isCut), await page.evaluate(overlaps)];
  return [...new Set(told.flat())];
}

/** The text size that a reader has set in the browser, in pixels; 16 when nothing is set. */
export async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: (standard * 13) / 16 } });
}

/** What WCAG 1.4.12 lets readers set. */
export const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
