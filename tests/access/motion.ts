import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { complaintsOf, openPage } from './every-page.ts';
import { topic } from './topic.ts';

/** Runs in the page: what moves, or would when something changes. */
function motionIn(): string[] {
  const running = document.getAnimations().map((animation) => `animation ${animation.id || animation.constructor.name}`);
  const set = [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, transitionProperty, animationName, scrollBehavior } = getComputedStyle(element);
    const moves = transitionProperty !== 'none' && transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.01);
    const name = `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`;
    return [
      ...(moves ? [`transition of ${transitionProperty} on ${name}`] : []),
      ...(animationName === 'none' ? [] : [`animation ${animationName} on ${name}`]),
      ...(scrollBehavior === 'smooth' ? [`smooth scrolling on ${name}`] : []),
    ];
  });
  return [...new Set([...running, ...set])];
}

topic('motion', () => {
  test('for who asks for less motion nothing moves, slides, fades or scrolls smoothly', async () => {
    const look = (page: Page) => page.evaluate(motionIn);
    expect(await complaintsOf(look, { reducedMotion: 'reduce', onePerKind: true })).toEqual([]);
  });

  test('slides change at once', async () => {
    const page = await openPage('present/index.html', { reducedMotion: 'reduce' });
    await page.locator('.reveal.ready').waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.locator('.reveal section.present').evaluate((slide) => getComputedStyle(slide).opacity)).toBe('1');
    await page.close();
  });
});
