import { expect, test } from 'vitest';
import { accentStyle } from './accent-style.ts';

test('the brand’s colour becomes an accent for light and dark pages', () => {
  expect(accentStyle({ theme: { accent: '#0f6b5c' } })).toMatchInlineSnapshot(
    `":root{--accent:light-dark(#0f6b5c,#59a998);--on-accent:var(--paper);--tint:light-dark(#e8eeea,#171f21)}"`,
  );
});

test('without a colour there is one all the same', () => {
  expect(accentStyle({ theme: {} })).toBe(accentStyle({ theme: { accent: '#1f5f54' } }));
});
