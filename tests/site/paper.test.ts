import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asFile, bare, infoOf, textsOf } from '../kit/pdf.ts';
import { buildSample, remove, temporary } from '../kit/sample.ts';
import { type Visit, visitSite } from '../kit/visit.ts';

let out: string;
let visit: Visit;

beforeAll(async () => {
  out = await temporary('paper');
  await buildSample(out);
  visit = await visitSite(out);
});

afterAll(async () => {
  await visit?.end();
  await remove(out);
});

/** One page of each kind that readers print as it is; documents, cards and slides have tests of their own. */
const pages = `
  index.html goals/ goals/treue-kunden/ kpis/ kpis/erstreaktionszeit/ objections/ objections/zu-teuer/ evidence/ evidence/wettbewerb-social-2026/
  checklists/ checklists/ist-analyse/ measures/ measures/service-abendstunde/ channels/ channels/instagram/ departments/ departments/kundenservice/
  guides/ guides/ziele-zuerst/ status/ freshness/ gaps/ history/ privacy/ handbook/ handbook/checks/ print/ a-z/ accessibility/`
  .trim()
  .split(/\s+/);

/** Words that paper shows, in the browser's own view of it; letters of drawings are a picture's. */
const wordsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isForEarsAlone = (one: Element | null): boolean =>
      one !== null && ((one.clientWidth === 1 && one.clientHeight === 1) || isForEarsAlone(one.parentElement));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const seen =
        parent?.checkVisibility({ visibilityProperty: true }) &&
        !parent.closest('svg, script, style, progress, option') &&
        !isForEarsAlone(parent);
      if (seen) found.push(...(node.textContent ?? '').split(/\s+/));
    }
    return found.filter((word) => /\p{L}{4}/u.test(word));
  });

const print = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true });

async function onPaper(path: string): Promise<Page> {
  const page = await visit.open(path);
  await page.emulateMedia({ media: 'print' });
  return page;
}

for (const path of pages) {
  test(`${path} prints whole on A4, without controls and without an empty sheet`, async () => {
    const page = await onPaper(path);
    const words = await wordsOf(page);
    const controls = await page
      .locator('button:not(th button), select, textarea, input:not([type=checkbox], [type=radio])')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    expect(controls).toBe(0);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter(
          (one) =>
            getComputedStyle(one).overflowX !== 'visible' &&
            one.clientWidth > 1 &&
            one.scrollWidth > one.clientWidth + 1 &&
            !one.closest('svg, pre, .sr-only'),
        )
        .map(({ className }) => className),
    );
    expect(wide).toEqual([]);
    asFile(await print(page), (file) => {
      expect(infoOf(file).get('Page size')).toContain('(A4)');
      const texts = textsOf(file);
      const text = bare(texts.join(' '));
      expect(words.filter((word) => !text.includes(bare(word)))).toEqual([]);
      for (const [index, sheet] of texts.entries()) {
        expect(bare(sheet)).toContain(`${index + 1}/${texts.length}`);
        expect(bare(sheet).length, `sheet ${index + 1}`).toBeGreaterThan(80);
      }
    });
    await page.close();
  });
}

test('the map stays one landscape sheet', async () => {
  const page = await onPaper('map/');
  asFile(await print(page), (file) => {
    expect([infoOf(file).get('Pages'), infoOf(file).get('Page size')]).toEqual(['1', expect.stringContaining('841.92 x 594.96')]);
  });
  await page.close();
});

test('the address of a link to elsewhere stands behind it', async () => {
  const page = await onPaper('kpis/erstreaktionszeit/');
  asFile(await print(page), (file) => {
    expect(bare(textsOf(file).join(''))).toContain(bare('(https://horchposten.kranichrad.example/berichte/erstreaktion)'));
  });
  await page.close();
});
