import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pagesOfEachKind, type SeenPage } from './page-kinds.ts';
import { proposedSample } from './proposal.ts';
import { buildSample } from './sample.ts';

const stakeholders = `stakeholders:
  - { role: Messeteam, interest: Weniger Zuruf, stance: critic }
  - { role: Leitung Grafik, interest: Weniger Zuruf, stance: ally }
`;

/** The sample for everyone, and a preview for the team of a change to it: between them they have every kind of page. */
export async function buildEveryPage(folder: string): Promise<readonly SeenPage[]> {
  const [everyone, preview, secret] = ['everyone', 'preview', 'private'].map((name) => path.join(folder, name)) as [string, string, string];
  await mkdir(path.join(secret, 'departments'), { recursive: true });
  await writeFile(path.join(secret, 'departments/marketing.yml'), stakeholders);
  const content = await proposedSample(folder);
  const address = { PLAYBOOK_SITE: 'https://playbook.example/' };
  await buildSample(everyone, address);
  const asked = { PLAYBOOK_PREVIEW: 'PR 42', PLAYBOOK_BASE: 'main', PLAYBOOK_AUDIENCE: 'team' };
  await buildSample(preview, { PLAYBOOK_CONTENT: content, PLAYBOOK_PRIVATE: secret, ...asked });
  return pagesOfEachKind(everyone, preview);
}
