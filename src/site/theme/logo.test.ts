import sharp from 'sharp';
import { expect, test } from 'vitest';
import { config, read, valid } from '../../../tests/kit/content.ts';
import { logoFiles, viewLogo } from './logo.ts';

const svg = (fill: string, width = 40) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 10"><circle cx="5" cy="5" r="4" fill="${fill}"/></svg>`;

async function logoOf(files: Readonly<Record<string, string | Uint8Array>>, theme = '{ logo: logo.svg }') {
  const { logo } = await read({ ...valid, 'playbook.yml': `${config}theme: ${theme}\n`, ...files });
  return { view: await viewLogo(logo), files: logoFiles(logo) };
}

test('a logo keeps its shape in the height of the header, or in the width that there is', async () => {
  expect((await logoOf({ 'logo.svg': svg('#0f6b5c') })).view?.light).toMatchObject({ width: 112, height: 28 });
  expect((await logoOf({ 'logo.svg': svg('#0f6b5c', 100) })).view?.light).toMatchObject({ width: 200, height: 20 });
});

test('its file has the name of its bytes', async () => {
  const [one, other] = [await logoOf({ 'logo.svg': svg('#0f6b5c') }), await logoOf({ 'logo.svg': svg('#0f6b5d') })];
  expect(one.view?.light.src).toMatch(/^\/brand\/logo-[0-9a-f]{12}\.svg$/);
  expect(one.files).toEqual([
    { name: one.view?.light.src.slice('/brand/'.length), bytes: Buffer.from(svg('#0f6b5c')), type: 'image/svg+xml' },
  ]);
  expect(one.files[0]?.name).not.toBe(other.files[0]?.name);
});

test.each([
  ['#111111', ['dark']],
  ['#1d3c8f', ['dark']],
  ['#ffffff', ['light']],
  ['#e2001a', []],
  ['#808080', []],
])('a logo in %s vanishes on pages that are %j', async (fill, pages) => {
  expect((await logoOf({ 'logo.svg': svg(fill) })).view?.light.vanishesOn).toEqual(pages);
});

test('a picture that fills its rectangle brings its own ground', async () => {
  const jpeg = await sharp({ create: { width: 80, height: 20, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer();
  const { view, files } = await logoOf({ 'logo.jpg': jpeg }, '{ logo: logo.jpg }');
  expect(view?.light.vanishesOn).toEqual([]);
  expect(files[0]?.type).toBe('image/jpeg');
});

test('each of two logos is looked at on its own pages', async () => {
  const { view, files } = await logoOf(
    { 'logo.svg': svg('#111111'), 'hell.svg': svg('#ffffff') },
    '{ logo: logo.svg, logoDark: hell.svg }',
  );
  expect([view?.light.vanishesOn, view?.dark?.vanishesOn]).toEqual([[], []]);
  expect(files).toHaveLength(2);
});

test('the same file for both is one, and without a logo there is none', async () => {
  expect((await logoOf({ 'logo.svg': svg('#111111') }, '{ logo: logo.svg, logoDark: ./logo.svg }')).files).toHaveLength(1);
  expect(await logoOf({}, '{}')).toEqual({ view: null, files: [] });
});
