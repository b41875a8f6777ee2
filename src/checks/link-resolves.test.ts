import { expect, test } from 'vitest';
import { type Files, findingsOf, valid, withBody } from '../../tests/kit/content.ts';

const saying = (body: string, files: Files = {}) => findingsOf('link-resolves', { ...withBody(body), ...files });

test('the three forms of links to entries are fine, with and without a heading, and so are links to a kind, the map and the home page', async () => {
  expect(await saying('[a](../goals/antworten.mdx) [b](goal:antworten) [c](/goals/antworten/) [d](/goals/antworten/index.html)')).toBe('');
  expect(
    await saying(
      '## Überblick\n\n[a](anfang.mdx#überblick) [b](guide:anfang#%C3%BCberblick) [c](/guides/anfang/#überblick) [d](#überblick)',
    ),
  ).toBe('');
  expect(await saying('[a](/) [b](/goals/) [c][d] [e](/map/) [f](/objections/cards/)\n\n[d]: /goals/\n')).toBe('');
});

test('links to the web, to mail and to phones are fine', async () => {
  expect(await saying('[a](https://example.org/x?y=z#w) [b](http://example.org) [c](mailto:a@b.example) [d](tel:+4930123456)')).toBe('');
});

test('a link to an entry that is not there is told, with one that is close', async () => {
  expect(await saying('Siehe [a](../goals/antwortn.mdx),\n[b](kpi:cls) und [c](/guides/anfnag/).')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:7 error Unexpected link to an unknown goal \`antwortn\`, expected an existing goal  link-resolves
      hint: Did you mean \`antworten\`?
    content/guides/anfang.mdx:8:1 error Unexpected link to an unknown kpi \`cls\`, expected an existing kpi  link-resolves
    content/guides/anfang.mdx:8:18 error Unexpected link to an unknown guide \`anfnag\`, expected an existing guide  link-resolves
      hint: Did you mean \`anfang\`?"
  `);
});

test('a heading that is not there is told, in this entry and in others', async () => {
  expect(await saying('## Erstens\n\n[a](#ertens) [b](guide:anfang#x) [c](../goals/antworten.mdx#warum)')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:9:1 error Unexpected unknown heading \`#ertens\`, expected one of the target’s headings  link-resolves
      hint: Did you mean \`erstens\`?
    content/guides/anfang.mdx:9:14 error Unexpected unknown heading \`#x\`, expected one of the target’s headings  link-resolves
    content/guides/anfang.mdx:9:34 error Unexpected unknown heading \`#warum\`, expected one of the target’s headings  link-resolves"
  `);
});

test('a link with another scheme is told', async () => {
  expect(await saying('[a](javascript:alert) [b](data:text/html,x) [c](file:///etc/passwd) [d](Ftp://example.org)')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 error Unexpected link with the scheme \`javascript:\`, expected \`http\`, \`https\`, \`mailto\` or \`tel\`  link-resolves
    content/guides/anfang.mdx:7:23 error Unexpected link with the scheme \`data:\`, expected \`http\`, \`https\`, \`mailto\` or \`tel\`  link-resolves
    content/guides/anfang.mdx:7:45 error Unexpected link with the scheme \`file:\`, expected \`http\`, \`https\`, \`mailto\` or \`tel\`  link-resolves
    content/guides/anfang.mdx:7:69 error Unexpected link with the scheme \`Ftp:\`, expected \`http\`, \`https\`, \`mailto\` or \`tel\`  link-resolves"
  `);
});

test('a link to anything else is told, with the forms that there are', async () => {
  expect(
    await saying('[a](/karte/) [b](goals) [c](//example.org) [d](../../README.md) [e]() [f](/goals/antworten/x/)'),
  ).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 error Unexpected link \`/karte/\`, expected an entry or an outside address  link-resolves
      hint: Link to an entry as \`../goals/antworten.mdx\`, \`goal:antworten\` or \`/goals/antworten/\`.
    content/guides/anfang.mdx:7:14 error Unexpected link \`goals\`, expected an entry or an outside address  link-resolves
      hint: Link to an entry as \`../goals/antworten.mdx\`, \`goal:antworten\` or \`/goals/antworten/\`.
    content/guides/anfang.mdx:7:25 error Unexpected link \`//example.org\`, expected an entry or an outside address  link-resolves
      hint: Link to an entry as \`../goals/antworten.mdx\`, \`goal:antworten\` or \`/goals/antworten/\`.
    content/guides/anfang.mdx:7:44 error Unexpected link \`../../README.md\`, expected an entry or an outside address  link-resolves
      hint: Link to an entry as \`../goals/antworten.mdx\`, \`goal:antworten\` or \`/goals/antworten/\`.
    content/guides/anfang.mdx:7:65 error Unexpected link \`\`, expected an entry or an outside address  link-resolves
      hint: Link to an entry as \`../goals/antworten.mdx\`, \`goal:antworten\` or \`/goals/antworten/\`.
    content/guides/anfang.mdx:7:71 error Unexpected link \`/goals/antworten/x/\`, expected an entry or an outside address  link-resolves
      hint: Link to an entry as \`../goals/antworten.mdx\`, \`goal:antworten\` or \`/goals/antworten/\`."
  `);
});

test('a long link is told by its beginning', async () => {
  const url = 'x'.repeat(100);
  expect(await saying(`[a](${url})`)).toContain(`\`${url.slice(0, 80)}\``);
});

test('without a goal the example is one of the handbook', async () => {
  const guide = { 'guides/anfang.mdx': String(withBody('[a](x)')['guides/anfang.mdx']) };
  expect(await findingsOf('link-resolves', guide)).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 error Unexpected link \`x\`, expected an entry or an outside address  link-resolves
      hint: Link to an entry as \`../goals/treue-kunden.mdx\`, \`goal:treue-kunden\` or \`/goals/treue-kunden/\`."
  `);
});

test('a link to an entry that can’t be read is not wrong', async () => {
  const body = '[a](goal:antworten) [b](goal:antworten#warum)';
  for (const broken of [
    Buffer.from([0xff]),
    '',
    `${valid['goals/antworten.mdx']}## Warum {\n`,
    `${valid['goals/antworten.mdx']}${'> '.repeat(500)}a`,
  ]) {
    expect(await saying(body, { 'goals/antworten.mdx': broken })).toBe('');
  }
});

test('links of a broken entry are looked at', async () => {
  const text = String(valid['guides/anfang.mdx']).replace('title:', 'titel:').replace('Los.', '[a](goal:x)');
  expect(await findingsOf('link-resolves', { ...valid, 'guides/anfang.mdx': text })).toContain('guides/anfang.mdx:9:1');
});
