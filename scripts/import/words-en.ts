import type { Fault } from '../../src/intake/fault.ts';
import type { ImportWords } from './words.ts';

const listed = ({ expected = [] }: Pick<Fault, 'expected'>): string => expected.map((name) => `“${name}”`).join(', ');
const cut = (text = ''): string => (text.length > 60 ? `${text.slice(0, 57)} …` : text);

const frequencies: Readonly<Record<string, string>> = { day: 'days', week: 'weeks', month: 'months', quarter: 'quarters', year: 'years' };
const dateOrders: Readonly<Record<string, string>> = { dmy: 'day before month', mdy: 'month before day' };

/** Everything that `npm run import` says in English. */
export const en: ImportWords = {
  line: (line) => `line ${line}`,
  column: (name) => `column “${name}”`,
  more: (count) => `… and ${count} more`,
  cannot: (file) => `${file} can’t be imported like this; nothing was written:`,
  undecided: (file) => `${file}: the file alone can’t tell this; nothing was written. Please say it:`,
  faults: {
    'source-empty': () => 'The file is empty.',
    'source-too-large': () => 'The file is larger than 20 MB. Please export only the columns and years that are needed.',
    'source-too-long': ({ expected }) =>
      `The file has more than ${expected?.[0]} lines or ${expected?.[1]} cells. Please export by day or month, with only the columns that are needed.`,
    'source-binary': () => 'This is neither text nor an Excel workbook. Please export as CSV or .xlsx.',
    'source-old-excel': () => 'This is an old Excel file (.xls) or one with a password. Please save it without a password as .xlsx or CSV.',
    'source-html': () => 'This is a web page, though its name may end in .xls. Please open it in Excel and save it as .xlsx.',
    'source-pdf': () => 'This is a PDF. Please export as CSV or .xlsx.',
    'source-broken-workbook': ({ text }) => `The Excel workbook is damaged (${cut(text)}). Please export it again.`,
    'source-zip-bomb': ({ expected }) => `Unpacked, the Excel workbook would be larger than ${expected?.[0]} MB; no export of a series is.`,
    'source-quote': () => 'A quotation mark begins or ends here whose other half is missing.',
    'source-one-column': () => 'No columns were found: neither semicolons, tabs, commas nor vertical bars separate the lines evenly.',
    'no-data': () => 'There is no line that holds a value and, beside it, what the value is of.',
    'no-such-column': ({ text, expected }) => `There is no column “${cut(text)}”, only ${listed({ expected: expected ?? [] })}.`,
    'no-such-sheet': ({ text, expected }) => `There is no sheet “${cut(text)}”, only ${listed({ expected: expected ?? [] })}.`,
    'no-period-column': (fault) => `No column holds periods. There are ${listed(fault)}; \`--period <column>\` names the right one.`,
    'no-value-column': (fault) => `No column holds numbers. There are ${listed(fault)}; \`--value <column>\` names the right one.`,
    'no-label-column': (fault) =>
      `No column says what the values are of. There are ${listed(fault)}; \`--label <column>\` names the right one.`,
    'column-reserved': ({ column }) =>
      `“${column}” already means something else in a series; \`--dimension "${column}=<new name>"\` gives it another name.`,
    'no-period': ({ text }) => (text ? `“${cut(text)}” is no period.` : 'The period is missing.'),
    'no-number': ({ text }) => `“${cut(text)}” is no number.`,
    'period-mixed': ({ text, expected }) => `“${text}” does not go with the other lines, which hold ${frequencies[expected?.[0] ?? '']}.`,
    'period-coarser': ({ expected }) =>
      `The file holds ${frequencies[expected?.[0] ?? '']}, the series counts ${frequencies[expected?.[1] ?? '']}: they can’t be split.`,
    'weeks-do-not-fit': ({ expected }) =>
      `The file holds weeks, the series counts ${frequencies[expected?.[0] ?? '']}: weeks lie across their borders. Please export by day.`,
    'weeks-begin-otherwise': ({ text }) =>
      `“${text}” and the other days begin weeks that do not start on Monday: they lie across two weeks of the series. Please export by day.`,
    'dates-contradict': ({ text, expected }) => `“${cut(text)}” is no date with the ${dateOrders[expected?.[0] ?? '']}, as the others are.`,
    'numbers-contradict': ({ text, expected }) =>
      `“${cut(text)}” is no number with a ${expected?.[0] === ',' ? 'comma' : 'point'} before the decimals, as the others are.`,
    'label-missing': () => 'What the value is of is missing.',
    'label-twice': ({ text, expected }) => `“${cut(text)}” stood on line ${expected?.[0]} already.`,
  },
  questions: {
    sheet: () => ({ message: 'Which sheet?', option: 'sheet' }),
    period: () => ({ message: 'Which column holds the period?', option: 'period' }),
    value: () => ({
      message:
        'Which column holds the value? (All of them, a column for each channel say: `--wide <dimension>`, for evidence `--wide series`)',
      option: 'value',
    }),
    label: () => ({ message: 'Which column says what the value is of?', option: 'label' }),
    dates: (example) => ({ message: `What comes first in “${example}”?`, option: 'dates' }),
    decimal: (example) => ({ message: `What stands before the decimals in “${example}”: a comma or a point?`, option: 'decimal' }),
    aggregate: (example) => ({ message: `There are several lines for ${example}. What shall count?`, option: 'aggregate' }),
    dimension: (example) => ({
      message: `The column “${example}” tells lines of the same period apart. What shall become of it?`,
      option: '',
    }),
  },
  choices: {
    dmy: 'the day',
    mdy: 'the month',
    ',': 'comma',
    '.': 'point',
    sum: 'the sum',
    mean: 'the average',
    last: 'the last value',
    max: 'the highest value',
    dimension: 'a dimension of the series',
    ignore: 'nothing: its lines are put together',
  },
  notices: {
    'period-incomplete': ({ text, expected }) =>
      `Only a part of ${text} is there (${expected?.join(' of ')}): the value may not be the whole.`,
    'days-missing': ({ text, expected }) => `Lines are missing in ${text} (${expected?.join(' of ')} are there).`,
    'period-not-over': ({ text }) => `${text} is not over yet: the value may still change.`,
    'periods-from-above': ({ text }) => `Lines without a period of their own: ${text}; the one above counts.`,
    'rows-without-value': ({ text }) => `Cells without a value: ${text}; they are left out.`,
    'table-not-read': ({ text }) => `Another table begins on line ${text}; it is not read.`,
    'percent-for-other-unit': ({ text }) => `The values have a percent sign, the unit is “${text}”.`,
    'fractions-for-percent': ({ text }) => `All values are below 1 (${text}), the unit is %: are they fractions, to be multiplied by 100?`,
  },
  roles: {
    period: 'period',
    year: 'year',
    value: 'value',
    label: 'what the value is of',
    series: 'series',
    dimension: 'dimension',
    wide: 'value for',
    none: '– (not read)',
  },
  facts: {
    file: 'File',
    form: (encoding, separator) => `text in ${encoding}, separated by ${separator}`,
    workbook: (sheet) => `Excel workbook, sheet “${sheet}”`,
    separators: { '\t': 'tabs', ';': 'semicolons', ',': 'commas', '|': 'vertical bars' },
    header: 'Header',
    noHeader: 'none; the columns are called 1, 2, 3 …',
    turned: 'periods stand as columns',
    lines: 'Lines',
    skipped: 'Passed over',
    dates: 'Periods',
    numbers: 'Numbers',
    decimal: { ',': 'comma before the decimals', '.': 'point before the decimals' },
    aggregate: 'Each period',
    orders: dateOrders,
    frequencies,
  },
  change: {
    target: (file) => `Change to ${file}`,
    isNew: 'a new file',
    added: (count) => `${count} new`,
    same: (count) => `${count} the same`,
    differing: (count) => `${count} different`,
    kept: 'stays; `--replace` takes the new value',
    nothing: 'Everything is there already; nothing to write.',
    nothingButDiffering: 'Nothing new; what differs stays. `--replace` takes the new values.',
  },
  confirm: (file) => `Write to ${file}?`,
  yes: 'Yes',
  no: 'No',
  cancelled: 'Cancelled, nothing was written.',
  needsYes: 'Nothing was written: there is nobody here to ask. `--yes` writes without asking.',
  written: (file) => `Written: ${file}`,
  changedMeanwhile: (file) => `${file} has changed meanwhile; nothing was written. Please try again.`,
  brokenSeries: (file) => `${file} has errors itself; \`npm run check\` names them. Nothing was written.`,
  brokenEntry: (file) => `${file} has errors in its frontmatter; \`npm run check\` names them. Nothing was written.`,
  refused: (file, detail) => `\`npm run check\` would not accept the result (${detail}); ${file} stays as it is.`,
  seriesColumn: (file, has) =>
    has
      ? `${file} has the column \`series\` and the import has not: \`--dimension <column>\` or \`--wide series\` says where it is.`
      : `The import tells series apart, and ${file} has no column \`series\`. Please add it there, or choose one with \`--value <column>\`.`,
};
