import { expect, test } from 'vitest';
import { parseColour } from './colour.ts';

test.each([
  '#0f6b5c',
  '#fff',
  '#0F6B5CFF',
  'rgb(15, 107, 92)',
  'rgb(15 107 92)',
  'hsl(170deg 75% 24%)',
  'oklch(0.48 0.09 175)',
  'oklch(48% none none)',
  'teal',
  'RebeccaPurple',
])('%s is a colour', (text) => {
  expect(parseColour(text)).toMatchObject({ mode: 'oklch', l: expect.any(Number), c: expect.any(Number) });
});

test.each([
  '',
  'grünlich',
  '0f6b5c',
  '123456',
  '#12',
  '#12345g',
  'rgb(15 107 92 / 50%)',
  '#0f6b5c80',
  'transparent',
  'currentcolor',
  'var(--ink)',
  'url(x)',
  '#000;}',
  'inherit',
  'none',
  'constructor',
  '__proto__',
  'toString',
])('“%s” is none', (text) => {
  expect(parseColour(text)).toBeUndefined();
});
