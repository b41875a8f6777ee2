import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from './meta.ts';
import { pageHeaderPolicy, pagePolicy, pictureHeaderPolicy } from './policy.ts';

const style = ':root{--accent:#123456}';
const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

test('a page may do what it has to, and nothing else', () => {
  expect(pagePolicy({ styles: [style, style] }).split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' ${hash}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('the header says the same, and who may frame the page', () => {
  const needs = { styles: [style], frameAncestors: ['https://example.sharepoint.com', 'https://*.example.org:8443'] };
  const framed = "frame-ancestors 'self' https://example.sharepoint.com https://*.example.org:8443";
  expect(pageHeaderPolicy(needs)).toBe(`${pagePolicy(needs)}; ${framed}`);
  expect(pictureHeaderPolicy(needs)).toBe(`default-src 'none'; sandbox; ${framed}`);
});

test('the policy comes first in the head, whatever the page looks like', () => {
  const policy = "default-src 'none'";
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  expect(withPolicy('<html><head><title>$& &amp;</title></head><header></header>', policy)).toBe(
    `<html><head>${meta}<title>$& &amp;</title></head><header></header>`,
  );
  expect(withPolicy('<head lang="de"><meta charset="utf-8">', policy)).toBe(`<head lang="de">${meta}<meta charset="utf-8">`);
  expect(() => withPolicy('<header>no head</header>', policy)).toThrow('A page without a <head>');
});
