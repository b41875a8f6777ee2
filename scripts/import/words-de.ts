import type { Fault } from '../../src/intake/fault.ts';
import type { ImportWords } from './words.ts';

const listed = ({ expected = [] }: Pick<Fault, 'expected'>): string => expected.map((name) => `„${name}“`).join(', ');
const cut = (text = ''): string => (text.length > 60 ? `${text.slice(0, 57)} …` : text);

const frequencies: Readonly<Record<string, string>> = { day: 'Tage', week: 'Wochen', month: 'Monate', quarter: 'Quartale', year: 'Jahre' };
const dateOrders: Readonly<Record<string, string>> = { dmy: 'Tag vor Monat', mdy: 'Monat vor Tag' };

/** Alles, was `npm run import` auf Deutsch sagt. */
export const de: ImportWords = {
  line: (line) => `Zeile ${line}`,
  column: (name) => `Spalte „${name}“`,
  more: (count) => `… und ${count} weitere`,
  cannot: (file) => `${file} lässt sich so nicht einlesen; nichts geschrieben:`,
  undecided: (file) => `${file}: Das kann die Datei allein nicht sagen; nichts geschrieben. Bitte dazusagen:`,
  faults: {
    'source-empty': () => 'Die Datei ist leer.',
    'source-too-large': () => 'Die Datei ist größer als 20 MB. Bitte nur die nötigen Spalten und Jahre exportieren.',
    'source-too-long': ({ expected }) =>
      `Die Datei hat mehr als ${expected?.[0]} Zeilen oder ${expected?.[1]} Zellen. Bitte nach Tagen oder Monaten exportieren, nur mit den nötigen Spalten.`,
    'source-binary': () => 'Das ist weder Text noch eine Excel-Mappe. Bitte als CSV oder .xlsx exportieren.',
    'source-old-excel': () =>
      'Das ist eine alte Excel-Datei (.xls) oder eine mit Kennwort. Bitte ohne Kennwort als .xlsx oder CSV speichern.',
    'source-html': () => 'Das ist eine Webseite, wenn auch vielleicht mit der Endung .xls. Bitte in Excel öffnen und als .xlsx speichern.',
    'source-pdf': () => 'Das ist ein PDF. Bitte als CSV oder .xlsx exportieren.',
    'source-broken-workbook': ({ text }) => `Die Excel-Mappe ist beschädigt (${cut(text)}). Bitte noch einmal exportieren.`,
    'source-zip-bomb': ({ expected }) =>
      `Ausgepackt wäre die Excel-Mappe größer als ${expected?.[0]} MB; so groß ist kein Export einer Zahlenreihe.`,
    'source-quote': () => 'Hier beginnt oder endet ein Anführungszeichen, zu dem das andere fehlt.',
    'source-one-column': () =>
      'Keine Spalten gefunden: weder Semikolon, Tabulator, Komma noch senkrechter Strich trennt die Zeilen gleichmäßig.',
    'no-data': () => 'Keine Zeile gefunden, in der ein Wert steht und daneben, wofür er gilt.',
    'no-such-column': ({ text, expected }) => `Es gibt keine Spalte „${cut(text)}“, nur ${listed({ expected: expected ?? [] })}.`,
    'no-such-sheet': ({ text, expected }) => `Es gibt kein Blatt „${cut(text)}“, nur ${listed({ expected: expected ?? [] })}.`,
    'no-period-column': (fault) =>
      `In keiner Spalte stehen Zeiträume. Vorhanden: ${listed(fault)}; \`--period <Spalte>\` nennt die richtige.`,
    'no-value-column': (fault) => `In keiner Spalte stehen Zahlen. Vorhanden: ${listed(fault)}; \`--value <Spalte>\` nennt die richtige.`,
    'no-label-column': (fault) =>
      `Keine Spalte sagt, wofür die Werte stehen. Vorhanden: ${listed(fault)}; \`--label <Spalte>\` nennt die richtige.`,
    'column-reserved': ({ column }) =>
      `„${column}“ heißt in der Reihe schon etwas anderes; \`--dimension "${column}=<neuer Name>"\` gibt einen anderen Namen.`,
    'no-period': ({ text }) => (text ? `„${cut(text)}“ ist kein Zeitraum.` : 'Der Zeitraum fehlt.'),
    'no-number': ({ text }) => `„${cut(text)}“ ist keine Zahl.`,
    'period-mixed': ({ text, expected }) =>
      `„${text}“ passt nicht zu den anderen Zeilen, in denen ${frequencies[expected?.[0] ?? '']} stehen.`,
    'period-coarser': ({ expected }) =>
      `In der Datei stehen ${frequencies[expected?.[0] ?? '']}, die Reihe zählt ${frequencies[expected?.[1] ?? '']}: Das lässt sich nicht aufteilen.`,
    'weeks-do-not-fit': ({ expected }) =>
      `In der Datei stehen Wochen, die Reihe zählt ${frequencies[expected?.[0] ?? '']}: Wochen liegen über deren Grenzen. Bitte nach Tagen exportieren.`,
    'weeks-begin-otherwise': ({ text }) =>
      `„${text}“ und die anderen Tage beginnen Wochen, die nicht am Montag anfangen: Sie liegen über zwei Wochen der Reihe. Bitte nach Tagen exportieren.`,
    'dates-contradict': ({ text, expected }) =>
      `„${cut(text)}“ ist kein Datum mit ${dateOrders[expected?.[0] ?? '']}, wie die anderen es sind.`,
    'numbers-contradict': ({ text, expected }) =>
      `„${cut(text)}“ ist keine Zahl mit ${expected?.[0] === ',' ? 'Komma' : 'Punkt'} vor den Nachkommastellen, wie die anderen es sind.`,
    'label-missing': () => 'Es fehlt, wofür der Wert steht.',
    'label-twice': ({ text, expected }) => `„${cut(text)}“ stand schon in Zeile ${expected?.[0]}.`,
  },
  questions: {
    sheet: () => ({ message: 'Welches Blatt?', option: 'sheet' }),
    period: () => ({ message: 'In welcher Spalte steht der Zeitraum?', option: 'period' }),
    value: () => ({
      message:
        'In welcher Spalte steht der Wert? (Alle zusammen, je Spalte ein Kanal etwa: `--wide <Dimension>`, bei Belegen `--wide series`)',
      option: 'value',
    }),
    label: () => ({ message: 'Welche Spalte sagt, wofür der Wert steht?', option: 'label' }),
    dates: (example) => ({ message: `Was steht in „${example}“ zuerst?`, option: 'dates' }),
    decimal: (example) => ({ message: `Was steht in „${example}“ vor den Nachkommastellen: Komma oder Punkt?`, option: 'decimal' }),
    aggregate: (example) => ({ message: `Für ${example} stehen mehrere Zeilen da. Was soll gelten?`, option: 'aggregate' }),
    dimension: (example) => ({
      message: `Die Spalte „${example}“ unterscheidet Zeilen desselben Zeitraums. Was soll aus ihr werden?`,
      option: '',
    }),
  },
  choices: {
    dmy: 'der Tag',
    mdy: 'der Monat',
    ',': 'Komma',
    '.': 'Punkt',
    sum: 'die Summe',
    mean: 'der Durchschnitt',
    last: 'der letzte Wert',
    max: 'der höchste Wert',
    dimension: 'eine Dimension der Reihe',
    ignore: 'nichts: ihre Zeilen werden zusammengefasst',
  },
  notices: {
    'period-incomplete': ({ text, expected }) =>
      `${text} ist nur zum Teil da (${expected?.join(' von ')}): Der Wert ist vielleicht nicht der ganze.`,
    'days-missing': ({ text, expected }) => `In ${text} fehlen Zeilen (${expected?.join(' von ')} sind da).`,
    'period-not-over': ({ text }) => `${text} ist noch nicht zu Ende: Der Wert kann sich noch ändern.`,
    'periods-from-above': ({ text }) => `Zeilen ohne eigenen Zeitraum: ${text}; es gilt der darüber.`,
    'rows-without-value': ({ text }) => `Zellen ohne Wert: ${text}; sie bleiben weg.`,
    'table-not-read': ({ text }) => `Bei Zeile ${text} beginnt eine weitere Tabelle; sie wird nicht gelesen.`,
    'percent-for-other-unit': ({ text }) => `Die Werte haben ein Prozentzeichen, die Einheit ist „${text}“.`,
    'fractions-for-percent': ({ text }) =>
      `Alle Werte liegen unter 1 (${text}), die Einheit ist %: Sind es Anteile, die mit 100 malzunehmen sind?`,
  },
  roles: {
    period: 'Zeitraum',
    year: 'Jahr',
    value: 'Wert',
    label: 'wofür der Wert steht',
    series: 'Reihe',
    dimension: 'Dimension',
    wide: 'Wert für',
    none: '– (wird nicht gelesen)',
  },
  facts: {
    file: 'Datei',
    form: (encoding, separator) => `Text in ${encoding}, getrennt durch ${separator}`,
    workbook: (sheet) => `Excel-Mappe, Blatt „${sheet}“`,
    separators: { '\t': 'Tabulator', ';': 'Semikolon', ',': 'Komma', '|': 'senkrechten Strich' },
    header: 'Kopf',
    noHeader: 'keiner; die Spalten heißen 1, 2, 3 …',
    turned: 'Zeiträume stehen als Spalten',
    lines: 'Zeilen',
    skipped: 'Übergangen',
    dates: 'Zeiträume',
    numbers: 'Zahlen',
    decimal: { ',': 'Komma vor den Nachkommastellen', '.': 'Punkt vor den Nachkommastellen' },
    aggregate: 'Je Zeitraum',
    orders: dateOrders,
    frequencies,
  },
  change: {
    target: (file) => `Änderung an ${file}`,
    isNew: 'neue Datei',
    added: (count) => `${count} neu`,
    same: (count) => `${count} gleich`,
    differing: (count) => `${count} anders`,
    kept: 'bleibt stehen; `--replace` nimmt den neuen Wert',
    nothing: 'Alles steht schon so da; nichts zu schreiben.',
    nothingButDiffering: 'Nichts Neues; was anders ist, bleibt stehen. `--replace` nimmt die neuen Werte.',
  },
  confirm: (file) => `In ${file} schreiben?`,
  yes: 'Ja',
  no: 'Nein',
  cancelled: 'Abgebrochen, nichts geschrieben.',
  needsYes: 'Nichts geschrieben: Hier kann niemand gefragt werden. `--yes` schreibt ohne Frage.',
  written: (file) => `Geschrieben: ${file}`,
  changedMeanwhile: (file) => `${file} hat sich inzwischen geändert; nichts geschrieben. Bitte noch einmal.`,
  brokenSeries: (file) => `${file} hat selbst Fehler; \`npm run check\` nennt sie. Nichts geschrieben.`,
  brokenEntry: (file) => `${file} hat Fehler im Kopf; \`npm run check\` nennt sie. Nichts geschrieben.`,
  refused: (file, detail) => `Was entstünde, nähme \`npm run check\` nicht an (${detail}); ${file} bleibt, wie es ist.`,
  seriesColumn: (file, has) =>
    has
      ? `${file} hat die Spalte \`series\`, die Einfuhr nicht: \`--dimension <Spalte>\` oder \`--wide series\` sagt, wo sie steht.`
      : `Die Einfuhr unterscheidet Reihen, ${file} hat keine Spalte \`series\`. Bitte dort ergänzen, oder mit \`--value <Spalte>\` eine auswählen.`,
};
