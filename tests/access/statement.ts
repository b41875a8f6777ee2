import path from 'node:path';
import { expect, test } from 'vitest';
import { accessTopics } from '../../src/site/access-topics.ts';
import { accessDe } from '../../src/site/messages/access-de.ts';
import { accessEn } from '../../src/site/messages/access-en.ts';
import { root } from '../kit/command.ts';
import { filesBelow } from '../kit/sample.ts';
import { openPage, seenPages } from './every-page.ts';
import { testedTopics } from './topic.ts';

test('the page on accessibility names the topics that have tests, and no other', async () => {
  const page = await openPage('accessibility/index.html');
  const named = await page.locator('[data-tested]').evaluateAll((all) => all.map((one) => one.getAttribute('data-tested')));
  expect(named).toEqual([...accessTopics]);
  expect([...testedTopics].sort()).toEqual([...accessTopics].sort());
  expect(Object.keys(accessEn.tested.topics).sort()).toEqual(Object.keys(accessDe.tested.topics).sort());
  await page.close();
});

test('a barrier is reported as anything wrong is, and every key that is named has a place', async () => {
  const page = await openPage('accessibility/index.html');
  expect(await page.getByRole('link', { name: accessDe.report.link }).getAttribute('href')).toMatch(
    /datei=accessibility\/&titel=Barrierefreiheit/,
  );
  expect(await page.locator('kbd').count()).toBeGreaterThan(12);
  await page.close();
});

/** What a page’s source writes: `[id].astro` any name, `index.astro` its folder. */
const patternOf = (source: string): RegExp =>
  new RegExp(
    `^${source
      .replace(/\.(astro|mdx)$/, '')
      .replace(/\[\.\.\.[^\]]+\]/g, '.*')
      .replace(/\[[^\]]+\]/g, '[^/]+')}(/index)?\\.html$`,
  );

test('every page that the site can write is among those that are looked at', async () => {
  const sources = (await filesBelow(path.join(root, 'src/pages'), '.astro')).filter(
    (file) => !file.split('/').some((part) => part.startsWith('_')),
  );
  const files = seenPages().map(({ file }) => file);
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.filter((source) => !files.some((file) => patternOf(source).test(file)))).toEqual([]);
  expect(seenPages().map(({ kind }) => kind)).toContain('gone/*');
});
