import type { Locale } from '../../src/model/schemas/config.ts';

/** What the command asks and says, and what it suggests. */
const de = {
  askTitle: 'Wie soll das Playbook heißen?',
  askOrganisation: 'Wessen Playbook ist es?',
  askLevels: 'Welche Ebenen von Zielen gibt es? (die oberste zuerst, mit Komma getrennt, höchstens sechs)',
  askRoles: 'Welche Rollen kümmern sich um Einträge? (Rollen, nicht Personen; mit Komma getrennt)',
  askDepartments: 'Welche Bereiche gehören dazu? (mit Komma getrennt; leer: noch keiner)',
  askExamples: 'Soll von jeder Art Eintrag ein Beispiel dabei sein?',
  yes: 'Ja',
  no: 'Nein',
  needsLine: 'Bitte ein paar Wörter in einer Zeile.',
  needsOne: 'Bitte mindestens eine.',
  tooMany: 'Bitte höchstens sechs.',
  replace: (folder: string, entries: number) => `${folder} mit ${entries} Einträgen wird ersetzt. Weiter?`,
  cancelled: 'Abgebrochen, nichts geändert.',
  written: (folder: string, entries: number) =>
    `Das Playbook steht in ${folder}: playbook.yml, ${entries === 1 ? '1 Eintrag' : `${entries} Einträge`}.`,
  inHistory: 'Was vorher darin stand, steht in der Geschichte von git.',
  inBackup: (folder: string) => `Was vorher darin stand, liegt in ${folder}; löschen Sie den Ordner, wenn Sie ihn nicht mehr brauchen.`,
  next: [
    'npm run dev                      zeigt das Playbook, während Sie schreiben',
    'npm run new -- goal <id>         beginnt das erste Ziel; weitere Arten ebenso',
    'npm run check && npm run build   prüft alles und baut die Seiten; dann mit git festhalten',
  ],
  departmentSummary: 'Was diesem Bereich wichtig ist und was mit ihm verabredet ist, steht hier, sobald mit ihm gesprochen wurde.',
  more: 'Weitere Felder: context, review, thresholds, editUrl, feedbackUrl, links, theme; für Rollen contact und account.\nDas Handbuch der Seite (/handbook/) erklärt sie alle.',
  suggested: {
    title: 'Strategie-Playbook',
    levels: [
      { id: 'company', title: 'Unternehmen' },
      { id: 'department', title: 'Bereich' },
      { id: 'team', title: 'Team' },
    ],
    roles: [
      { id: 'leitung', title: 'Leitung' },
      { id: 'strategie-team', title: 'Strategie-Team' },
    ],
  },
};

const en: typeof de = {
  askTitle: 'What shall the playbook be called?',
  askOrganisation: 'Whose playbook is it?',
  askLevels: 'Which levels of goals are there? (the top one first, with commas between them, six at most)',
  askRoles: 'Which roles look after entries? (roles, not people; with commas between them)',
  askDepartments: 'Which departments belong to it? (with commas between them; empty: none yet)',
  askExamples: 'Shall there be an example of each kind of entry?',
  yes: 'Yes',
  no: 'No',
  needsLine: 'A few words on one line, please.',
  needsOne: 'At least one, please.',
  tooMany: 'Six at most, please.',
  replace: (folder, entries) => `${folder} with ${entries} entries will be replaced. Go on?`,
  cancelled: 'Cancelled, nothing was changed.',
  written: (folder, entries) => `The playbook is in ${folder}: playbook.yml, ${entries === 1 ? '1 entry' : `${entries} entries`}.`,
  inHistory: 'What was there before is in the history of git.',
  inBackup: (folder) => `What was there before is in ${folder}; delete that folder when you no longer need it.`,
  next: [
    'npm run dev                      shows the playbook while you write',
    'npm run new -- goal <id>         starts the first goal; other kinds alike',
    'npm run check && npm run build   checks everything and builds the pages; then commit it',
  ],
  departmentSummary: 'What matters to this department and what was agreed with it stands here as soon as somebody has talked with it.',
  more: 'More fields: context, review, thresholds, editUrl, feedbackUrl, links, theme; for roles contact and account.\nThe handbook of the site (/handbook/) explains them all.',
  suggested: {
    title: 'Strategy playbook',
    levels: [
      { id: 'company', title: 'Company' },
      { id: 'department', title: 'Department' },
      { id: 'team', title: 'Team' },
    ],
    roles: [
      { id: 'lead', title: 'Lead' },
      { id: 'strategy-team', title: 'Strategy team' },
    ],
  },
};

export type InitWords = typeof de;

export const initWords = (locale: Locale): InitWords => ({ de, en })[locale];
