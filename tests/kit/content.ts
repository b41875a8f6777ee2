import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type CheckedPlaybook, readPlaybook } from '../../src/load/read-playbook.ts';
import { renderText } from '../../src/reporters/text.ts';

/** Files by path below the content folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const today = '2026-11-23';

/** A playbook of three levels with two roles; add entries to it. */
export const config = `title: Playbook
organisation: Kranichrad
locale: de
levels:
  - { id: company, title: Unternehmen }
  - { id: department, title: Bereich }
  - { id: social, title: Social Media }
roles:
  - { id: leitung, title: Leitung, contact: leitung@kranichrad.example }
  - { id: redaktion, title: Redaktion }
`;

/** A folder of that name in the system's temporary folder with these files; gone when the test ends. */
export async function folderOf(files: Files, name = 'content'): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'playbook-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const folder = path.join(root, name);
  await mkdir(folder);
  for (const [file, data] of Object.entries(files)) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, data);
  }
  return folder;
}

/** Reads files as a content folder; `playbook.yml` comes from `config` unless the files say otherwise. */
export async function read(files: Files, privateFiles?: Files, day = today): Promise<CheckedPlaybook> {
  const content = await folderOf({ 'playbook.yml': config, ...files });
  return readPlaybook({ content, private: privateFiles && (await folderOf(privateFiles, 'private')), today: day });
}

function textOf(check: string, { findings }: CheckedPlaybook): string {
  const text = renderText(findings.filter((finding) => finding.check === check));
  return text.split('\n').slice(0, -1).join('\n').trim();
}

/** What one check says of these files, as `npm run check` prints it, without the line that counts. */
export const findingsOf = async (check: string, files: Files, privateFiles?: Files, day = today): Promise<string> =>
  textOf(check, await read(files, privateFiles, day));

/** Runs as a user without special rights: an administrator may read everything, and tests often run as one. */
async function withoutRights<Result>(folder: string, run: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return run();
  await chmod(path.dirname(folder), 0o755);
  process.seteuid?.(65534);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}

/** The same after a change that files by name can't tell, such as a symbolic link in the folder. */
export async function findingsAfter(check: string, files: Files, change: (content: string) => Promise<unknown>): Promise<string> {
  const content = await folderOf({ 'playbook.yml': config, ...files });
  await change(content);
  return textOf(check, await withoutRights(content, () => readPlaybook({ content, today })));
}

/** An entry's text: frontmatter from lines of YAML, then the body. */
export const entry = (frontmatter: string, body = ''): string => `---\n${frontmatter.trim()}\n---\n${body}`;

/** A picture of one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQI12Pgz44BAAFjANcwWxGrAAAAAElFTkSuQmCC',
  'base64',
);

/** The fields that every kind needs, reviewed lately. */
export const common = 'title: Titel\nsummary: Eine Zusammenfassung.\nowner: leitung\nreviewed: 2026-11-01';

/** One valid entry of each kind that needs no other entry than those in here. */
export const valid: Files = {
  'departments/service.mdx': entry(common),
  'goals/treue-kunden.mdx': entry(`${common}\nlevel: company\nkpis: [nps]`),
  'goals/schneller-service.mdx': entry(
    `${common}\nlevel: department\ndepartment: service\nkpis: [nps]\nsupports:\n  - goal: treue-kunden\n    because: Wer schnell Antwort bekommt, bleibt.`,
  ),
  'goals/antworten.mdx': entry(
    `${common}\nlevel: social\ndepartment: service\nkpis: [nps]\nsupports:\n  - goal: schneller-service\n    because: Kurze Wege.`,
  ),
  'kpis/nps.mdx': entry(
    `${common}\nquestion: Wie zufrieden sind sie?\ndefinition: Der Wert.\nunit: Punkte\ndirection: increase\nfrequency: month\nbaseline: { period: 2025-12, value: 10 }\ntarget: { by: 2026-12, value: 20 }\nsource: { system: Umfrage }`,
  ),
  'kpis/nps.csv': 'period,value\n2025-12,10\n2026-09,17\n2026-10,19\n',
  'objections/keine-zeit.mdx': entry(`${common}\nquote: Keine Zeit!\nanswer: Doch.\nevidence: [umfrage]`),
  'evidence/umfrage.mdx': entry(
    `${common}\ntype: survey\nsource: { name: Umfrage }\ncaptured: 2026-06-01\nvalidFor: P1Y\nfinding: Sie haben Zeit.`,
  ),
  'checklists/start.mdx': entry(
    `${common}\npurpose: Anfangen.\ntype: tasks\nsections:\n  - title: Erstens\n    items:\n      - { id: ziele, text: Ziele lesen }`,
  ),
  'measures/abendstunde.mdx': entry(`${common}\ntype: routine\ngoals: [antworten]`),
  'channels/forum.mdx': entry(`${common}\ntype: social\npurpose: Antworten.\nstate: active\ngoals: [antworten]`),
  'guides/anfang.mdx': entry(common, '## Erstens\n\nLos.\n'),
};

/** Valid files but for one in which a text stands for another. */
export function edited(file: string, from: string, to: string, files = valid): Files {
  const text = String(files[file]);
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return { ...files, [file]: text.replace(from, () => to) };
}

/** Valid files but for one entry that has more fields. */
export const withFields = (file: string, fields: string, files = valid): Files => edited(file, '\n---\n', `\n${fields}\n---\n`, files);

/** Valid files but for the guide's body, which begins on line 7. */
export const withBody = (body: string): Files => ({ ...valid, 'guides/anfang.mdx': entry(common, body) });
