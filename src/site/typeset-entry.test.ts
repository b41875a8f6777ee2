import { expect, test } from 'vitest';
import { entry, read, valid, withFields } from '../../tests/kit/content.ts';
import { typesetEntry } from './typeset-entry.ts';

test('sentences are set, also in lists; ids, addresses, numbers and queries stay as they are', async () => {
  const { playbook } = await read({
    ...withFields('objections/keine-zeit.mdx', 'variants: [\'Das "dauert" doch\']\nconcede: Ja - z.B. am Anfang ...\ntags: [\'"a" - b\']'),
    'kpis/zeit.mdx': entry(
      String(valid['kpis/nps.mdx'])
        .replace(/^---\n|---\n$/g, '')
        .replace('unit: Punkte', 'unit: "%"'),
    ),
  });
  const found = playbook.find('objection', 'keine-zeit');
  const set = found && typesetEntry(found, 'de');
  expect(set?.data).toMatchObject({
    variants: ['Das „dauert“ doch'],
    concede: 'Ja – z.\u202FB. am Anfang …',
    tags: ['"a" - b'],
    evidence: ['umfrage'],
  });
  expect(found?.data.variants).toEqual(['Das "dauert" doch']);
});
