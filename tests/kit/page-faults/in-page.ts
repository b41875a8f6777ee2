import type { Page } from 'playwright-core';

/** What the checks of a page need in the page itself. */
export interface InPage {
  /** Elements that somebody sees: neither hidden nor for the ear alone. */
  readonly seen: (selector: string) => Element[];
  /** An element in words, for complaints. */
  readonly name: (element: Element) => string;
  readonly isInScroller: (element: Element) => boolean;
  /** Elements that have had the focus. */
  readonly visited: Set<Element>;
}

declare global {
  var inPage: InPage;
}

/** Runs in the page, and takes nothing from around it. */
function prepare(): void {
  const known = new Map<Element, boolean>();
  /** Things for the ear alone are a point large, or far away. */
  const isForEyes = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const style = getComputedStyle(element);
    const { clipPath, position } = style;
    const clip = style.getPropertyValue('clip'); // which older sheets use
    const isPoint = clipPath.startsWith('inset(50%') || clip.startsWith('rect(1px');
    const isAway = position === 'absolute' && element.getBoundingClientRect().right < 0;
    const is = !isPoint && !isAway && (!element.parentElement || isForEyes(element.parentElement));
    known.set(element, is);
    return is;
  };
  const options = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
  const isInScroller = (element: Element): boolean => {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth) return true;
    return false;
  };
  globalThis.inPage = {
    seen: (selector) =>
      [...document.body.querySelectorAll(selector)].filter((element) => element.checkVisibility(options) && isForEyes(element)),
    name: (element) => {
      const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
      return `${element.tagName.toLowerCase()}${[...element.classList].map((one) => `.${one}`).join('')} “${text}”`;
    },
    isInScroller,
    visited: new Set(),
  };
}

/** Makes `inPage` known to functions that run in the page as it is now. */
export const prepareChecks = (page: Page): Promise<void> => page.evaluate(prepare);
