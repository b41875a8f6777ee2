import path from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPlaybook } from '../../src/load/read-playbook.ts';
import { renderReviewJson } from '../../src/reporters/review-json.ts';
import { marker, renderReviewMarkdown } from '../../src/reporters/review-markdown.ts';
import { renderReviewText } from '../../src/reporters/review-text.ts';
import { type Comparison, compareReadings } from '../../src/site/review/compare-readings.ts';
import { copySample, edit, remove, temporary } from '../kit/sample.ts';
import { editSample } from './edits.ts';

const expectedAt = (file: string) => path.join(import.meta.dirname, 'expected', file);
const today = '2026-11-23';

let folder: string;

beforeAll(async () => {
  folder = await temporary('review');
});

afterAll(() => remove(folder));

/** The sample beside itself after a pull request, both in a language. */
async function comparisonIn(locale: 'de' | 'en'): Promise<Comparison> {
  const [before, after] = [await copySample(path.join(folder, locale, 'before')), await copySample(path.join(folder, locale, 'after'))];
  for (const content of [before, after]) {
    if (locale === 'en') await edit(path.join(content, 'playbook.yml'), [['locale: de', 'locale: en']]);
  }
  await editSample(after);
  const read = (content: string) => readPlaybook({ content, today });
  return compareReadings(
    await read(before),
    await read(after),
    { base: 'main (1a2b3c4d5e)', head: '5e4d3c2b1a' },
    { audience: 'everyone', today },
  );
}

describe.each(['de', 'en'] as const)('a pull request, told in %s', (locale) => {
  let comparison: Comparison;
  beforeAll(async () => {
    comparison = await comparisonIn(locale);
  });

  test('in the terminal', () => expect(renderReviewText(comparison.report)).toMatchFileSnapshot(expectedAt(`${locale}.txt`)));

  test('as a comment', async () => {
    const markdown = renderReviewMarkdown(comparison.report);
    expect(markdown.startsWith(`${marker}\n`)).toBe(true);
    await expect(markdown).toMatchFileSnapshot(expectedAt(`${locale}.md`));
    const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
    await expect(html.replaceAll('\u2060', '')).toMatchFileSnapshot(expectedAt(`${locale}.html`));
  });
});

test('as data', async () => {
  const { review } = await comparisonIn('de');
  await expect(renderReviewJson(review, '1a2b3c4d5e', '5e4d3c2b1a')).toMatchFileSnapshot(expectedAt('de.json'));
});
