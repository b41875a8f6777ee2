import { describe, expect, test } from 'vitest';
import { renderReviewText } from '../../src/reporters/review-text.ts';
import { compareReadings } from '../../src/site/review/compare-readings.ts';
import * as kit from '../kit/content.ts';
import { common, config, entry, type Files, valid as plain, read, today } from '../kit/content.ts';

/** One entry of each kind, each with a title of its own. */
const valid: Files = Object.fromEntries(
  Object.entries(plain).map(([file, text]) => [file, String(text).replace('title: Titel', `title: ${titleOf(file)}`)]),
);

function titleOf(file: string): string {
  const id = file.slice(file.indexOf('/') + 1, file.lastIndexOf('.'));
  return id.charAt(0).toUpperCase() + id.slice(1);
}

const edited = (file: string, from: string, to: string, files = valid): Files => kit.edited(file, from, to, files);
const withFields = (file: string, fields: string, files = valid): Files => kit.withFields(file, fields, files);
const guide = 'guides/anfang.mdx';
const withBody = (body: string): Files => ({ ...valid, [guide]: entry(common.replace('Titel', 'Anfang'), body) });

/** Files of which one is known by another name. */
function moved(from: string, to: string, files: Files = valid): Files {
  const { [from]: text = '', ...rest } = files;
  return { ...rest, [to]: text };
}

const without = (file: string, files: Files = valid): Files => Object.fromEntries(Object.entries(files).filter(([name]) => name !== file));

/** The report on what changed between two contents, without its title and what was compared. */
async function told(before: Files, after: Files, audience: 'everyone' | 'team' = 'everyone'): Promise<string> {
  const { report } = compareReadings(await read(before), await read(after), { base: 'main', head: 'HEAD' }, { audience, today });
  const text = renderReviewText(report);
  return text
    .split('\n')
    .filter((line) => line !== report.title && !line.startsWith('Verglichen') && !line.startsWith('Compared'))
    .join('\n')
    .trim();
}

const kpi = 'kpis/nps.mdx';
const goal = 'goals/antworten.mdx';
const objection = 'objections/keine-zeit.mdx';
const claimed = withFields(objection, 'kpis: [{ kpi: nps, claim: { atLeast: 18 } }]');

describe('targets', () => {
  test('raised: how ambitious it is, the status that turns, and the argument that rests on it', async () => {
    expect(await told(claimed, edited(kpi, 'value: 20', 'value: 40', claimed))).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Zielwerte
      - Zielwert von „Nps“ von 20 Punkte auf 40 Punkte erhöht (das ist ehrgeiziger): im Plan → nicht im Plan; „Keine-zeit“ beruht darauf
          Daran gemessen: „Antworten“, „Schneller-service“, „Treue-kunden“"
    `);
  });
  test('lowered, and later', async () => {
    expect(await told(valid, edited(kpi, 'by: 2026-12, value: 20', 'by: 2027-06, value: 15'))).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Zielwerte
      - Zielwert von „Nps“ von 20 Punkte auf 15 Punkte gesenkt, Termin Juni 2027 statt Dezember 2026 (das ist leichter zu erreichen): im Plan → erreicht
          Daran gemessen: „Antworten“, „Schneller-service“, „Treue-kunden“"
    `);
  });
  test('only later', async () => {
    expect(await told(valid, edited(kpi, 'by: 2026-12', 'by: 2027-12'))).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Zielwerte
      - Ziel von „Nps“ von Dezember 2026 auf Dezember 2027 verschoben (das ist leichter zu erreichen)
          Daran gemessen: „Antworten“, „Schneller-service“, „Treue-kunden“"
    `);
  });
  test('taken away', async () => {
    expect(await told(valid, edited(kpi, 'target: { by: 2026-12, value: 20 }\n', ''))).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Zielwerte
      - „Nps“ hat kein Ziel mehr, bisher 20 Punkte, Dezember 2026: im Plan → nicht beurteilbar
          Daran gemessen: „Antworten“, „Schneller-service“, „Treue-kunden“

      Neue Befunde der Prüfung
      - content/kpis/nps.mdx:2 KPI without a target, expected what is to be reached"
    `);
  });
  test('new', async () => {
    expect(await told(edited(kpi, 'target: { by: 2026-12, value: 20 }\n', ''), valid)).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Zielwerte
      - „Nps“ hat jetzt ein Ziel: 20 Punkte, Dezember 2026: nicht beurteilbar → im Plan
          Daran gemessen: „Antworten“, „Schneller-service“, „Treue-kunden“

      Behobene Befunde
      - content/kpis/nps.mdx:2 KPI without a target, expected what is to be reached"
    `);
  });
  test('in another unit, which says nothing of how ambitious it is', async () => {
    const hours = edited(kpi, 'unit: Punkte', 'unit: Std.', edited(kpi, 'value: 20', 'value: 480'));
    expect(await told(valid, hours)).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Zielwerte
      - Ziel von „Nps“: bisher 20 Punkte, Dezember 2026, jetzt 480 Std., Dezember 2026: im Plan → nicht im Plan
          Daran gemessen: „Antworten“, „Schneller-service“, „Treue-kunden“

      Kennzahlen
      - „Nps“ ist geändert
          Einheit: „Punkte“ → „Std.“"
    `);
  });
  test('a band instead', async () => {
    const band = edited(
      kpi,
      'target: { by: 2026-12, value: 20 }',
      'target: { min: 15, max: 25 }',
      edited(kpi, 'direction: increase', 'direction: keep'),
    );
    expect(await told(valid, band)).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Zielwerte
      - Ziel von „Nps“: bisher 20 Punkte, Dezember 2026, jetzt 15 bis 25 Punkte
          Daran gemessen: „Antworten“, „Schneller-service“, „Treue-kunden“

      Kennzahlen
      - „Nps“ ist geändert
          Gut ist: mehr → im Korridor bleiben"
    `);
  });
});

describe('values', () => {
  test('a new one', async () => {
    expect(await told(valid, { ...valid, 'kpis/nps.csv': `${valid['kpis/nps.csv']}2026-11,19.5\n` })).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Kennzahlen
      - „Nps“ ist geändert
          Neuer Wert November 2026: 19,5 Punkte
          Daran gemessen: „Antworten“, „Schneller-service“, „Treue-kunden“"
    `);
  });
  test('a corrected one, with which a claim no longer holds', async () => {
    expect(await told(claimed, edited('kpis/nps.csv', '2026-10,19', '2026-10,12', claimed))).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Bewertungen, die sich ändern
      - Einwand „Keine-zeit“: hält → hält zurzeit nicht
      - Kennzahl „Nps“: im Plan → nicht im Plan

      Neue Befunde der Prüfung
      - content/objections/keine-zeit.mdx:9 The claim that \`nps\` is at least 18 Punkte does not hold: it is 12 Punkte in \`2026-10\`

      Kennzahlen
      - „Nps“ ist geändert
          Wert Oktober 2026 berichtigt: 19 Punkte → 12 Punkte
          Darauf beruht: „Keine-zeit“
          Daran gemessen: „Antworten“, „Schneller-service“, „Treue-kunden“"
    `);
  });
  test('many new ones', async () => {
    const more = [3, 4, 5, 6, 7].map((month) => `2026-0${month},1${month}\n`).join('');
    expect(await told(valid, edited('kpis/nps.csv', '2026-09,17\n', `${more}2026-09,17\n`))).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Kennzahlen
      - „Nps“ ist geändert
          5 neue Werte, März 2026 bis Juli 2026
          Daran gemessen: „Antworten“, „Schneller-service“, „Treue-kunden“"
    `);
  });
  test('a removed one', async () => {
    expect(await told(valid, edited('kpis/nps.csv', '2026-09,17\n', ''))).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Kennzahlen
      - „Nps“ ist geändert
          Wert September 2026 entfernt: 17 Punkte
          Daran gemessen: „Antworten“, „Schneller-service“, „Treue-kunden“"
    `);
  });
  test('the data of evidence', async () => {
    const chart = withFields('evidence/umfrage.mdx', 'chart: bar\nunit: "%"');
    const rows = (value: number) => ({ ...chart, 'evidence/umfrage.csv': `label,value\nJa,${value}\nNein,20\n` });
    expect(await told(rows(80), rows(75))).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Belege
      - „Umfrage“ ist geändert
          Zahl (Ja): 80 → 75
          Darauf beruht: „Keine-zeit“"
    `);
  });
});

describe('entries', () => {
  test('added', async () => {
    expect(await told(without('channels/forum.mdx'), valid)).toMatchInlineSnapshot(`
      "1 Eintrag: 1 neu.

      Kanäle
      - „Forum“ ist neu
          „Eine Zusammenfassung.“"
    `);
  });
  test('a KPI that is removed, with all that named it', async () => {
    const left = edited(objection, 'evidence: [umfrage]', 'evidence: [umfrage]', without(kpi, without('kpis/nps.csv')));
    const unnamed = ['treue-kunden', 'schneller-service', 'antworten'].reduce(
      (files, id) => edited(`goals/${id}.mdx`, 'kpis: [nps]', 'kpis: []', files),
      left,
    );
    expect(await told(valid, unnamed)).toMatchInlineSnapshot(`
      "4 Einträge: 3 geändert, 1 entfernt.

      Ziele
      - „Antworten“ ist geändert
          Kennzahl, entfällt: „Nps“
          Trägt bei zu: „Schneller-service“; „Treue-kunden“ (über „Schneller-service“)
          Darauf zielt: „Abendstunde“, „Forum“
      - „Schneller-service“ ist geändert
          Kennzahl, entfällt: „Nps“
          Trägt bei zu: „Treue-kunden“
      - „Treue-kunden“ ist geändert
          Kennzahl, entfällt: „Nps“

      Neue Befunde der Prüfung
      - content/goals/antworten.mdx:8 Goal without a KPI, expected one that shows whether it is reached
      - content/goals/schneller-service.mdx:8 Goal without a KPI, expected one that shows whether it is reached
      - content/goals/treue-kunden.mdx:7 Goal without a KPI, expected one that shows whether it is reached

      Kennzahlen
      - „Nps“ ist entfernt
          Daran gemessen: „Antworten“, „Schneller-service“, „Treue-kunden“"
    `);
  });
  test('another entry in the place of one is both new and gone', async () => {
    const other = entry(
      `title: Ganz anders\nsummary: Nichts davon.\nowner: redaktion\ntype: project\ngoals: [schneller-service]\nlasts: Eine Vorlage.`,
    );
    expect(await told(valid, { ...without('measures/abendstunde.mdx'), 'measures/werkstatt.mdx': other })).toMatchInlineSnapshot(`
      "2 Einträge: 1 neu, 1 entfernt.

      Neue Befunde der Prüfung
      - content/measures/werkstatt.mdx:2 The entry was never reviewed, expected \`reviewed\`

      Maßnahmen
      - „Ganz anders“ ist neu
          „Nichts davon.“
      - „Abendstunde“ ist entfernt"
    `);
  });
  test('renamed and retitled', async () => {
    const other = {
      'measures/stammtisch.mdx': entry(`${common}\ntitle: Stammtisch\ntype: routine\ngoals: [antworten]`.replace('title: Titel\n', '')),
    };
    expect(await told(valid, { ...without('measures/abendstunde.mdx'), ...other })).toMatchInlineSnapshot(`
      "1 Eintrag: 1 umbenannt.

      Maßnahmen
      - „Stammtisch“ hat jetzt die Kennung stammtisch (bisher abendstunde)
          Titel: „Abendstunde“ → „Stammtisch“"
    `);
  });
  test('a goal that loses its only KPI', async () => {
    expect(await told(valid, edited(goal, 'kpis: [nps]\n', ''))).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Ziele
      - „Antworten“ ist geändert
          Kennzahl, entfällt: „Nps“
          Trägt bei zu: „Schneller-service“; „Treue-kunden“ (über „Schneller-service“)
          Darauf zielt: „Abendstunde“, „Forum“

      Neue Befunde der Prüfung
      - content/goals/antworten.mdx:2 Goal without a KPI, expected one that shows whether it is reached"
    `);
  });
  test('another reason for what a goal contributes', async () => {
    expect(await told(valid, edited(goal, 'Kurze Wege.', 'Kurze Wege binden Menschen.'))).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Ziele
      - „Antworten“ ist geändert
          Grund des Beitrags („Schneller-service“): „Kurze Wege.“ → „Kurze Wege binden Menschen.“
          Trägt bei zu: „Schneller-service“; „Treue-kunden“ (über „Schneller-service“)
          Darauf zielt: „Abendstunde“, „Forum“"
    `);
  });
  test('renamed, with what names it', async () => {
    const renamed = edited(
      objection,
      'evidence: [umfrage]',
      'evidence: [kundenumfrage]',
      moved('evidence/umfrage.mdx', 'evidence/kundenumfrage.mdx'),
    );
    expect(await told(valid, renamed)).toMatchInlineSnapshot(`
      "1 Eintrag: 1 umbenannt.

      Belege
      - „Umfrage“ hat jetzt die Kennung kundenumfrage (bisher umfrage)
          Darauf beruht: „Keine-zeit“"
    `);
  });
  test('renamed, and what names it forgotten', async () => {
    expect(await told(valid, moved('evidence/umfrage.mdx', 'evidence/kundenumfrage.mdx'))).toMatchInlineSnapshot(`
      "2 Einträge: 1 geändert, 1 umbenannt.

      Einwände
      - „Keine-zeit“ ist geändert
          Beleg, entfällt: „Umfrage“
          Beleg, neu: „Umfrage“

      Neue Befunde der Prüfung
      - content/objections/keine-zeit.mdx:8 Unexpected unknown evidence \`umfrage\`, expected an existing evidence

      Belege
      - „Umfrage“ hat jetzt die Kennung kundenumfrage (bisher umfrage)"
    `);
  });
  test('agreed', async () => {
    expect(
      await told(valid, withFields(goal, 'status: agreed\nagreed: { on: 2026-11-20, by: [leitung, redaktion] }')),
    ).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Ziele
      - „Antworten“ ist geändert
          Stand: vorgeschlagen → vereinbart
          Vereinbart, neu: Vereinbart am 20. November 2026; Vereinbart mit Leitung, Redaktion
          Trägt bei zu: „Schneller-service“; „Treue-kunden“ (über „Schneller-service“)
          Darauf zielt: „Abendstunde“, „Forum“"
    `);
  });
  test('an objection’s answer is reworded', async () => {
    const before = edited(objection, 'answer: Doch.', 'answer: Doch, wir haben zehn feste Stunden in der Woche dafür vereinbart.');
    const after = edited(objection, 'answer: Doch.', 'answer: Doch, wir haben zwölf feste Stunden in der Woche dafür vereinbart.');
    expect(await told(before, after)).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Einwände
      - „Keine-zeit“ ist geändert
          Antwort in zehn Sekunden: Doch, wir haben [-zehn-]{+zwölf+} feste Stunden in der Woche dafür vereinbart."
    `);
  });
  test('evidence that is no longer valid', async () => {
    expect(await told(valid, edited('evidence/umfrage.mdx', 'validFor: P1Y', 'validFor: P3M'))).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Bewertungen, die sich ändern
      - Einwand „Keine-zeit“: hält → zurzeit nicht belegt
      - Beleg „Umfrage“: gültig → abgelaufen

      Neue Befunde der Prüfung
      - content/evidence/umfrage.mdx:9 The evidence was valid until 2026-09-01, expected it to be current

      Belege
      - „Umfrage“ ist geändert
          Gültig für: 1 Jahr → 3 Monate
          Darauf beruht: „Keine-zeit“"
    `);
  });
  test('a quick win that is a flash in the pan now', async () => {
    const lasting =
      'type: quick-win\nlasts: Die Vorlage.\nvisibleBy: 2026-12-01\nfollowUp: [2027-03-01]\neffects: [{ kpi: nps, from: 10, to: 12 }]';
    const before = edited('measures/abendstunde.mdx', 'type: routine', lasting);
    expect(await told(before, edited('measures/abendstunde.mdx', 'lasts: Die Vorlage.\n', '', before))).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Bewertungen, die sich ändern
      - Maßnahme „Abendstunde“: trägt → Strohfeuer-Gefahr

      Neue Befunde der Prüfung
      - content/measures/abendstunde.mdx:6 The quick win may be a flash in the pan, expected \`lasts\` (what remains)

      Maßnahmen
      - „Abendstunde“ ist geändert
          Was bleibt, entfällt: „Die Vorlage.“"
    `);
  });
  test('the items of a checklist', async () => {
    const item = '- { id: ziele, text: Ziele lesen }';
    const more =
      "- { id: ziele, text: Alle Ziele lesen, help: Sie stehen auf der Karte. }\n      - { id: neu, text: 'Etwas Neues', suggests: [{ goal: antworten }] }";
    expect(await told(valid, edited('checklists/start.mdx', item, more))).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Checklisten
      - „Start“ ist geändert
          Punkt (ziele): „Ziele lesen“ → „Alle Ziele lesen“
          Hilfe zum Punkt (ziele), neu: „Sie stehen auf der Karte.“
          Punkt (neu), neu: Punkt „Etwas Neues“; Empfehlung „Antworten“"
    `);
  });
});

describe('bodies', () => {
  test('a section that was touched, one that is new, and one that is gone', async () => {
    const before = withBody('## Erstens\n\nLos geht es mit den Zielen des Unternehmens.\n\n## Weg\n\nAlt.\n');
    const after = withBody('## Erstens\n\nLos geht es mit den Zielen der Kundschaft.\n\n## Neu\n\nFrisch.\n');
    expect(await told(before, after)).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.

      Leitfäden
      - „Anfang“ ist geändert
          Abschnitt „Erstens“: Los geht es mit den Zielen [-des-]{+der+} [-Unternehmens-]{+Kundschaft+}.
          Abschnitt „Weg“ ist entfernt
          Abschnitt „Neu“ ist neu: „Frisch.“"
    `);
  });
  test('wrapped, in other order, with other quotation marks in YAML, with comments: no change in meaning', async () => {
    const before = withFields(goal, 'tags: [eins, zwei]', withBody('## A\n\nEins zwei.\n\n## B\n\nDrei.\n'));
    const after = withFields(goal, '# so\ntags:\n  - "zwei"\n  - eins', withBody('## B\n\nDrei.\n\n## A\n\nEins\nzwei.\n'));
    expect(await told(before, after)).toMatchInlineSnapshot(`"Am Sinn ändert sich nichts."`);
  });
});

describe('what stands between the words of a body', () => {
  test.each([
    ['another link', 'Mehr bei [uns](goal:antworten).', 'Mehr bei [uns](goal:treue-kunden).'],
    ['what is struck out', 'Das gilt.', '~~Das gilt.~~'],
    ['another picture of an entry', 'Los.\n\n<Kpi id="nps" />', 'Los.\n\n<Kpi id="nps" show="chart" />'],
  ])('%s is told without the signs of those who edit', async (_name, before, after) => {
    const text = await told(withBody(`## Erstens\n\n${before}\n`), withBody(`## Erstens\n\n${after}\n`));
    expect(text).toContain('Abschnitt „Erstens“: andere Verweise, Streichungen oder eingebettete Einträge');
  });
  test('an arrow of the author’s own is a word like others', async () => {
    const text = await told(withBody('## Erstens\n\nAnruf.\n'), withBody('## Erstens\n\nAnruf → Vertrag. Siehe [uns](goal:antworten).\n'));
    expect(text).toContain('Abschnitt „Erstens“: Anruf{+ → Vertrag+}.{+ Siehe uns.+}');
  });
  test('the text above the headings is not all of it', async () => {
    const text = await told(withBody('Vorweg.\n\n## Erstens\n\nLos.\n'), withBody('## Erstens\n\nLos.\n'));
    expect(text).toContain('Einleitung ist entfernt');
  });
});

describe('the playbook as a whole', () => {
  const of = (yml: string): Files => ({ ...valid, 'playbook.yml': yml });
  test('thresholds, a role’s title, a level’s title', async () => {
    const other = config.replace('title: Leitung,', 'title: Gesamtleitung,').replace('title: Bereich', 'title: Abteilung');
    expect(await told(valid, of(`${other}thresholds: { onTrack: 0.9, behind: 0.5 }\n`))).toMatchInlineSnapshot(`
      "Das Playbook als Ganzes
      - Name der Ebene (department): „Bereich“ → „Abteilung“
      - Name der Rolle (leitung): „Leitung“ → „Gesamtleitung“
      - Im Plan ab Tempo: 0,95 → 0,9
      - Im Rückstand ab Tempo: 0,6 → 0,5"
    `);
  });
  test('in English, when the playbook is', async () => {
    const english = config.replace('locale: de', 'locale: en');
    expect(
      await told({ ...claimed, 'playbook.yml': english }, { ...edited(kpi, 'value: 20', 'value: 40', claimed), 'playbook.yml': english }),
    ).toMatchInlineSnapshot(`
      "1 entry: 1 changed.

      Targets
      - Target of “Nps” raised from 20 Punkte to 40 Punkte (more ambitious): on track → off track; “Keine-zeit” rests on it
          Measured by it: “Antworten”, “Schneller-service”, “Treue-kunden”"
    `);
  });
});

describe('broken content', () => {
  test('an entry that is broken in the head: told, and the rest compared', async () => {
    const broken = { ...edited(kpi, 'value: 20', 'value: 25'), [goal]: entry('title: [') };
    expect(await told(valid, broken)).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.
      1 Eintrag ist auf einer Seite so fehlerhaft, dass er nicht verglichen werden konnte.

      Zielwerte
      - Zielwert von „Nps“ von 20 Punkte auf 25 Punkte erhöht (das ist ehrgeiziger): im Plan → im Rückstand
          Daran gemessen: „Schneller-service“, „Treue-kunden“

      Neue Befunde der Prüfung
      - content/goals/antworten.mdx:3 Unexpected YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
      - content/goals/schneller-service.mdx:2 Goal without support, expected a goal on a lower level that helps it"
    `);
  });
  test('an entry that was broken in the base is no new one', async () => {
    expect(await told({ ...valid, [goal]: entry('title: [') }, valid)).toMatchInlineSnapshot(`
      "1 Eintrag ist auf einer Seite so fehlerhaft, dass er nicht verglichen werden konnte.

      Behobene Befunde
      - content/goals/antworten.mdx:3 Unexpected YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
      - content/goals/schneller-service.mdx:2 Goal without support, expected a goal on a lower level that helps it"
    `);
  });
  test('a playbook.yml that cannot be read says nothing of changes in it', async () => {
    expect(await told(valid, { ...valid, 'playbook.yml': 'title: [' })).toMatchInlineSnapshot(`
      "Auf einer Seite lässt sich \`playbook.yml\` nicht lesen; was sich darin ändert, ist unbekannt.

      Neue Befunde der Prüfung
      - content/playbook.yml:1 Unexpected YAML: Flow sequence in block collection must be sufficiently indented and end with a ]"
    `);
  });
});

describe('for whom', () => {
  const secret = withFields(goal, 'audience: team', edited(goal, 'title: Antworten', 'title: GEHEIM'));
  test('a public report tells nothing of what is for the team', async () => {
    expect(await told(secret, edited(goal, 'Kurze Wege.', 'ANDERS', secret))).toMatchInlineSnapshot(`"Am Sinn ändert sich nichts."`);
  });
  test('what is for the team by now is told to nobody, neither as gone nor where it is named', async () => {
    const text = await told(edited(goal, 'title: Antworten', 'title: FRUEHER'), secret);
    expect(text).not.toMatch(/FRUEHER|GEHEIM|antworten/);
  });
  test('what becomes public is new', async () => {
    const text = await told(secret, edited(goal, 'title: Antworten', 'title: Offen'));
    expect(text).toContain('„Offen“ ist neu');
    expect(text).not.toContain('GEHEIM');
  });
  test('a report for the team says that it is', async () => {
    expect(await told(secret, edited(goal, 'Kurze Wege.', 'ANDERS', secret), 'team')).toMatchInlineSnapshot(`
      "1 Eintrag: 1 geändert.
      Dieser Bericht ist nur für das Team.

      Ziele
      - „GEHEIM“ ist geändert
          Grund des Beitrags („Schneller-service“): „Kurze Wege.“ → „ANDERS“
          Trägt bei zu: „Schneller-service“; „Treue-kunden“ (über „Schneller-service“)
          Darauf zielt: „Abendstunde“, „Forum“"
    `);
  });
});
