import { expect, test } from 'vitest';
import { common, entry, type Files, findingsOf, valid, withBody, withFields } from '../../tests/kit/content.ts';

const evidence = 'evidence/umfrage.mdx';
const saying = (files: Files, privateFiles?: Files) => findingsOf('public-references-hidden', files, privateFiles);

test('references among what everyone may read are fine', async () => {
  expect(await saying(valid)).toBe('');
});

test('a public entry that names one of the team or a draft is told at the reference', async () => {
  expect(await saying(withFields(evidence, 'audience: team'))).toMatchInlineSnapshot(`
    "content/objections/keine-zeit.mdx:8:12 warning Reference to \`evidence:umfrage\`, which is for the team only, expected an entry that the same readers may see  public-references-hidden
      hint: It is left out of the site for everyone."
  `);
  expect(await saying(withFields(evidence, 'status: draft'))).toMatchInlineSnapshot(`
    "content/objections/keine-zeit.mdx:8:12 warning Reference to \`evidence:umfrage\`, which is a draft, expected an entry that the same readers may see  public-references-hidden
      hint: It is left out of the site for everyone."
  `);
  expect(await saying(withFields(evidence, 'status: draft\naudience: team'))).toContain('which is for the team only');
});

test('links and elements of a body are told where they stand', async () => {
  const files = {
    ...withBody('Siehe [Umfrage](evidence:umfrage).\n\n<Evidence id="umfrage" />\n'),
    [evidence]: String(withFields(evidence, 'audience: team')[evidence]),
  };
  expect(await saying(files)).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:7 warning Reference to \`evidence:umfrage\`, which is for the team only, expected an entry that the same readers may see  public-references-hidden
      hint: It is left out of the site for everyone.
    content/guides/anfang.mdx:9:1 warning Reference to \`evidence:umfrage\`, which is for the team only, expected an entry that the same readers may see  public-references-hidden
      hint: It is left out of the site for everyone.
    content/objections/keine-zeit.mdx:8:12 warning Reference to \`evidence:umfrage\`, which is for the team only, expected an entry that the same readers may see  public-references-hidden
      hint: It is left out of the site for everyone."
  `);
});

test('what stands in the private folder is for the team', async () => {
  const files = withBody('[Plan](plan.mdx)');
  expect(await saying(files, { 'guides/plan.mdx': entry(common) })).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 warning Reference to \`guide:plan\`, which is for the team only, expected an entry that the same readers may see  public-references-hidden
      hint: It is left out of the site for everyone."
  `);
});

test('hidden entries may name hidden ones', async () => {
  const hidden = withFields(evidence, 'audience: team');
  expect(await saying(withFields('objections/keine-zeit.mdx', 'audience: team', hidden))).toBe('');
  expect(await saying(withFields('objections/keine-zeit.mdx', 'status: draft', hidden))).toBe('');
});
