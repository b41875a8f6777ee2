import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { commitOn } from './history.ts';
import { copySample, readText } from './sample.ts';

/** Words that stood in entries which are, were or will be for the team, or drafts; none may reach the edition for everyone. */
export const canaries = {
  team: 'kranichgeheimnis',
  before: 'fruehergeheim',
  later: 'spaetergeheim',
  draft: 'nochentwurf',
  renamed: 'umbenanntgeheim',
} as const;

type Change = (text: string) => string;

const swap =
  (from: string | RegExp, to: string): Change =>
  (text) => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`nothing is like ${from}`);
    return changed;
  };

const guide = (title: string, fields = '', body = 'Text.'): string =>
  `---\ntitle: ${title}\nsummary: Eine Zusammenfassung von ${title}.\nowner: social-team\n${fields}---\n\n${body}\n`;

/**
 * The sample as a repository whose commits tell a year: before it began to be told, targets that moved, definitions, names, sections,
 * entries that came and went, and what only the team may know, by whatever way it became so.
 */
export async function sampleWithPast(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const content = await copySample(folder);
  const at = async (day: string, files: Readonly<Record<string, Change | string>>, gone: readonly string[] = []): Promise<void> => {
    const written: Record<string, string> = {};
    for (const [file, change] of Object.entries(files))
      written[`content/${file}`] = typeof change === 'string' ? change : change(await readText(content, file));
    for (const file of gone) await rm(path.join(content, file));
    await commitOn(folder, day, written);
  };
  await at('2025-05-01', {
    'kpis/erstreaktionszeit.mdx': swap('value: 20', 'value: 12'),
    'objections/keine-zeit.mdx': swap('raisedBy: Kundenservice, Werkstatt, Personal', 'raisedBy: Alle'),
    'goals/service-social.mdx': swap(/^title: .*$/m, 'title: Auf Servicefragen antworten'),
    'kpis/loesungsquote-social.mdx': swap(/^definition: .*$/m, 'definition: Anteil der gelösten Fragen.'),
    'guides/geheim.mdx': guide(canaries.team, 'audience: team\n', canaries.team),
    'guides/frueher.mdx': guide(canaries.before, 'audience: team\n', canaries.before),
    'guides/spaeter.mdx': guide('Ein Leitfaden', '', 'Noch offen.'),
    'guides/entwurf.mdx': guide(canaries.draft, 'status: draft\n'),
    'guides/alt.mdx': guide('Alte Wege', '', 'Viele Wege führen zum Ziel, und mancher davon ist kürzer als gedacht.'),
    'guides/weg.mdx': guide('"Was <script>window.canary=1</script> wegfällt"').replace(/^summary: .*$/m, 'summary: Fällt weg.'),
  });
  await at('2025-12-03', { 'goals/service-social.mdx': swap('Auf Servicefragen antworten', 'Servicefragen schnell beantworten') });
  await at('2026-01-20', {
    'kpis/loesungsquote-social.mdx': swap('Anteil der gelösten Fragen.', 'Anteil der Fragen, die beim ersten Mal gelöst sind.'),
    'guides/geheim.mdx': swap('Eine Zusammenfassung von', 'Zusammengefasst ist'),
  });
  await at('2026-02-10', { 'guides/spaeter.mdx': guide('Ein Leitfaden', '', canaries.later) }, ['guides/weg.mdx']);
  await at('2026-03-02', { 'guides/neue-wege.mdx': await readText(content, 'guides/alt.mdx') }, ['guides/alt.mdx']);
  await at('2026-03-05', {
    'guides/umbenannt.mdx': guide(canaries.renamed, '', `Viele ${canaries.renamed} Worte, die niemand sehen soll.`),
  });
  const renamed = await readText(content, 'guides/umbenannt.mdx');
  await at('2026-03-06', { 'guides/neuer-name.mdx': renamed }, ['guides/umbenannt.mdx']);
  await at('2026-04-14', {
    'guides/spaeter.mdx': swap('owner: social-team\n', 'owner: social-team\naudience: team\n'),
    'guides/neuer-name.mdx': swap('owner: social-team\n', 'owner: social-team\naudience: team\n'),
    'guides/frueher.mdx': guide('Jetzt für alle', '', 'Für alle.'),
    'guides/entwurf.mdx': swap('Eine Zusammenfassung von', 'Zusammengefasst ist'),
  });
  await at('2026-05-06', { 'kpis/erstreaktionszeit.mdx': 'kaputt' });
  await at('2026-05-07', { 'kpis/erstreaktionszeit.mdx': swap('kaputt', await firstResponse(18)) });
  await at('2026-06-17', { 'goals/service-social.mdx': swap('reviewed: 2026-11-03', 'reviewed: 2026-06-17') });
  await at('2026-07-08', { 'objections/keine-zeit.mdx': swap('raisedBy: Alle', 'raisedBy: Kundenservice, Werkstatt, Personal') });
  await at('2026-09-22', { 'kpis/erstreaktionszeit.mdx': swap('value: 18', 'value: 20') });
  await at('2026-10-12', {
    'goals/service-social.mdx': swap(
      'Servicefragen schnell beantworten',
      'Servicefragen in sozialen Netzwerken binnen eines Werktags hilfreich beantworten',
    ),
    'kpis/erstreaktionszeit.csv': (text) => `${text}2026-11,23,\n`,
  });
  await at('2026-11-16', {
    'kpis/erstreaktionszeit.csv': swap('2026-10,24', '2026-10,25'),
    'playbook.yml': swap('Rund 240 Mitarbeitende', 'Rund 250 Mitarbeitende'),
    'objections/zu-teuer.mdx': (text) => `${text}\n## Was wir seitdem gelernt haben\n\nRechnen hilft.\n`,
  });
  return content;
}

/** The KPI's file with another target. */
async function firstResponse(target: number): Promise<string> {
  const text = await readText(path.join(import.meta.dirname, '../..'), 'content/kpis/erstreaktionszeit.mdx');
  return swap('value: 20', `value: ${target}`)(text);
}
