import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { departmentAdditionSchema } from '../../../src/model/schemas/department.ts';
import { gitWith } from '../git.ts';
import { copySample, edit, readText } from '../sample.ts';
import { bridgeTo } from './bridge.ts';
import { type Files, secretGroup } from './entries.ts';
import { fillSchema } from './fill.ts';
import { type Mint, openMint } from './mint.ts';

/** Content of which most is not for everybody, and the same content as if that never was. */
export interface SecretWorld {
  readonly content: string;
  readonly private: string;
  /** The content without anything that is for the team or a draft, and without what names it. */
  readonly never: string;
  /** All secrets: each with what it was put into. */
  readonly secrets: Mint['all'];
}

async function writeAll(folder: string, files: Files): Promise<void> {
  for (const [file, data] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), data);
  }
}

/** A commit of everything; who made it and what they said of it may be secret, too. */
function commit(folder: string, day: string, message: string, author = 'Test'): void {
  const instant = `${day}T12:00:00Z`;
  const who = { GIT_AUTHOR_NAME: author, GIT_AUTHOR_DATE: instant, GIT_COMMITTER_DATE: instant };
  gitWith({}, folder, 'init', '--quiet');
  gitWith({}, folder, 'add', '--all');
  gitWith(who, folder, 'commit', '--quiet', '--message', message);
}

/** A role that nobody but hidden entries names, and where their numbers come from. */
async function settings(content: string, role: string, word: Mint['word']): Promise<void> {
  const w = (where: string) => word(`playbook.yml: ${where}`);
  await edit(path.join(content, 'playbook.yml'), [
    [
      'context:\n',
      `  - id: ${role}\n    title: ${w('role title')}\n    contact: ${w('contact')}@${w('host')}.example\n    account: "@${w('account')}/team"\ndatabases:\n  - { id: lager, type: postgres, env: ${w('variable').toUpperCase()} }\ncontext:\n`,
    ],
    ['feedbackUrl:', '# feedbackUrl:'],
  ]);
}

/** New titles and one more value for all entries of a group, so that history has something to tell of them. */
async function change(content: string, files: Files, mint: Mint, name: string): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    if (typeof text !== 'string') continue;
    const changed = file.endsWith('.mdx')
      ? text.replace(/^title: .*$/m, `title: ${mint.word(`${name}: title of later`)}`)
      : text.replace(
          /\n$/,
          file.startsWith('evidence/')
            ? '\n'
            : `\n2026-11,${mint.number(`${name}: value of later`)},${file.startsWith('kpis/') ? ',' : ''}\n`,
        );
    await writeFile(path.join(content, file), changed);
  }
}

export async function buildSecretWorld(folder: string): Promise<SecretWorld> {
  const mint = openMint();
  const role = mint.word('playbook.yml: role id');
  const [shared, never] = [path.join(folder, 'shared'), path.join(folder, 'never')];
  for (const each of [shared, never]) {
    await mkdir(each, { recursive: true });
    await settings(await copySample(each), role, each === shared ? mint.word : () => 'nichts');
    commit(each, '2026-06-01', 'Sample');
  }
  const [content, own] = [path.join(shared, 'content'), path.join(folder, 'private')];
  const team = await secretGroup({ name: 'team', status: 'agreed', audience: 'team' }, mint, role);
  const draft = await secretGroup({ name: 'draft', status: 'draft', audience: 'everyone' }, mint, role);
  const hidden = await secretGroup({ name: 'private', status: 'agreed', audience: 'team' }, mint, role);
  const bridge = bridgeTo(team, (where) => mint.word(`bridge ${where}`));
  await writeAll(content, { ...team.files, ...draft.files, ...bridge.naming });
  await writeAll(path.join(never, 'content'), bridge.never);
  const stakeholders = fillSchema(departmentAdditionSchema, {
    word: (where) => mint.word(`addition: ${where}`),
    number: mint.number,
    reference: () => role,
    fixed: {},
  });
  await writeAll(own, { ...hidden.files, 'departments/vertrieb.yml': stringify(stakeholders) });
  commit(shared, '2026-08-03', mint.word('commit: message'), mint.word('commit: author'));
  commit(never, '2026-08-03', 'Brücken');
  await change(content, team.files, mint, 'team');
  await change(content, draft.files, mint, 'draft');
  commit(shared, '2026-10-05', mint.word('commit: message'), mint.word('commit: author'));
  for (const each of [shared, never]) {
    const file = path.join(each, 'content/guides/bruecke-guide.mdx');
    await writeFile(file, `${await readText(each, 'content/guides/bruecke-guide.mdx')}\nNoch ein Satz.\n`);
    commit(each, '2026-11-09', 'Ein Satz');
  }
  return { content, private: own, never: path.join(never, 'content'), secrets: mint.all };
}
