import { expect, test } from 'vitest';
import { isAllowed } from './allow.ts';

test.each([
  ['https://intranet.example.org/a', 'intranet.example.org'],
  ['http://wiki.intranet.example.org:8080/', 'Intranet.Example.org'],
  ['https://xn--mnchen-3ya.example/', 'münchen.example'],
  ['https://www.example.org/reports/2026', 'https://www.example.org/reports/'],
  ['https://WWW.example.org/reports/2026#a', 'https://www.example.org/reports'],
  ['https://www.example.org/', 'https://www.example.org'],
])('%s is allowed by %s', (url, allowed) => {
  expect(isAllowed(url, ['other.example', allowed])).toBe(true);
});

test.each([
  ['https://notexample.org/', 'example.org'],
  ['https://example.org.evil.example/', 'example.org'],
  ['https://www.example.org.evil.example/', 'https://www.example.org'],
  ['http://www.example.org/reports/', 'https://www.example.org/reports/'],
  ['https://www.example.org/other', 'https://www.example.org/reports/'],
  ['https://user@evil.example/www.example.org', 'www.example.org'],
  ['mailto:a@example.org', 'example.org'],
])('%s is not allowed by %s', (url, allowed) => {
  expect(isAllowed(url, [allowed])).toBe(false);
  expect(isAllowed(url, [])).toBe(false);
});
