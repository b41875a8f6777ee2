import { expect, test } from 'vitest';
import { compose } from './compose.ts';
import { type Piece, pieceOf } from './piece.ts';

const page = '/goals/a/index.html';
const goal = (inner: string): Piece =>
  pieceOf(`<main><article class="entry entry-goal">${inner}</article></main>`, { anchor: 'goal-a', page });
const kpi = pieceOf('<article class="entry entry-kpi"><h2 id="stand">Stand</h2></article>', {
  anchor: 'kpi-b',
  page: '/kpis/b/index.html',
});

const inDocument = (piece: Piece, site = 'Website: '): string =>
  compose(piece, { pieces: new Map([piece, kpi].map((one) => [one.anchor, one])), up: '../../', site });

const shown = (inner: string, site?: string): string =>
  inDocument(goal(inner), site).replace(/^<article class="entry entry-goal">|<\/article>/g, '');

test('tools, ways around the site and what is hidden stay on the page, with all that is in them', () => {
  expect(shown('<nav class="page-index"><nav>a</nav></nav><p hidden>b</p><button>c</button><script>d</script><p>e</p>')).toBe('<p>e</p>');
  expect(shown('<section data-page-only><div><br>a</div></section><p>b</p>')).toBe('<p>b</p>');
});

test('titles stand two levels lower, as deep as they go', () => {
  expect(shown('<h1>a</h1><h2 id="b">b</h2><h5>c</h5>')).toBe('<h3>a</h3><h4 id="goal-a.b">b</h4><h6 aria-level="7">c</h6>');
});

test('ids are the entry’s own, wherever they are pointed at', () => {
  expect(shown('<p id="a" aria-labelledby="a b"></p><path fill="url(#c)"/><use href="#d"></use>')).toBe(
    '<p id="goal-a.a" aria-labelledby="goal-a.a goal-a.b"></p><path fill="url(#goal-a.c)"/><use href="#goal-a.d"></use>',
  );
});

test('controls become boxes for a pen, and details are open', () => {
  expect(shown('<label><input type="radio" name="x" disabled />ja</label><details><summary>a</summary></details>')).toBe(
    '<span><span class="doc-box is-round"></span>ja</span><details open><summary>a</summary></details>',
  );
});

test('a link to an entry of the document leads to its place, and to the part of it that was meant', () => {
  expect(shown('<a href="../../kpis/b/index.html">B</a> <a href="/kpis/b/index.html#stand">Stand</a>')).toBe(
    '<a href="#kpi-b" class="doc-ref" data-page-of="kpi-b">B</a> <a href="#kpi-b.stand" class="doc-ref" data-page-of="kpi-b.stand">Stand</a>',
  );
});

test('a link within the entry stays within it; where its aim is left out, its words stay', () => {
  expect(shown('<h2 id="ü">U</h2><a href="#%C3%BC">U</a> <a href="#weg">W</a>')).toBe(
    '<h4 id="goal-a.ü">U</h4><a href="#goal-a.%C3%BC">U</a> W',
  );
});

test('a link that is led back to keeps its id', () => {
  expect(shown('<a id="ref" href="#n">1</a><p id="n"><a href="#ref">↩</a></p>')).toBe(
    '<a href="#goal-a.n" id="goal-a.ref">1</a><p id="goal-a.n"><a href="#goal-a.ref">↩</a></p>',
  );
});

test('other links are told in notes, each address once', () => {
  const html = shown(
    '<a href="https://x.example/?a&amp;b">X</a> <a href="../../status/index.html">S</a> <a href="https://x.example/?a&amp;b">X</a>',
  );
  expect(html).toBe(
    '<a href="https://x.example/?a&amp;b">X</a><sup class="doc-mark"><a href="#goal-a.note.1" id="goal-a.mark.1">1</a></sup> ' +
      '<a href="../../status/index.html">S</a><sup class="doc-mark"><a href="#goal-a.note.2" id="goal-a.mark.2">2</a></sup> ' +
      '<a href="https://x.example/?a&amp;b">X</a><sup class="doc-mark"><a href="#goal-a.note.1">1</a></sup>' +
      '<ul class="doc-notes"><li id="goal-a.note.1"><a href="#goal-a.mark.1">1</a> <a href="https://x.example/?a&amp;b">https://x.example/?a&amp;b</a></li>' +
      '<li id="goal-a.note.2"><a href="#goal-a.mark.2">2</a> <a href="../../status/index.html">Website: status/</a></li></ul>',
  );
  expect(shown('<a href="/status/index.html">S</a>', 'https://s.example/')).toContain('>https://s.example/status/</a>');
});

test('an address that stands there itself, and a link in a drawing, get no note', () => {
  expect(shown('<a href="mailto:a@x.example">a@x.example</a>')).toBe('<a href="mailto:a@x.example">a@x.example</a>');
  expect(shown('<svg><a href="/status/index.html"><text>S</text></a></svg>')).toBe(
    '<svg><a href="../../status/index.html"><text>S</text></a></svg>',
  );
});

test('pictures are found from the document, and none waits to be seen', () => {
  expect(shown('<img src="../../_astro/a.webp" loading="lazy" alt="">')).toBe('<img src="../../_astro/a.webp" alt>');
});

test('a page without an entry is refused', () => {
  expect(() => pieceOf('<main><p>a</p></main>', { anchor: 'goal-a', page })).toThrow('/goals/a/index.html shows no entry.');
});
