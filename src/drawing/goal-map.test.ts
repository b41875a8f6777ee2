import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { root } from '../../tests/kit/command.ts';
import { graphOf, mapGoal, typesetter } from '../../tests/kit/goal-graph.ts';
import type { GoalGraph, MapGoal } from '../diagrams/goal-map/graph.ts';
import { layoutGoalMap } from '../diagrams/goal-map/layout.ts';
import { fontBelow } from './font.ts';
import { drawMapAsPicture, layoutOf } from './map-picture.ts';
import { drawPageMap } from './page-map.ts';
import { drawPictureMap } from './picture-map.ts';
import { drawSmallMap } from './small-map.ts';

const font = fontBelow(root);
const about = { title: 'Die Strategie', description: 'Alles.', focus: ['a'] };

const forPage = (graph: GoalGraph): string =>
  drawPageMap(layoutGoalMap(graph, typesetter), { ...about, id: 'map', own: 'a', measure: font.measure });

const asPicture = (graph: GoalGraph): string =>
  drawPictureMap(layoutGoalMap(graph, typesetter), { ...about, footer: 'Stand heute', font, hyphenate: typesetter.hyphenate });

const small = (graph: GoalGraph): string => drawSmallMap(layoutGoalMap(graph, typesetter), 'Die Strategie');

const parse = (svg: string): Root => rehype().data('settings', { fragment: true }).parse(svg) as Root;

function elementsIn(svg: string): Element[] {
  const found: Element[] = [];
  visit(parse(svg), 'element', (element) => {
    found.push(element);
  });
  return found;
}

const namesIn = (svg: string): Set<string> => new Set(elementsIn(svg).map(({ tagName }) => tagName));

const one = (more: Partial<MapGoal>): GoalGraph => ({ levels: ['Unternehmen'], goals: [mapGoal('a', 0, more)], edges: [] });

test('links stand in the order of the cascade, each goal before its edges', () => {
  const links = elementsIn(forPage(graphOf('a > b', 'b > c d', 'a > d'))).filter(({ tagName }) => tagName === 'a');
  const said = links.map(({ properties }) => properties['dataGoal'] ?? `${properties['dataFrom']}→${properties['dataTo']}`);
  expect(said.slice(0, 3)).toEqual(['a', 'b', 'b→a']);
  expect(said.slice(3).toSorted()).toEqual(['c', 'c→b', 'd', 'd→a', 'd→b']);
  expect(
    said
      .slice(said.indexOf('d') + 1)
      .slice(0, 2)
      .toSorted(),
  ).toEqual(['d→a', 'd→b']);
});

test('a page’s map has real text, a title and a description, and its own goal is marked', () => {
  const svg = forPage(graphOf('a > b'));
  expect(svg).toContain('<title id="map.title">Die Strategie</title>');
  expect(svg).toContain('<desc id="map.text">Alles.</desc>');
  expect(svg).toMatch(/aria-current="page"[^>]*data-goal="a"/);
  expect(svg).toContain('>Kundenservice </text>');
});

test('an edge leads to its reason, which also names it', () => {
  const edge = elementsIn(forPage(graphOf('a > b'))).find(({ properties }) => properties['dataFrom'] === 'b');
  expect(edge?.properties).toMatchObject({ href: '#map.1', ariaLabelledBy: ['map.1'] });
});

describe.each([
  ['on a page', forPage],
  ['as a picture', asPicture],
  ['in small', small],
])('a map %s', (_where, draw) => {
  test('holds no script, no style, and nothing that is fetched', () => {
    const svg = draw(graphOf('a > b c'));
    expect([...namesIn(svg)].filter((name) => ['script', 'style', 'image', 'foreignObject'].includes(name))).toEqual([]);
    expect(svg).not.toMatch(/\sstyle=|url\(|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
  });

  test.each([
    '</text><script>alert(1)</script>',
    '"><a href="javascript:x">',
    ']]><!-- &amp; &#x41;',
    `${'ß'.repeat(40)}Ü`,
    'שלום عالم',
    '👩‍👩‍👧‍👦 🚲',
    'Null \u0000\u0008 \uFFFE Ende',
  ])('keeps a hostile title as text: %j', (title) => {
    const plain = namesIn(draw(one({ by: 'x' })));
    const hostile = draw(one({ title, by: title, state: { provisional: true, text: title } }));
    expect([...namesIn(hostile)].filter((name) => !plain.has(name) && name !== 'text')).toEqual([]);
    expect(['\u0000', '\u0008', '\uFFFE'].filter((control) => hostile.includes(control))).toEqual([]);
  });
});

test('a picture draws its letters as outlines, and leaves as text only what the font lacks', () => {
  expect(namesIn(asPicture(graphOf('a > b')))).not.toContain('text');
  const texts = elementsIn(asPicture(one({ title: 'Straße für Łódź' }))).filter(({ tagName }) => tagName === 'text');
  expect(texts).toEqual([]);
  const fallback = elementsIn(asPicture(one({ title: 'שלום' }))).filter(({ tagName }) => tagName === 'text');
  expect(fallback).toHaveLength(1);
  expect(Number(fallback[0]?.properties['textLength'])).toBeLessThan(150);
  const mixed = elementsIn(asPicture(one({ title: 'CO₂ senken' }))).filter(({ tagName }) => tagName === 'text');
  expect(mixed.map(({ children }) => (children[0] as { value?: string }).value)).toEqual(['₂']);
});

test('a letter and its mark are one letter, however they are written', () => {
  const drawn = (title: string) => asPicture(one({ title })).match(/<use /g)?.length;
  expect(drawn('u\u0308ber')).toBe(drawn('\u00FCber'));
});

test('a picture is XML: what only HTML allows is not in it', () => {
  expect(asPicture(one({ title: 'a ]]> b', by: 'c ]]> שלום' }))).not.toContain(']]>');
});

test('the same map is the same picture', () => {
  expect(asPicture(graphOf('a > b c', 'b > d'))).toBe(asPicture(graphOf('a > b c', 'b > d')));
});

test('a map’s layout follows from its data alone', () => {
  const map = { ...about, what: 'map', id: 'map', locale: 'de', footer: '', graph: graphOf('a > b') } as const;
  expect(layoutOf(map, font)).toEqual(layoutGoalMap(map.graph, typesetter));
});

test('what a picture is about is drawn in the brand’s colour', () => {
  const map = {
    ...about,
    what: 'map',
    id: 'map',
    locale: 'de',
    footer: '',
    graph: graphOf('a > b'),
    focus: ['a'],
    accent: '#d30018',
  } as const;
  const picture = drawMapAsPicture(map, layoutOf(map, font), font);
  expect(picture).toContain('stroke="#d30018"');
  expect(picture).not.toContain('#1f5f54');
});
