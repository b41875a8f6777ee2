import { expect, test } from 'vitest';
import { config, findingsOf, withBody, withFields } from '../../tests/kit/content.ts';

const saying = (body: string) => findingsOf('personal-data', withBody(body));

test('roles, their contacts, numbers, dates and addresses are nobody’s data', async () => {
  expect(
    await saying('Fragen an leitung@kranichrad.example, LEITUNG@kranichrad.example oder [Leitung](mailto:leitung@kranichrad.example).'),
  ).toBe('');
  expect(await saying('Am 2026-11-23 in 2026-W48 um 08:30: 1.234.567,89 € (0,25 %), 30 000 Stück, § 26, Nr. 0815.')).toBe('');
  expect(await saying('<https://example.org/@erika>'.slice(1, -1))).toBe('');
});

test('each mail address, phone number and handle is told where it stands', async () => {
  const body =
    'Frag Erika (erika.muster@firma.example)\noder ruf an: +49 30 1234567, 030 7654321\noder 0049 (30) 12 34 56,\nsonst https://example.org/@max, @erika.\n';
  expect(await saying(body)).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:13 warning The mail address \`erika.muster@firma.example\` looks like a person’s, expected roles only  personal-data
      hint: Name the role; its contact stands in \`playbook.yml\`.
    content/guides/anfang.mdx:8:14 warning The phone number \`+49 30 1234567\` looks like a person’s, expected roles only  personal-data
      hint: Name the role; its contact stands in \`playbook.yml\`.
    content/guides/anfang.mdx:8:30 warning The phone number \`030 7654321\` looks like a person’s, expected roles only  personal-data
      hint: Name the role; its contact stands in \`playbook.yml\`.
    content/guides/anfang.mdx:9:6 warning The phone number \`0049 (30) 12 34 56\` looks like a person’s, expected roles only  personal-data
      hint: Name the role; its contact stands in \`playbook.yml\`.
    content/guides/anfang.mdx:10:33 warning The handle \`@erika\` looks like a person’s, expected roles only  personal-data
      hint: Name the role; its contact stands in \`playbook.yml\`."
  `);
});

test('what stands in links, images and elements is told once', async () => {
  const body =
    '[Mail](mailto:erika@firma.example) [Tel](tel:+49301234567)\n\nerika@firma.example\n\n![@erika am Rad](./rad.png)\n\n<Callout type="tip" title="An @max">\n  Text\n</Callout>\n';
  expect(await saying(body)).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 warning The mail address \`erika@firma.example\` looks like a person’s, expected roles only  personal-data
      hint: Name the role; its contact stands in \`playbook.yml\`.
    content/guides/anfang.mdx:7:36 warning The phone number \`+49301234567\` looks like a person’s, expected roles only  personal-data
      hint: Name the role; its contact stands in \`playbook.yml\`.
    content/guides/anfang.mdx:9:1 warning The mail address \`erika@firma.example\` looks like a person’s, expected roles only  personal-data
      hint: Name the role; its contact stands in \`playbook.yml\`.
    content/guides/anfang.mdx:11:1 warning The handle \`@erika\` looks like a person’s, expected roles only  personal-data
      hint: Name the role; its contact stands in \`playbook.yml\`.
    content/guides/anfang.mdx:13:1 warning The handle \`@max\` looks like a person’s, expected roles only  personal-data
      hint: Name the role; its contact stands in \`playbook.yml\`."
  `);
});

test('frontmatter is looked through in all its depth', async () => {
  const files = withFields('goals/antworten.mdx', 'tags: [Rad, "@erika"]\nsource:\n  name: Brief an erika@firma.example');
  expect(await findingsOf('personal-data', files)).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:12:13 warning The handle \`@erika\` looks like a person’s, expected roles only  personal-data
      hint: Name the role; its contact stands in \`playbook.yml\`.
    content/goals/antworten.mdx:14:9 warning The mail address \`erika@firma.example\` looks like a person’s, expected roles only  personal-data
      hint: Name the role; its contact stands in \`playbook.yml\`."
  `);
});

test('code says nothing of people', async () => {
  expect(await saying('`@erika`\n\n```\nerika@firma.example\n```\n')).toBe('');
});

test('nothing is said while a broken playbook.yml hides the contacts of the roles', async () => {
  const files = { ...withBody('leitung@kranichrad.example'), 'playbook.yml': config.replace('title:', 'titel:') };
  expect(await findingsOf('personal-data', files)).toBe('');
});
