import { expect, test } from 'vitest';
import { originPattern } from './origin.ts';

test.each([
  'https://example.sharepoint.com',
  'https://*.example.org',
  'https://*.intranet.example.co.uk:8443',
  'http://intranet',
  'http://localhost:3000',
  'https://Intranet.Example.ORG',
  'https://10.0.0.7',
])('%s is an origin', (text) => expect(text).toMatch(originPattern));

test.each([
  '*',
  'https:',
  'https://',
  'https://*',
  'https://*.org',
  'https://*.*.example.org',
  'https://a.*.example.org',
  'https://example.org/',
  'https://example.org/path',
  'https://example.org:*',
  'https://example.org:123456',
  'https://user@example.org',
  'https://example.org?x',
  'https://example.org; script-src *',
  'https://example.org https://other.example',
  'https://example.org,https://other.example',
  'https://example.org"',
  "'none'",
  'https://example.org\n',
  'https://$host',
  'https://{env.HOME}',
  'https://-example.org',
  'https://müller.example',
  'javascript://example.org',
  'data:',
  'example.org',
])('%j is none', (text) => expect(text).not.toMatch(originPattern));
