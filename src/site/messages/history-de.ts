/** What changed over time. */
export const historyDe = {
  stateBefore: (day: string) => `dem Stand vor dem ${day}`,
  name: 'Was sich geändert hat',
  title: 'Was sich an der Strategie geändert hat',
  lead: 'Ziele, Kennzahlen, Einwände und alles andere: was hinzukam, wegfiel oder anders wurde, das Neueste zuerst.',
  open: 'Alles, was sich geändert hat',
  counted: (changes: number, day: string) => `${changes === 1 ? '1 Änderung' : `${changes} Änderungen`} seit dem ${day}.`,
  start: {
    beginning: (day: string) => `Am ${day} begann dieses Playbook.`,
    older: (day: string) => `Was vor dem ${day} war, wird hier nicht mehr erzählt.`,
    unknown: (day: string) => `Was vor dem ${day} war, ist hier nicht bekannt.`,
  },
  not: 'Neue Werte von Kennzahlen, Durchsichten, Stichwörter und die Reihenfolge zählen hier nicht als Änderung. Zuständig ist eine Rolle; wer etwas geschrieben hat, wird hier nicht genannt.',
  nothing: 'In dieser Zeit hat sich an der Strategie nichts geändert.',
  leftOut: (shown: number, all: number) => `Hier stehen die letzten ${shown} von ${all} Änderungen; ältere sind weggelassen.`,
  inAll: (day: string) => `Was sich seit dem ${day} insgesamt geändert hat, zeigt der Befehl`,
  fold: (period: string, changes: number) => `${period}: ${changes === 1 ? '1 Änderung' : `${changes} Änderungen`}`,
  several: {
    added: (kind: string, count: number) => `${kind}: ${count} neu`,
    removed: (kind: string, count: number) => `${kind}: ${count} entfernt`,
  },
  moreNames: (count: number) => `und ${count} weitere`,
  moreDetails: (count: number) => (count === 1 ? 'und noch eine Einzelheit' : `und ${count} weitere Einzelheiten`),
  whole: 'Das Playbook als Ganzes ist geändert',
  uncommitted: 'noch nicht eingereicht',
  filter: {
    name: 'Auswahl',
    kind: 'Art',
    owner: 'Zuständig',
    any: 'alle',
    reset: 'Zurücksetzen',
    shown: (shown: string, all: number) => `${shown} von ${all} Änderungen`,
    nothing: 'Keine Änderung passt zu dieser Auswahl.',
  },
  lastChanged: 'Zuletzt geändert',
  longAgo: (day: string) => `vor dem ${day}`,
  chart: {
    key: 'Zielwert oder Definition geändert',
    title: 'Zielwert oder Definition geändert',
    on: (days: string) => `Zielwert oder Definition geändert: ${days}.`,
    note: (day: string, what: string) => `${day}: ${what}`,
  },
};

export type HistoryWords = typeof historyDe;
