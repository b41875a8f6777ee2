import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { common, entry, type Files, findingsAfter, findingsOf, png, valid } from '../../tests/kit/content.ts';

const guide = entry(common);
const saying = (files: Files, privateFiles?: Files) => findingsOf('id-is-valid', { ...valid, ...files }, privateFiles);

test('names that can be ids, images, a logo and the files of a repository are fine', async () => {
  const repository = {
    'README.md': '',
    LICENSE: '',
    '.gitignore': '',
    '.github/workflow.yml': '',
    'guides/.hidden': '',
    'CHANGELOG.md': '',
  };
  expect(
    await saying({ 'guides/schritt-2.mdx': guide, 'guides/Karte 1.PNG': png, 'logo.png': png, 'logo.svg': '<svg/>', ...repository }),
  ).toBe('');
});

test('a file name that can’t be an id is told with one that can', async () => {
  const names = ['Ärger mit Öl', 'Über uns & Co', 'treue--kunden', 'Straße_2', '日本', 'a.fr'];
  expect(await saying(Object.fromEntries(names.map((name) => [`guides/${name}.mdx`, guide])))).toMatchInlineSnapshot(`
    "content/guides/Straße_2.mdx:1:1 error Unexpected file name \`Straße_2.mdx\`, expected lower-case letters, digits and single hyphens  id-is-valid
      hint: Rename it to \`strasse-2.mdx\`; the name is the entry’s id.
    content/guides/a.fr.mdx:1:1 error Unexpected file name \`a.fr.mdx\`, expected lower-case letters, digits and single hyphens  id-is-valid
      hint: Rename it to \`a-fr.mdx\`; the name is the entry’s id.
    content/guides/treue--kunden.mdx:1:1 error Unexpected file name \`treue--kunden.mdx\`, expected lower-case letters, digits and single hyphens  id-is-valid
      hint: Rename it to \`treue-kunden.mdx\`; the name is the entry’s id.
    content/guides/Ärger mit Öl.mdx:1:1 error Unexpected file name \`Ärger mit Öl.mdx\`, expected lower-case letters, digits and single hyphens  id-is-valid
      hint: Rename it to \`aerger-mit-oel.mdx\`; the name is the entry’s id.
    content/guides/Über uns & Co.mdx:1:1 error Unexpected file name \`Über uns & Co.mdx\`, expected lower-case letters, digits and single hyphens  id-is-valid
      hint: Rename it to \`ueber-uns-co.mdx\`; the name is the entry’s id.
    content/guides/日本.mdx:1:1 error Unexpected file name \`日本.mdx\`, expected lower-case letters, digits and single hyphens  id-is-valid
      hint: Rename it; the name is the entry’s id."
  `);
});

test('an id that the site uses itself is told', async () => {
  const names = ['index', 'cards', 'map', 'new'];
  expect(await saying(Object.fromEntries(names.map((name) => [`guides/${name}.mdx`, guide])))).toMatchInlineSnapshot(`
    "content/guides/cards.mdx:1:1 error Unexpected id \`cards\`, expected a name that the site does not use itself  id-is-valid
      hint: Rename the file, for example with a second word.
    content/guides/index.mdx:1:1 error Unexpected id \`index\`, expected a name that the site does not use itself  id-is-valid
      hint: Rename the file, for example with a second word.
    content/guides/map.mdx:1:1 error Unexpected id \`map\`, expected a name that the site does not use itself  id-is-valid
      hint: Rename the file, for example with a second word.
    content/guides/new.mdx:1:1 error Unexpected id \`new\`, expected a name that the site does not use itself  id-is-valid
      hint: Rename the file, for example with a second word."
  `);
});

test('a private entry with the id of a shared one is told, whichever is whole', async () => {
  expect(await saying({}, { 'guides/anfang.mdx': guide })).toMatchInlineSnapshot(`
    "private/guides/anfang.mdx:1:1 error Unexpected second entry \`anfang\`, expected each id once in a kind  id-is-valid
      hint: The private folder may add entries, not replace them: rename one of the two."
  `);
  expect(await saying({ 'guides/anfang.mdx': '' }, { 'guides/anfang.mdx': guide })).toContain('private/guides/anfang.mdx');
  expect(await saying({}, { 'goals/anfang.mdx': guide })).toBe('');
});

test('an addition to a department that is not there is told', async () => {
  expect(
    await saying({}, { 'departments/service.yml': 'stakeholders: []', 'departments/servise.yml': 'stakeholders: []' }),
  ).toMatchInlineSnapshot(
    `"private/departments/servise.yml:1:1 error Unexpected addition to an unknown department \`servise\`, expected the id of a department  id-is-valid"`,
  );
  expect(await saying({ 'departments/service.mdx': Buffer.from([0xff]) }, { 'departments/service.yml': 'stakeholders: []' })).toBe('');
});

test('folders inside the folder of a kind are told, also behind symbolic links', async () => {
  const files = { ...valid, 'goals/alt/a.mdx': guide, 'goals/ziel.mdx/b.mdx': guide };
  const link = (content: string) => symlink(path.join(content, 'guides'), path.join(content, 'kpis/mehr'));
  expect(await findingsAfter('id-is-valid', files, link)).toMatchInlineSnapshot(`
    "content/goals/alt:1:1 error Unexpected folder inside the folder of a kind, expected entries and their images only  id-is-valid
      hint: Move the files one folder up; nothing in here is read.
    content/goals/ziel.mdx:1:1 error Unexpected folder with the name of a file, expected a file  id-is-valid
      hint: Move what is inside one folder up, and remove the folder.
    content/kpis/mehr:1:1 error Unexpected folder inside the folder of a kind, expected entries and their images only  id-is-valid
      hint: Move the files one folder up; nothing in here is read."
  `);
});

test('a folder that belongs to no kind is told, with the kind that was meant', async () => {
  const folders = async (content: string) => Promise.all(['goal', 'bilder'].map((name) => mkdir(path.join(content, name))));
  expect(await findingsAfter('id-is-valid', valid, folders)).toMatchInlineSnapshot(`
    "content/bilder:1:1 error Unexpected folder \`bilder\`, expected the folder of a kind  id-is-valid
      hint: Choose \`goals\`, \`kpis\`, \`objections\`, \`evidence\`, \`checklists\`, \`measures\`, \`channels\`, \`departments\` or \`guides\`.
    content/goal:1:1 error Unexpected folder \`goal\`, expected the folder of a kind  id-is-valid
      hint: Did you mean \`goals\`?"
  `);
});

test('files that nothing reads are told, with the ending that was meant', async () => {
  const names = ['a.md', 'b.yaml', 'c.mdx.bak', 'README', 'd.svg', 'e.MDX'];
  expect(await saying(Object.fromEntries(names.map((name) => [`guides/${name}`, guide])))).toMatchInlineSnapshot(`
    "content/guides/README:1:1 error Unexpected file without an ending, expected \`.mdx\`, \`.csv\` or an image  id-is-valid
      hint: Take it out of the content folder; nothing reads it.
    content/guides/a.md:1:1 error Unexpected file with the ending \`.md\`, expected \`.mdx\`, \`.csv\` or an image  id-is-valid
      hint: Rename it to \`.mdx\`.
    content/guides/b.yaml:1:1 error Unexpected file with the ending \`.yaml\`, expected \`.mdx\`, \`.csv\` or an image  id-is-valid
      hint: Take it out of the content folder; nothing reads it.
    content/guides/c.mdx.bak:1:1 error Unexpected file with the ending \`.bak\`, expected \`.mdx\`, \`.csv\` or an image  id-is-valid
      hint: Take it out of the content folder; nothing reads it.
    content/guides/d.svg:1:1 error Unexpected file with the ending \`.svg\`, expected \`.mdx\`, \`.csv\` or an image  id-is-valid
      hint: Take it out of the content folder; nothing reads it.
    content/guides/e.MDX:1:1 error Unexpected file with the ending \`.MDX\`, expected \`.mdx\`, \`.csv\` or an image  id-is-valid
      hint: Rename it to \`.mdx\`."
  `);
});

test('an addition to a department in the shared folder is told', async () => {
  expect(await saying({ 'departments/service.yml': 'stakeholders: []' })).toMatchInlineSnapshot(`
    "content/departments/service.yml:1:1 error Unexpected file with the ending \`.yml\`, expected \`.mdx\`, \`.csv\` or an image  id-is-valid
      hint: Take it out of the content folder; nothing reads it."
  `);
});

test('files at the top that are no part of a playbook are told', async () => {
  expect(await saying({ 'ziel.mdx': guide, 'playbook.yaml': '', 'nps.csv': '' })).toMatchInlineSnapshot(`
    "content/nps.csv:1:1 error Unexpected file \`nps.csv\` at the top of the content folder, expected \`playbook.yml\`  id-is-valid
      hint: Move entries into the folder of their kind.
    content/playbook.yaml:1:1 error Unexpected file \`playbook.yaml\` at the top of the content folder, expected \`playbook.yml\`  id-is-valid
      hint: Rename it to \`playbook.yml\`.
    content/ziel.mdx:1:1 error Unexpected file \`ziel.mdx\` at the top of the content folder, expected \`playbook.yml\`  id-is-valid
      hint: Move entries into the folder of their kind."
  `);
});
