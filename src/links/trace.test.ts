import { expect, test } from 'vitest';
import { edited, entry, type Files, read, valid, withBody } from '../../tests/kit/content.ts';
import { resolverFor } from '../site/resolver.ts';
import { type Trace, traceIn } from './trace.ts';

async function traceOf(files: Files): Promise<Trace> {
  const { playbook } = await read(files);
  return traceIn(playbook, (from, url) => resolverFor(playbook, from).href(url));
}

const guide = 'guides/anfang/index.html';
const file = 'content/guides/anfang.mdx';
const line = (number: number, column = 1) => ({ at: { file, point: { line: number, column } }, ref: 'guide:anfang' });

test.each([
  ['a relative path', '[a](../goals/antworten.mdx)', 'goals/antworten/index.html'],
  ['an id', '[a](goal:antworten)', 'goals/antworten/index.html'],
  ['a site path', '[a](/goals/antworten/)', 'goals/antworten/index.html'],
  ['a page of the site', '[a](/map/)', 'map/index.html'],
  ['a page of a kind', '[a](/goals/)', 'goals/index.html'],
  ['a heading elsewhere', '[a](goal:antworten#für-wen)', 'goals/antworten/index.html#f%C3%BCr-wen'],
  ['a heading here', '[a](#für-wen)', `${guide}#f%C3%BCr-wen`],
])('a link of a body by %s is found', async (_way, body, target) => {
  const trace = await traceOf(withBody(`\nZuerst.\n\nDann ${body}.\n`));
  expect(trace(guide, target)).toContainEqual(line(10, 6));
});

test('every line that writes the link is told, and no other', async () => {
  const trace = await traceOf(withBody('[a](goal:antworten)\n\n[b](goal:treue-kunden)\n\n[c](/goals/antworten/)\n'));
  expect(trace(guide, 'goals/antworten/index.html')).toEqual([line(7), line(11)]);
});

test('an element and a reference in the fields are found, on the pages of both entries', async () => {
  const trace = await traceOf(withBody('Siehe <Goal id="antworten" />.\n'));
  expect(trace(guide, 'goals/antworten/index.html')).toEqual([line(7, 7)]);
  const supports = { at: { file: 'content/goals/antworten.mdx', path: ['supports', 0, 'goal'] }, ref: 'goal:antworten' };
  expect(trace('goals/antworten/index.html', 'goals/schneller-service/index.html')).toEqual([supports]);
  expect(trace('goals/schneller-service/index.html', 'goals/antworten/index.html')).toEqual([supports]);
});

test('what only a template writes is found nowhere', async () => {
  const trace = await traceOf(
    edited('guides/anfang.mdx', 'Los.', '[a](goal:antworten)', { ...valid, 'guides/zwei.mdx': entry('title: Zwei') }),
  );
  expect(trace(guide, 'guides/zwei/index.html')).toEqual([]);
  expect(trace('guides/index.html', 'guides/zwei/index.html')).toEqual([]);
  expect(trace('goals/index.html', 'goals/antworten/index.html')).toEqual([]);
  expect(trace('goals/antworten/index.html', 'goals/antworten/map.svg')).toEqual([]);
  expect(trace(guide, 'goals/antworten/index.html#%')).toEqual([]);
});
