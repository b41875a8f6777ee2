import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { commitAll, git } from './git.ts';
import { copySample, edit } from './sample.ts';

const newKpi = `---
title: Rückfragen zu Werkseinblicken
summary: Wie viele Menschen fragen nach einem Einblick ins Werk weiter?
owner: social-team
status: proposed
reviewed: 2026-11-20
question: Wecken die Einblicke Neugier?
definition: Fragen unter Beiträgen aus dem Werk, ohne Spam.
unit: Fragen
direction: increase
baseline: { period: 2026-08, value: 12 }
target: { by: 2027-06, value: 30 }
frequency: month
source: { system: Horchposten (Monitoring) }
---
`;

/** An entry under another id, and whatever names it. */
async function renameEntry(content: string, folder: string, from: string, to: string): Promise<void> {
  await rename(path.join(content, folder, `${from}.mdx`), path.join(content, folder, `${to}.mdx`));
  for (const name of await readdir(content, { recursive: true })) {
    if (!name.endsWith('.mdx')) continue;
    const file = path.join(content, name);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(from, to));
  }
}

/** What somebody proposes: one edit of each sort that readers of a preview should see. */
async function propose(content: string): Promise<void> {
  const file = (name: string) => path.join(content, name);
  await edit(file('kpis/erstreaktionszeit.mdx'), [
    ['value: 20\n', 'value: 12\n'],
    ['Neue Stellen gab es dafür nicht.', 'Neue Stellen brauchte es dafür nicht.'],
  ]);
  await edit(file('goals/service-social.mdx'), [
    [
      'Servicefragen in sozialen Netzwerken binnen eines Werktags hilfreich beantworten',
      'Servicefragen in sozialen Netzwerken noch am selben Tag beantworten',
    ],
    ['Sie verweist höchstens auf **eine** Quelle', 'Sie verweist auf **eine** Quelle'],
  ]);
  await edit(file('objections/keine-zeit.mdx'), [['elf feste Stunden pro Woche', 'neun feste Stunden pro Woche']]);
  await edit(file('guides/ziele-und-kennzahlen.mdx'), [
    ['[generalüberholten Räder](../goals/aufgearbeitete-raeder.mdx)', 'generalüberholten Räder'],
  ]);
  await edit(file('goals/einblicke-werk.mdx'), [['kpis: [bewerbungen-social]', 'kpis: [bewerbungen-social, rueckfragen-werk]']]);
  await edit(file('kpis/kundenzufriedenheit.csv'), [['2026-Q3,45,', '2026-Q3,41,']]);
  await edit(file('playbook.yml'), [['title: Social-Media-Playbook', 'title: Strategie-Playbook']]);
  await writeFile(file('kpis/rueckfragen-werk.mdx'), newKpi);
  await writeFile(file('kpis/rueckfragen-werk.csv'), 'period,value\n2026-08,12\n2026-09,14\n2026-10,17\n');
  await rm(file('channels/haendlerportal.mdx'));
  await rm(file('goals/aufgearbeitete-raeder.mdx'));
  await renameEntry(content, 'evidence', 'fall-parkstaender', 'fall-staender-im-forum');
}

/** A repository with the sample on `main` and a proposal on `proposal`, which is checked out; gives the content folder. */
export async function proposedSample(folder: string, change = propose): Promise<string> {
  const content = await copySample(folder);
  commitAll(folder);
  git(folder, 'checkout', '--quiet', '-b', 'proposal');
  await change(content);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Proposal');
  return content;
}
