import { expect, test } from 'vitest';
import { outline } from '../../tests/kit/bodies.ts';
import { readingMinutes } from './reading-time.ts';

const minutes = (body: string): number => readingMinutes(outline(body, 0));
const words = (number: number): string => 'Wort '.repeat(number);

test('200 words are read in a minute, and nothing in less than one', () => {
  expect([0, 1, 250, 300, 1000].map((number) => minutes(words(number)))).toEqual([1, 1, 1, 2, 5]);
});

test('words count wherever they stand: in headings, lists, tables, quotes, links and elements', () => {
  const many = words(100).trim();
  const body = `## ${many}\n\n- **${many}**\n\n| ${many} |\n| --- |\n| ${many} |\n\n> [${many}](https://a.example)\n\n<Callout type="tip">\n\n${many}\n\n</Callout>\n`;
  expect(minutes(body)).toBe(3);
});

test('dashes, dots and arrows are no words; a compound with hyphens is one', () => {
  expect(minutes('– … → · '.repeat(300))).toBe(1);
  expect(minutes('Social-Media-Team '.repeat(200))).toBe(1);
});

test('pictures, maps and charts take a while each; a value in a sentence does not', () => {
  expect(minutes('![Ein Bild](./a.png)\n\n'.repeat(10))).toBe(2);
  expect(minutes(`${words(200)}\n\n<GoalMap id="a" />\n\n<Kpi id="b" show="chart" />\n\n![Ein Bild](./a.png)\n`)).toBe(2);
  expect(minutes('<Kpi id="b" show="value" /> '.repeat(10))).toBe(1);
});
