import { once } from 'node:events';
import { chmod, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { common, config, edited, entry, type Files, findingsAfter, findingsOf, valid, withFields } from '../../tests/kit/content.ts';

const file = 'guides/anfang.mdx';
const of = (files: Files, privateFiles?: Files) => findingsOf('frontmatter-is-valid', { ...valid, ...files }, privateFiles);
const saying = (text: string | Uint8Array) => of({ [file]: text });
const sayingFields = (fields: string) => saying(entry(`${common}\n${fields}`));
const sayingConfig = (text: string) => of({ 'playbook.yml': text });
const after = (change: (content: string) => Promise<unknown>) => findingsAfter('frontmatter-is-valid', valid, change);

test('entries with the fields of the content model are fine', async () => {
  expect(await of({})).toBe('');
  const written = `# Kommentar\n${common}\ntags:\n  - &eins Rad\n  - *eins\nsummary: >-\n  Eins\n\n  zwei`.replace(
    'summary: Eine Zusammenfassung.\n',
    '',
  );
  expect(await saying(`--- \n${written}\n--- \nText\n---\n`)).toBe('');
  expect(await saying(`---\n${common}\n---`)).toBe('');
});

test('a byte-order mark is told, and what follows is read', async () => {
  expect(await saying(`\uFEFF${entry(`${common}\ntag: x`)}`)).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:1:1 error Unexpected byte-order mark at the start of the file, expected text at once  frontmatter-is-valid
      hint: Save the file as “UTF-8” without byte-order mark.
    content/guides/anfang.mdx:6:1 error Unexpected unknown field \`tag\`, expected one of the known fields  frontmatter-is-valid
      hint: Did you mean \`tags\`?"
  `);
});

test('Windows line ends are told once, and what follows is read', async () => {
  expect(await saying(entry(`${common}\ntag: x`).replaceAll('\n', '\r\n'))).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:1:4 error Unexpected Windows line end (CRLF), expected plain line ends (LF)  frontmatter-is-valid
      hint: Choose “LF” in the editor’s status bar and save again.
    content/guides/anfang.mdx:6:1 error Unexpected unknown field \`tag\`, expected one of the known fields  frontmatter-is-valid
      hint: Did you mean \`tags\`?"
  `);
  expect(await of({ 'kpis/nps.csv': 'period,value\n2026-10,1\r\n' })).toContain('content/kpis/nps.csv:2:10');
});

test('a byte that is no UTF-8 is told where it stands', async () => {
  expect(await saying(Buffer.from(`---\n${common.replace('Titel', 'Grüße')}\n---\n`, 'latin1'))).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:2:10 error Unexpected byte that is no UTF-8 text, expected UTF-8  frontmatter-is-valid
      hint: Open the file in an editor and save it with the encoding “UTF-8”."
  `);
});

test('a file that is too large is told with its size', async () => {
  const large = { 'guides/a.mdx': 'x'.repeat(10 * 1024 * 1024), 'kpis/nps.csv': '1'.repeat(5 * 1024 * 1024) };
  expect(await of(large)).toMatchInlineSnapshot(`
    "content/guides/a.mdx:1:1 error Unexpected file of 10.0 MB, expected at most 1 MB of text (4 MB for a CSV)  frontmatter-is-valid
      hint: Split it into several entries, or keep the data where it comes from.
    content/kpis/nps.csv:1:1 error Unexpected file of 5.0 MB, expected at most 1 MB of text (4 MB for a CSV)  frontmatter-is-valid
      hint: Split it into several entries, or keep the data where it comes from."
  `);
});

test('a symbolic link out of the folder is told, of a file and of a folder; one inside is followed', async () => {
  const links = async (content: string) => {
    await symlink(import.meta.filename, path.join(content, 'guides/a.mdx'));
    await symlink('../../../nirgends', path.join(content, 'guides/b.mdx'));
    await symlink('anfang.mdx', path.join(content, 'guides/c.mdx'));
  };
  expect(await after(links)).toMatchInlineSnapshot(`
    "content/guides/a.mdx:1:1 error Unexpected symbolic link out of the content folder, expected a file inside it  frontmatter-is-valid
      hint: Put the file itself here; content never reads from elsewhere.
    content/guides/b.mdx:1:1 error Unexpected symbolic link out of the content folder, expected a file inside it  frontmatter-is-valid
      hint: Put the file itself here; content never reads from elsewhere."
  `);
  const folder = (content: string) => symlink(path.dirname(content), path.join(content, 'goals'));
  const guide = { [file]: String(valid[file]) };
  expect(await findingsAfter('frontmatter-is-valid', guide, folder)).toMatchInlineSnapshot(`
    "content/goals:1:1 error Unexpected symbolic link out of the content folder, expected a file inside it  frontmatter-is-valid
      hint: Put the file itself here; content never reads from elsewhere."
  `);
});

test('a file, a folder and a pipe that can’t be read are told', async () => {
  const closed = async (content: string) => {
    const [goal, folder] = [path.join(content, 'goals/antworten.mdx'), path.join(content, 'guides')];
    onTestFinished(() => chmod(folder, 0o755));
    await Promise.all([chmod(goal, 0), chmod(folder, 0)]);
    const pipe = createServer().listen(path.join(content, 'kpis/rohr.mdx'));
    onTestFinished(() => void pipe.close());
    await once(pipe, 'listening');
  };
  expect(await after(closed)).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:1:1 error Unexpected file or folder that can’t be read (EACCES), expected a readable one  frontmatter-is-valid
      hint: Look at what it is, and at its permissions.
    content/guides:1:1 error Unexpected file or folder that can’t be read (EACCES), expected a readable one  frontmatter-is-valid
      hint: Look at what it is, and at its permissions.
    content/kpis/rohr.mdx:1:1 error Unexpected file or folder that can’t be read (no regular file), expected a readable one  frontmatter-is-valid
      hint: Look at what it is, and at its permissions."
  `);
});

test('a file without fields between fences is told', async () => {
  expect(await saying(' \n\n')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:1:1 error Unexpected empty file, expected frontmatter between two lines \`---\`  frontmatter-is-valid
      hint: \`npm run new -- <kind> <id>\` writes an entry to start from."
  `);
  expect(await saying('# Titel\n')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:1:1 error Unexpected start of the file, expected \`---\` on the first line  frontmatter-is-valid
      hint: Put the fields between two lines \`---\` at the top."
  `);
  expect(await saying(`---\n${common}\n\nText\n`)).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:1:1 error Unexpected frontmatter without an end, expected a line \`---\` that closes it  frontmatter-is-valid
      hint: Add a line \`---\` below the last field."
  `);
  expect(await saying('---\n- a\n---\n')).toMatchInlineSnapshot(
    `"content/guides/anfang.mdx:2:1 error Unexpected content, expected fields such as \`title: …\`  frontmatter-is-valid"`,
  );
  expect(await saying('---\n---\n')).toMatchInlineSnapshot(
    `"content/guides/anfang.mdx:2:1 error Unexpected content, expected fields such as \`title: …\`  frontmatter-is-valid"`,
  );
});

test('YAML that can’t be read is told where it stops', async () => {
  expect(await sayingFields('tags: [a\norder: 1')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 error Unexpected YAML: Flow sequence in block collection must be sufficiently indented and end with a ]  frontmatter-is-valid
      hint: Put texts that hold \`: \`, \`#\` or quotation marks between quotation marks."
  `);
  expect(await saying(entry(common.replace('Titel', 'Titel: Untertitel')))).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:2:8 error Unexpected YAML: Nested mappings are not allowed in compact mappings  frontmatter-is-valid
      hint: Put texts that hold \`: \`, \`#\` or quotation marks between quotation marks."
  `);
  expect(await sayingFields('tags: [*nichts]')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:6:8 error Unexpected YAML: \`*nichts\` refers to nothing  frontmatter-is-valid
      hint: Put texts that hold \`: \`, \`#\` or quotation marks between quotation marks."
  `);
});

test('a field that stands twice is told at the second', async () => {
  expect(await sayingFields('order: 1\ntitle: Anderer Titel')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 error Unexpected second field of the same name, expected each field once  frontmatter-is-valid
      hint: Keep one of the two."
  `);
});

test('a tab in the indentation is told', async () => {
  expect(await sayingFields('agreed:\n\ton: 2026-01-01')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:1 error Unexpected tab in the indentation, expected spaces  frontmatter-is-valid
      hint: Indent with two spaces for each step."
  `);
});

test('aliases that grow without end are told', async () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b]`;
  expect(await sayingFields(bomb)).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:8 error Unexpected number of YAML aliases (\`*name\`), expected values written out  frontmatter-is-valid
      hint: Write the values where they are needed."
  `);
});

test('tags are told: values are plain', async () => {
  expect(await sayingFields('order: !!js/function x')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:6:8 error Unexpected YAML tag, expected plain values: Unresolved tag: tag:yaml.org,2002:js/function  frontmatter-is-valid
      hint: Remove the word that begins with \`!\`."
  `);
  expect(await sayingFields('tags: !secret [a]')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:6:7 error Unexpected YAML tag, expected plain values: Unresolved tag: !secret  frontmatter-is-valid
      hint: Remove the word that begins with \`!\`."
  `);
  expect(await sayingFields('order: !!binary aGFsbG8=')).toContain('Unexpected YAML tag');
});

test('a missing field is told where the mapping begins that lacks it', async () => {
  expect(await of({ 'goals/a.mdx': entry('# Kommentar\n\ntitle: Titel') })).toMatchInlineSnapshot(`
    "content/goals/a.mdx:4:1 error Missing field \`summary\`, expected it here  frontmatter-is-valid
      hint: Add \`summary: …\`; the handbook says what belongs there.
    content/goals/a.mdx:4:1 error Missing field \`owner\`, expected it here  frontmatter-is-valid
      hint: Add \`owner: …\`; the handbook says what belongs there.
    content/goals/a.mdx:4:1 error Missing field \`level\`, expected it here  frontmatter-is-valid
      hint: Add \`level: …\`; the handbook says what belongs there."
  `);
  expect(await sayingFields('agreed:\n  by: [leitung]')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:3 error Missing field \`on\`, expected it here  frontmatter-is-valid
      hint: Add \`on: …\`; the handbook says what belongs there."
  `);
});

test('an unknown field is told at its name, with the field that was meant', async () => {
  expect(await sayingFields('tag: [a]')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:6:1 error Unexpected unknown field \`tag\`, expected one of the known fields  frontmatter-is-valid
      hint: Did you mean \`tags\`?"
  `);
  expect(await sayingFields('agreed: { on: 2026-01-01, by: [leitung], xyz: 1 }')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:6:42 error Unexpected unknown field \`xyz\`, expected one of the known fields  frontmatter-is-valid
      hint: Known here: \`on\` or \`by\`."
  `);
  expect(await of(edited('kpis/nps.mdx', 'value: 20 }', 'value: 20, valeu: 1 }'))).toContain('Did you mean `value`?');
  expect(await of(edited('checklists/start.mdx', 'text: Ziele lesen', 'txt: x, text: Ziele lesen'))).toContain('start.mdx:11:22');
});

test('a value that is none of the known ones is told, with the one that was meant', async () => {
  expect(await sayingFields('status: droped')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:6:9 error Unexpected value \`droped\` of \`status\`, expected \`draft\`, \`proposed\`, \`agreed\`, \`achieved\` or \`dropped\`  frontmatter-is-valid
      hint: Did you mean \`dropped\`?"
  `);
  expect(await sayingFields('audience: alle')).toMatchInlineSnapshot(
    `"content/guides/anfang.mdx:6:11 error Unexpected value \`alle\` of \`audience\`, expected \`everyone\` or \`team\`  frontmatter-is-valid"`,
  );
  expect(await sayingFields('status: [draft]\naudience:')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:6:9 error Unexpected value \`a list\` of \`status\`, expected \`draft\`, \`proposed\`, \`agreed\`, \`achieved\` or \`dropped\`  frontmatter-is-valid
    content/guides/anfang.mdx:7:10 error Unexpected value \`nothing\` of \`audience\`, expected \`everyone\` or \`team\`  frontmatter-is-valid"
  `);
});

test('a value of another type is told', async () => {
  expect(await saying(entry('title: 2026\nsummary: [a]\nowner:\norder: 1.5\ntags: a\nagreed: ja'))).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:2:8 error Unexpected value of \`title\`, expected text, found a number  frontmatter-is-valid
      hint: Put it between quotation marks.
    content/guides/anfang.mdx:3:10 error Unexpected value of \`summary\`, expected text, found a list  frontmatter-is-valid
    content/guides/anfang.mdx:4:7 error Unexpected value of \`owner\`, expected text, found nothing  frontmatter-is-valid
    content/guides/anfang.mdx:5:8 error Unexpected value of \`order\`, expected a whole number, found a number  frontmatter-is-valid
    content/guides/anfang.mdx:6:7 error Unexpected value of \`tags\`, expected a list, found text  frontmatter-is-valid
      hint: Write it as a list: \`[a]\`.
    content/guides/anfang.mdx:7:9 error Unexpected value of \`agreed\`, expected a mapping of fields, found text  frontmatter-is-valid"
  `);
  expect(await of(edited('kpis/nps.mdx', 'value: 10', 'value: .inf'))).toMatchInlineSnapshot(
    `"content/kpis/nps.mdx:11:37 error Unexpected value of \`value\`, expected a number, found Infinity  frontmatter-is-valid"`,
  );
  expect(await sayingFields('tags:\n  - a: b\norder: true')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:7:5 error Unexpected value of \`tags\`, expected text, found a mapping of fields  frontmatter-is-valid
    content/guides/anfang.mdx:8:8 error Unexpected value of \`order\`, expected a number, found true or false  frontmatter-is-valid"
  `);
});

test('text that is too long, blank or of another form is told', async () => {
  expect(
    await saying(entry(`title: ${'x'.repeat(91)}\nsummary: ' '\nowner: Die Leitung\nreviewed: 23.11.2026\nreviewEvery: 6 Monate`)),
  ).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:2:8 error Unexpected value of \`title\`, expected at most 90 characters, found 91  frontmatter-is-valid
    content/guides/anfang.mdx:3:10 error Unexpected value of \`summary\`, expected some words  frontmatter-is-valid
    content/guides/anfang.mdx:4:8 error Unexpected value of \`owner\`, expected lower-case letters, digits and single hyphens, such as \`treue-kunden\`  frontmatter-is-valid
    content/guides/anfang.mdx:5:11 error Unexpected value of \`reviewed\`, expected a day such as \`2026-11-23\`  frontmatter-is-valid
    content/guides/anfang.mdx:6:14 error Unexpected value of \`reviewEvery\`, expected a duration such as \`P6M\`, \`P1Y\` or \`P90D\`  frontmatter-is-valid"
  `);
  expect(await sayingFields('agreed: { on: 2026-02-30, by: [] }')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:6:15 error Unexpected value of \`on\`, expected a day that exists, such as \`2026-11-23\`  frontmatter-is-valid
    content/guides/anfang.mdx:6:31 error Unexpected value of \`by\`, expected at least 1 item  frontmatter-is-valid"
  `);
  expect(
    await of(edited('channels/forum.mdx', 'goals: [antworten]', 'goals: [antworten, Alle Ziele]\nurl: www.example.org')),
  ).toMatchInlineSnapshot(`
    "content/channels/forum.mdx:9:20 error Unexpected value of \`goals\`, expected lower-case letters, digits and single hyphens, such as \`treue-kunden\`  frontmatter-is-valid
    content/channels/forum.mdx:10:6 error Unexpected value of \`url\`, expected an address such as \`https://www.example.org/page\`  frontmatter-is-valid"
  `);
});

test('numbers out of range are told', async () => {
  expect(await of(withFields('kpis/nps.mdx', 'decimals: 7'))).toMatchInlineSnapshot(
    `"content/kpis/nps.mdx:14:11 error Unexpected value of \`decimals\`, expected at most 6  frontmatter-is-valid"`,
  );
  expect(await of(withFields('kpis/nps.mdx', 'decimals: -1'))).toMatchInlineSnapshot(
    `"content/kpis/nps.mdx:14:11 error Unexpected value of \`decimals\`, expected at least 0  frontmatter-is-valid"`,
  );
});

test('periods and targets that do not fit are told', async () => {
  expect(await of(edited('kpis/nps.mdx', 'by: 2026-12', 'by: Dezember'))).toMatchInlineSnapshot(
    `"content/kpis/nps.mdx:12:15 error Unexpected value of \`by\`, expected a period: \`2026\`, \`2026-Q4\`, \`2026-11\`, \`2026-W48\` or \`2026-11-23\`  frontmatter-is-valid"`,
  );
  expect(await of(edited('kpis/nps.mdx', 'by: 2026-12, ', ''))).toMatchInlineSnapshot(`
    "content/kpis/nps.mdx:12:9 error Missing field \`by\`, expected it here  frontmatter-is-valid
      hint: Add \`by: …\`; the handbook says what belongs there."
  `);
  expect(await of(edited('kpis/nps.mdx', 'direction: increase', 'direction: keep'))).toMatchInlineSnapshot(
    `"content/kpis/nps.mdx:12:9 error Unexpected value of \`target\`, expected a band \`{min, max}\` for direction \`keep\`  frontmatter-is-valid"`,
  );
  expect(await of(edited('kpis/nps.mdx', 'by: 2026-12, value: 20', 'min: 1, max: 2'))).toMatchInlineSnapshot(
    `"content/kpis/nps.mdx:12:9 error Unexpected value of \`target\`, expected \`{by, value}\`; a band goes with direction \`keep\`  frontmatter-is-valid"`,
  );
  const keep = edited('kpis/nps.mdx', 'direction: increase', 'direction: keep');
  expect(await of(edited('kpis/nps.mdx', 'by: 2026-12, value: 20', 'min: 2, max: 1', keep))).toMatchInlineSnapshot(
    `"content/kpis/nps.mdx:12:24 error Unexpected value of \`max\`, expected a value that is not below \`min\`  frontmatter-is-valid"`,
  );
});

test('lists that are empty or suggest two things are told', async () => {
  expect(await of(edited('measures/abendstunde.mdx', 'goals: [antworten]', 'goals: []'))).toMatchInlineSnapshot(
    `"content/measures/abendstunde.mdx:7:8 error Unexpected value of \`goals\`, expected at least one goal  frontmatter-is-valid"`,
  );
  expect(await of(edited('checklists/start.mdx', '\n      - { id: ziele, text: Ziele lesen }', ' []'))).toMatchInlineSnapshot(
    `"content/checklists/start.mdx:10:12 error Unexpected value of \`items\`, expected at least 1 item  frontmatter-is-valid"`,
  );
  const suggests = 'suggests: [{ goal: antworten, guide: anfang }], text: Ziele lesen';
  expect(await of(edited('checklists/start.mdx', 'text: Ziele lesen', suggests))).toMatchInlineSnapshot(
    `"content/checklists/start.mdx:11:33 error Unexpected value of \`suggests\`, expected exactly one of \`goal\`, \`objection\`, \`measure\`, \`guide\`, \`checklist\`  frontmatter-is-valid"`,
  );
});

test('a goal below the top level needs a department, while the levels are known', async () => {
  const goal = edited('goals/schneller-service.mdx', 'department: service\n', '');
  expect(await of(goal)).toMatchInlineSnapshot(`
    "content/goals/schneller-service.mdx:2:1 error Missing field \`department\`, expected it in a goal below the top level  frontmatter-is-valid
      hint: Add \`department: …\` with the id of the department that pursues the goal."
  `);
  expect(await of({ ...goal, 'playbook.yml': config.replace('department', 'abteilung') })).toBe('');
  expect(await of({ ...goal, 'playbook.yml': 'title: [' })).not.toContain('department');
});

test('everything that is wrong is told at once, in one file and in several', async () => {
  const files = { [file]: entry('titel: Titel\nowner: Die Leitung'), 'goals/antworten.mdx': '', 'kpis/nps.mdx': '---\n\ta: [\n---\n' };
  expect(await of(files)).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:1:1 error Unexpected empty file, expected frontmatter between two lines \`---\`  frontmatter-is-valid
      hint: \`npm run new -- <kind> <id>\` writes an entry to start from.
    content/guides/anfang.mdx:2:1 error Missing field \`title\`, expected it here  frontmatter-is-valid
      hint: Add \`title: …\`; the handbook says what belongs there.
    content/guides/anfang.mdx:2:1 error Unexpected unknown field \`titel\`, expected one of the known fields  frontmatter-is-valid
      hint: Did you mean \`title\`?
    content/guides/anfang.mdx:3:8 error Unexpected value of \`owner\`, expected lower-case letters, digits and single hyphens, such as \`treue-kunden\`  frontmatter-is-valid
    content/kpis/nps.mdx:2:1 error Unexpected tab in the indentation, expected spaces  frontmatter-is-valid
      hint: Indent with two spaces for each step.
    content/kpis/nps.mdx:3:1 error Unexpected YAML: Flow sequence in block collection must be sufficiently indented and end with a ]  frontmatter-is-valid
      hint: Put texts that hold \`: \`, \`#\` or quotation marks between quotation marks."
  `);
});

test('a playbook.yml that is missing or can’t be read is told', async () => {
  expect(await after((content) => rm(path.join(content, 'playbook.yml')))).toMatchInlineSnapshot(`
    "content/playbook.yml:1:1 error Missing \`playbook.yml\`, expected it in the content folder  frontmatter-is-valid
      hint: Write \`title\`, \`organisation\`, \`levels\` and \`roles\` into it; then \`npm run new -- goal <id>\` starts the first goal."
  `);
  expect(await sayingConfig('')).toMatchInlineSnapshot(
    `"content/playbook.yml:1:1 error Unexpected content, expected fields such as \`title: …\`  frontmatter-is-valid"`,
  );
  expect(await sayingConfig('title: [a\n')).toMatchInlineSnapshot(`
    "content/playbook.yml:2:1 error Unexpected YAML: Flow sequence in block collection must be sufficiently indented and end with a ]  frontmatter-is-valid
      hint: Put texts that hold \`: \`, \`#\` or quotation marks between quotation marks."
  `);
});

test('a colour without quotation marks is a comment, and the hint says so', async () => {
  expect(await sayingConfig(`${config}theme:\n  accent: #0f6b5c\n`)).toMatchInlineSnapshot(`
    "content/playbook.yml:12:11 error Unexpected value of \`accent\`, expected text, found nothing  frontmatter-is-valid
      hint: Put it between quotation marks: after a space, \`#\` begins a comment."
  `);
  expect(await sayingConfig(`${config}theme:\n  accent: 123456\n`)).toMatchInlineSnapshot(`
    "content/playbook.yml:12:11 error Unexpected value of \`accent\`, expected text, found a number  frontmatter-is-valid
      hint: Put it between quotation marks."
  `);
});

test('fields of playbook.yml are told where they stand', async () => {
  expect(
    await sayingConfig(`${config.replace('de', 'fr')}theme: { accent: rot }\nthresholds: { onTrack: 0.5, behind: 0 }\n`),
  ).toMatchInlineSnapshot(`
    "content/playbook.yml:3:9 error Unexpected value \`fr\` of \`locale\`, expected \`de\` or \`en\`  frontmatter-is-valid
    content/playbook.yml:11:18 error Unexpected value of \`accent\`, expected a colour such as \`"#0f6b5c"\`, \`rgb(15 107 92)\`, \`hsl(170 75% 24%)\`, \`oklch(0.48 0.09 175)\` or \`teal\`  frontmatter-is-valid
    content/playbook.yml:12:37 error Unexpected value of \`behind\`, expected more than 0  frontmatter-is-valid"
  `);
  expect(await sayingConfig(`${config}thresholds: { onTrack: 0.5 }\neditUrl: https://example.org\nreview: P0D\n`)).toMatchInlineSnapshot(`
    "content/playbook.yml:11:13 error Unexpected value of \`behind\`, expected a pace that is not above \`onTrack\`  frontmatter-is-valid
    content/playbook.yml:12:10 error Unexpected value of \`editUrl\`, expected an address that contains \`{path}\`  frontmatter-is-valid
    content/playbook.yml:13:9 error Unexpected value of \`review\`, expected a duration such as \`P6M\`, \`P1Y\` or \`P90D\`  frontmatter-is-valid"
  `);
  expect(
    await sayingConfig(`${config}databases:\n  - { id: lager, type: sqlite }\n  - { id: b, type: postgres, env: url }\n`),
  ).toMatchInlineSnapshot(`
    "content/playbook.yml:12:5 error Unexpected value of \`databases\`, expected either \`file\` or \`env\`  frontmatter-is-valid
    content/playbook.yml:13:35 error Unexpected value of \`env\`, expected the name of an environment variable such as \`WAREHOUSE_URL\`  frontmatter-is-valid"
  `);
  const urls = `databases:\n  - { id: a, type: "postgres://u:s3cret@h/d?password=s3cret", env: A }\n  - { id: b, type: postgres, env: "postgres://u:s3cret@h/d" }\n`;
  expect(await sayingConfig(config + urls)).toMatchInlineSnapshot(`
    "content/playbook.yml:12:20 error Unexpected value \`postgres://…@h/d?password=…\` of \`type\`, expected \`sqlite\` or \`postgres\`  frontmatter-is-valid
    content/playbook.yml:13:35 error Unexpected value of \`env\`, expected no password here: whoever has the repository can read it, now and later. Change the password, and keep the URL in the environment variable that \`env\` names  frontmatter-is-valid"
  `);
  expect(await of(edited('kpis/nps.mdx', 'system: Umfrage', 'system: Umfrage, query: SELECT 1'))).toMatchInlineSnapshot(
    `"content/kpis/nps.mdx:13:9 error Unexpected value of \`database\`, expected the id of the database that \`query\` asks  frontmatter-is-valid"`,
  );
  const levels = Array.from({ length: 7 }, (_, index) => `  - { id: ebene-${index}, title: Ebene }`).join('\n');
  expect(
    await sayingConfig(`title: A\norganisation: B\nlevels:\n${levels}\nroles:\n  - { id: a, title: A, contact: Erika }\n`),
  ).toMatchInlineSnapshot(`
    "content/playbook.yml:4:3 error Unexpected value of \`levels\`, expected at most 6 items  frontmatter-is-valid
    content/playbook.yml:12:33 error Unexpected value of \`contact\`, expected a mail address or an address such as \`https://www.example.org\`  frontmatter-is-valid"
  `);
});

test('an addition to a department is looked at as well', async () => {
  expect(
    await of({}, { 'departments/service.yml': 'stakeholders:\n  - { role: Leitung, stance: foe }\nlead: leitung\n' }),
  ).toMatchInlineSnapshot(`
    "private/departments/service.yml:2:5 error Missing field \`interest\`, expected it here  frontmatter-is-valid
      hint: Add \`interest: …\`; the handbook says what belongs there.
    private/departments/service.yml:2:30 error Unexpected value \`foe\` of \`stance\`, expected \`ally\`, \`neutral\` or \`critic\`  frontmatter-is-valid
    private/departments/service.yml:3:1 error Unexpected unknown field \`lead\`, expected one of the known fields  frontmatter-is-valid
      hint: Known here: \`stakeholders\`."
  `);
  expect(await of({}, { 'departments/service.yml': '- a' })).toMatchInlineSnapshot(
    `"private/departments/service.yml:1:1 error Unexpected content, expected fields such as \`title: …\`  frontmatter-is-valid"`,
  );
});

test('a translation is told, and not read', async () => {
  expect(await of({ 'guides/anfang.en.mdx': 'x' })).toMatchInlineSnapshot(`
    "content/guides/anfang.en.mdx:1:1 error Unexpected translation into \`en\`, expected entries in the playbook’s own language  frontmatter-is-valid
      hint: Translations are not read yet; take the file out of the folder."
  `);
});

test('one text where a list is expected is told how to write it', async () => {
  const fields = (from: string, to: string, of: string) => findingsOf('frontmatter-is-valid', edited(of, from, to));
  expect(await fields('kpis: [nps]', 'kpis: nps', 'goals/antworten.mdx')).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:8:7 error Unexpected value of \`kpis\`, expected a list, found text  frontmatter-is-valid
      hint: Write it as a list: \`[nps]\`."
  `);
  const supports = 'supports:\n  - goal: schneller-service\n    because: Kurze Wege.';
  expect(await fields(supports, 'supports: schneller-service', 'goals/antworten.mdx')).not.toContain('hint');
});

test('a number where text is expected is told to be quoted, as is a value that YAML can’t begin with', async () => {
  expect(await sayingFields('tags: [2026, yes, true]')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:6:8 error Unexpected value of \`tags\`, expected text, found a number  frontmatter-is-valid
      hint: Put it between quotation marks.
    content/guides/anfang.mdx:6:19 error Unexpected value of \`tags\`, expected text, found true or false  frontmatter-is-valid
      hint: Put it between quotation marks."
  `);
  expect(await sayingFields('tags: %')).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:6:7 error Unexpected YAML: Plain value cannot start with directive indicator character %  frontmatter-is-valid
      hint: Put the whole value between quotation marks, as in \`unit: "%"\`."
  `);
});

test('what links to elsewhere may go unasked is a host, or how an address begins', async () => {
  const allowing = (allow: string) => sayingConfig(`${config}links: { allow: [${allow}] }\n`);
  expect(await allowing('intranet.example.org, https://www.example.org/reports/')).toBe('');
  for (const wrong of ['"*.example.org"', 'www.example.org/reports', 'https://', '"a b"', 'ftp://a.example/', 'a.example:443'])
    expect(await allowing(`a.example, ${wrong}`), wrong).toMatch(
      /^content\/playbook\.yml:11:29 error Unexpected value of `allow`, expected a host such as `intranet\.example\.org`, or the beginning/,
    );
});
