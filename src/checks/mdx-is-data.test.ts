import { expect, test } from 'vitest';
import { findingsOf, valid, withBody } from '../../tests/kit/content.ts';

const saying = (body: string) => findingsOf('mdx-is-data', withBody(body));

test('text and the elements of the closed list are fine', async () => {
  const elements = [
    '<Callout type="tip" title="Rat">\n  Text\n</Callout>',
    '<Steps>\n1. Eins\n2. Zwei\n</Steps>',
    '<Tabs>\n  <Tab title="A">\n    a\n  </Tab>\n  <Tab title="B">\n    b\n  </Tab>\n</Tabs>',
    '<Kpi id="nps" show="chart" />',
    'Der Wert <Kpi id="nps" show="value" /> und `{code}` und `<div>`, 3 < 4, \\{ und \\<.',
    '```js\nimport x from "y";\n{x}\n```',
    '| a | b |\n| - | - |\n| c | d |\n\n- [ ] e\n\nf[^1] ~g~\n\n[^1]: h',
  ];
  expect(await saying(elements.join('\n\n'))).toBe('');
});

test('text that is no MDX is told with a hint for what was meant', async () => {
  expect(await saying('Text\n\n<!-- Kommentar -->\n')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:9:2 error Unexpected text that is no MDX: Unexpected character \`!\` before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`  mdx-is-data
      hint: HTML comments are not possible; take the comment out."
  `);
  expect(await saying('<https://example.org>')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:8 error Unexpected text that is no MDX: Unexpected character \`/\` before local name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`  mdx-is-data
      hint: Write a link as \`[text](https://…)\`, not between angle brackets."
  `);
  expect(await saying('Ein { Text')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:11 error Unexpected text that is no MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`  mdx-is-data
      hint: A brace that is meant as text is written \`\\{\`."
  `);
  expect(await saying('Ein <b Text')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:12 error Unexpected text that is no MDX: Unexpected end of file in attribute name, expected an attribute name character such as letters, digits, \`$\`, or \`_\`; \`=\` to initialize a value; whitespace before attributes; or the end of the tag  mdx-is-data
      hint: A \`<\` that is meant as text is written \`\\<\`; elements are closed as \`<Kpi id="…" />\`."
  `);
  expect(await saying('import ist ein Wort\n')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:12 error Unexpected text that is no MDX: Could not parse import/exports with acorn  mdx-is-data
      hint: If it is meant as a word, let the line begin with another one."
  `);
});

test('an element that is not closed is told where it begins', async () => {
  expect(await saying('Text\n\nEin <b>Wort.\n')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:9:5 error Unexpected text that is no MDX: Expected a closing tag for \`<b>\` before the end of \`paragraph\`  mdx-is-data
      hint: A \`<\` that is meant as text is written \`\\<\`; elements are closed as \`<Kpi id="…" />\`."
  `);
  expect(await saying('<Callout type="tip">\n\nText\n\nText\n')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 error Unexpected text that is no MDX: Expected a closing tag for \`<Callout>\`  mdx-is-data
      hint: Add \`</Callout>\` where it ends."
  `);
});

test('a known element that is not closed is told how', async () => {
  expect(await saying('<Callout type="tip">\nText\n')).toContain('hint: Add `</Callout>` where it ends.');
  expect(await saying('<Tabs>\n<Tab title="a">\nx\n</Tabs>\n')).toContain('hint: Add `</Tab>` where it ends.');
  expect(await saying('<Kpi id="nps">\n\nText\n')).toContain('hint: Close it at once: `<Kpi id="…" />`.');
});

test('a script or style sheet of several lines is told as the element that it is, and hides nothing that follows', async () => {
  const script = '<script>\n\n  const a = { b: 1 };\n\n</script>\n\n  <STYLE>\na { b: c }\n</STYLE>\n\nText {x}\n';
  const first = (text: string) => text.split('\n').filter((line) => !line.startsWith('  hint'));
  expect(first(await saying(script))).toEqual([
    'content/guides/anfang.mdx:7:1 error Unexpected element `<script>`, expected one of the known elements  mdx-is-data',
    'content/guides/anfang.mdx:13:3 error Unexpected element `<STYLE>`, expected one of the known elements  mdx-is-data',
    'content/guides/anfang.mdx:17:6 error Unexpected expression `{x}`, expected text: content is never run  mdx-is-data',
  ]);
  expect(first(await saying('<script>\nText\n'))[0]).toContain(':7:1 error Unexpected element `<script>`');
  expect(first(await saying('```html\n<script>\n```\n\nEin { Wort\n'))[0]).toContain(':11:11 error Unexpected text');
});

test('what is left open is told once, at its beginning, and hides nothing that follows', async () => {
  expect(await saying('Eins\n\n  <Kpi id="nps"\n\nZwei, drei.\n\nVier. {x}\n')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:9:3 error Unexpected text that is no MDX: Expected \`>\` for this \`<\`  mdx-is-data
      hint: A \`<\` that is meant as text is written \`\\<\`; elements are closed as \`<Kpi id="…" />\`.
    content/guides/anfang.mdx:13:7 error Unexpected expression \`{x}\`, expected text: content is never run  mdx-is-data
      hint: A brace that is meant as text is written \`\\{\`."
  `);
  expect(await saying('{ "a":\n\nZwei\n\n<div />\n')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 error Unexpected text that is no MDX: Expected \`}\` for this \`{\`  mdx-is-data
      hint: A brace that is meant as text is written \`\\{\`.
    content/guides/anfang.mdx:11:1 error Unexpected element \`<div>\`, expected one of the known elements  mdx-is-data
      hint: Choose \`Callout\`, \`Steps\`, \`Tabs\`, \`Tab\`, \`Goal\`, \`Kpi\`, \`Objection\`, \`Evidence\`, \`Checklist\`, \`Measure\` or \`GoalMap\`; a \`<\` that is meant as text is written \`\\<\`."
  `);
  expect(await saying('<Kpi id="nps />\n\nZwei\n\nDrei {x}\n')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 error Unexpected text that is no MDX: Expected \`"\` in this tag  mdx-is-data
      hint: A \`<\` that is meant as text is written \`\\<\`; elements are closed as \`<Kpi id="…" />\`.
    content/guides/anfang.mdx:11:6 error Unexpected expression \`{x}\`, expected text: content is never run  mdx-is-data
      hint: A brace that is meant as text is written \`\\{\`."
  `);
});

test('what stands above and is whole is not blamed', async () => {
  const whole = '<Kpi id="nps" />\n\n<Callout type="tip">\n\n  Rat\n\n</Callout>\n\n1 < 2\n\n';
  const places = async (body: string) => (await saying(whole + body)).match(/(?<=mdx:)\d+:\d+/g)?.join(' ');
  expect(await places('Ein <b Text\n')).toMatchInlineSnapshot(`"17:12"`);
  expect(await places('<Kpi\n  id=x\n/>\n')).toMatchInlineSnapshot(`"18:6"`);
  expect(await places('Ein <b>Wort\n\n<Kpi\n\nText\n')).toMatchInlineSnapshot(`"17:5 19:1"`);
  expect(await places('Ein {Wort\n\n> <Kpi\n')).toMatchInlineSnapshot(`"17:10 20:1"`);
  expect(await places('{ "a": {b},\n\nText\n')).toMatchInlineSnapshot(`"17:6"`);
  expect(await places('Wort\n{a\n\nText `{`\n\nEin { Wort\n')).toMatchInlineSnapshot(`"18:1 22:11"`);
});

test('imports, exports and expressions are told', async () => {
  expect(await saying('import x from "y"\n\nexport const a = 1\n\nEs ist {new Date()}.\n\n{a\n  + process.env}\n')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 error Unexpected \`import\`, expected text: content is never run  mdx-is-data
      hint: If it is meant as a word, let the line begin with another one.
    content/guides/anfang.mdx:9:1 error Unexpected \`export\`, expected text: content is never run  mdx-is-data
      hint: If it is meant as a word, let the line begin with another one.
    content/guides/anfang.mdx:11:8 error Unexpected expression \`{new Date()}\`, expected text: content is never run  mdx-is-data
      hint: A brace that is meant as text is written \`\\{\`.
    content/guides/anfang.mdx:13:1 error Unexpected expression \`{a + process.env}\`, expected text: content is never run  mdx-is-data
      hint: A brace that is meant as text is written \`\\{\`."
  `);
});

test('a long expression is told by its beginning', async () => {
  expect(await saying(`{${'x'.repeat(100)}}`)).toContain(`\`{${'x'.repeat(40)}}\``);
});

test('elements outside the list are told, with one that is close', async () => {
  expect(await saying('<script>x</script>\n\nText <callout type="tip">x</callout> <></>\n')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 error Unexpected element \`<script>\`, expected one of the known elements  mdx-is-data
      hint: Choose \`Callout\`, \`Steps\`, \`Tabs\`, \`Tab\`, \`Goal\`, \`Kpi\`, \`Objection\`, \`Evidence\`, \`Checklist\`, \`Measure\` or \`GoalMap\`; a \`<\` that is meant as text is written \`\\<\`.
    content/guides/anfang.mdx:9:6 error Unexpected element \`<callout>\`, expected one of the known elements  mdx-is-data
      hint: Did you mean \`Callout\`?
    content/guides/anfang.mdx:9:38 error Unexpected element without a name, expected one of the known elements  mdx-is-data
      hint: Choose \`Callout\`, \`Steps\`, \`Tabs\`, \`Tab\`, \`Goal\`, \`Kpi\`, \`Objection\`, \`Evidence\`, \`Checklist\`, \`Measure\` or \`GoalMap\`; a \`<\` that is meant as text is written \`\\<\`."
  `);
});

test('attributes that are no plain text are told', async () => {
  expect(await saying('<Kpi {...x} id="nps" />\n\n<Kpi id={x} />\n\n<Kpi\n  id="nps"\n  onClick="x"\n/>\n')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:6 error Unexpected spread attribute, expected attributes with plain text  mdx-is-data
      hint: Write each attribute as \`name="text"\`.
    content/guides/anfang.mdx:9:6 error Unexpected braces in \`id\`, expected plain text  mdx-is-data
      hint: Write \`id="…"\`.
    content/guides/anfang.mdx:13:3 error Unexpected attribute \`onClick\`, expected no script: content is never run  mdx-is-data"
  `);
});

test('attributes that an element does not have, or lacks, are told', async () => {
  expect(
    await saying('<Kpi id="nps" sho="card" />\n\n<Goal id="antworten" style="x" />\n\n<Steps id="x">\n1. Eins\n</Steps>\n'),
  ).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:15 error Unexpected attribute \`sho\` of \`<Kpi>\`, expected a known one  mdx-is-data
      hint: Did you mean \`show\`?
    content/guides/anfang.mdx:9:22 error Unexpected attribute \`style\` of \`<Goal>\`, expected a known one  mdx-is-data
      hint: Choose \`id\`.
    content/guides/anfang.mdx:11:8 error Unexpected attribute \`id\` of \`<Steps>\`, expected a known one  mdx-is-data
      hint: It has no attributes."
  `);
  expect(await saying('<Kpi />\n\n<Callout>x</Callout>\n')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 error Missing attribute \`id\`, expected it in \`<Kpi>\`  mdx-is-data
    content/guides/anfang.mdx:9:1 error Missing attribute \`type\`, expected it in \`<Callout>\`  mdx-is-data"
  `);
});

test('values that an attribute does not take are told', async () => {
  expect(
    await saying('<Kpi id="nps" show="cart" />\n\n<Callout type="danger=1">x</Callout>\n\n<Kpi id="" />\n\n<Kpi id />\n'),
  ).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:15 error Unexpected value \`cart\` of \`show\`, expected \`card\`, \`value\` or \`chart\`  mdx-is-data
      hint: Did you mean \`card\`?
    content/guides/anfang.mdx:9:10 error Unexpected value \`danger=1\` of \`type\`, expected \`note\`, \`tip\` or \`warning\`  mdx-is-data
    content/guides/anfang.mdx:11:6 error Unexpected empty attribute \`id\`, expected text  mdx-is-data
      hint: Write \`id="…"\`, or take it out.
    content/guides/anfang.mdx:13:6 error Unexpected empty attribute \`id\`, expected text  mdx-is-data
      hint: Write \`id="…"\`, or take it out."
  `);
});

test('steps and tabs that are not where or what they should be are told', async () => {
  expect(
    await saying('<Steps>\n- Eins\n</Steps>\n\n<Tab title="A">a</Tab>\n\n<Tabs>\n  a\n</Tabs>\n\n<Tabs></Tabs>\n'),
  ).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 error Unexpected content of \`<Steps>\`, expected one numbered list and nothing else  mdx-is-data
      hint: Leave a blank line after \`<Steps>\`, then \`1. …\`, \`2. …\`, then a blank line.
    content/guides/anfang.mdx:11:1 error Unexpected \`<Tab>\`, expected it inside \`<Tabs>\`  mdx-is-data
    content/guides/anfang.mdx:13:1 error Unexpected content of \`<Tabs>\`, expected \`<Tab title="…">\` and nothing else  mdx-is-data
    content/guides/anfang.mdx:17:1 error Unexpected content of \`<Tabs>\`, expected \`<Tab title="…">\` and nothing else  mdx-is-data"
  `);
});

test('content in an element that the page fills, and layout inside a sentence, are told', async () => {
  expect(await saying('<Kpi id="nps">\n  Text\n</Kpi>\n\nText <Callout type="tip">Rat</Callout> Text\n')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 error Unexpected content of \`<Kpi>\`, expected none: the page fills it  mdx-is-data
      hint: Close it at once: \`<Kpi id="…" />\`.
    content/guides/anfang.mdx:11:6 error Unexpected \`<Callout>\` inside a sentence, expected it on lines of its own  mdx-is-data
      hint: Leave a blank line before and after it."
  `);
});

test('code by indentation is told', async () => {
  expect(await saying('Text\n\n    code\n')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:9:5 error Unexpected indentation, expected text at the start of the line  mdx-is-data
      hint: MDX has no indented code: put code between two lines of three backticks."
  `);
});

test('a body that is nested too deep is told', async () => {
  expect(await saying(`Text\n\n${'> '.repeat(2000)}Text\n`)).toMatchInlineSnapshot(
    `"content/guides/anfang.mdx:9:1 error Unexpected depth of lists, quotes or elements inside each other, expected a few steps at most  mdx-is-data"`,
  );
});

test('the body of an entry with broken frontmatter is looked at', async () => {
  const text = String(valid['guides/anfang.mdx']).replace('title:', 'titel:').replace('Los.', '{x}');
  expect(await findingsOf('mdx-is-data', { ...valid, 'guides/anfang.mdx': text })).toContain('content/guides/anfang.mdx:9:1');
});
