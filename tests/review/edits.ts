import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { edit, readText } from '../kit/sample.ts';

/** What an editor might do to the sample in one pull request, a bit of everything. */
export async function editSample(content: string): Promise<void> {
  const at = (file: string) => path.join(content, file);
  await edit(at('kpis/erstreaktionszeit.mdx'), [
    ['by: 2026-12\n  value: 20', 'by: 2026-11\n  value: 12'],
    ['Bis Ende 2026 sollen es 20 Stunden sein.', 'Bis November 2026 sollen es 12 Stunden sein.'],
  ]);
  await edit(at('kpis/qualifizierte-flottenanfragen.csv'), [['2026-10,17,', '2026-10,23,']]);
  await edit(at('objections/keine-zeit.mdx'), [
    ['elf feste Stunden', 'zwölf feste Stunden'],
    ['atMost: 30', 'atMost: 20'],
    ['tags: [aufwand]', 'tags: [zeit, aufwand]'],
  ]);
  await edit(at('goals/treue-kunden.mdx'), [['Zufriedene Kundinnen', 'Begeisterte Kundinnen']]);
  await edit(at('playbook.yml'), [['title: Social-Media-Team', 'title: Team für soziale Medien']]);
  await rename(at('evidence/pilot-werkseinblicke.mdx'), at('evidence/pilot-einblicke.mdx'));
  await edit(at('objections/mitarbeitende-reden-sich-um-kopf.mdx'), [
    ['[pilot-werkseinblicke', '[pilot-einblicke'],
    ['<Evidence id="pilot-werkseinblicke" />', '<Evidence id="pilot-einblicke" />'],
  ]);
  await rm(at('channels/pinterest.mdx'));
  await writeFile(at('kpis/wartezeit-werkstatt.mdx'), newKpi(await readText(content, 'kpis/erstreaktionszeit.mdx')));
}

const newKpi = (like: string): string =>
  `${like.slice(0, like.lastIndexOf('---'))}---\n`
    .replace(/title: .*/, 'title: Wartezeit auf einen Werkstatttermin')
    .replace(/summary: .*/, 'summary: Wie viele Tage vergehen von der Anfrage bis zum Termin?')
    .replace(/definition: .*/, 'definition: Median der Tage zwischen Anfrage und Termin, über alle Werkstätten.')
    .replace(/question: .*/, 'question: Kommen unsere Kundinnen und Kunden bald dran?')
    .replace('unit: Std.', 'unit: Tage');
