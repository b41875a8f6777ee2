import type { SeriesFactCode } from '../model/facts.ts';
import { type Rule, type WordsByCode, wordFacts } from './rule.ts';

/**
 * A CSV beside an entry has the columns, periods and numbers of the content model.
 *
 * Bad: `2026-10,"1.234,5"`. Good: `2026-10,1234.5`.
 */
const words: WordsByCode<SeriesFactCode> = {
  'csv-without-entry': ({ detail }) => ({
    message: `Unexpected CSV without an entry, expected \`${detail}.mdx\` beside it`,
    hint: 'Rename it like the entry that it belongs to.',
  }),
  'csv-not-for-kind': ({ detail }) => ({
    message: `Unexpected CSV beside a ${detail}, expected one beside a KPI, a channel or evidence only`,
  }),
  'csv-empty': ({ detail }) => ({ message: `Unexpected empty CSV, expected the header \`${detail}\`` }),
  'csv-syntax': ({ detail }) => ({
    message: `Unexpected CSV: ${detail}`,
    hint: 'Close quotation marks, and double those inside a quoted cell.',
  }),
  'csv-header': ({ detail, expected }) => ({
    message: `Unexpected header \`${detail}\`, expected it to begin with \`${expected?.join(',')}\``,
    hint: detail.includes(';') ? 'Separate the columns with commas, not semicolons.' : undefined,
  }),
  'csv-column-twice': ({ detail }) => ({
    message: detail
      ? `Unexpected second column \`${detail}\`, expected each column once`
      : 'Unexpected column without a name, expected a name in the header',
  }),
  'csv-cells': ({ detail, expected }) => ({
    message: `Unexpected row of ${detail} ${detail === '1' ? 'cell' : 'cells'}, expected ${expected?.[0]} as in the header`,
    hint: Number(detail) > Number(expected?.[0]) ? 'Decimal numbers take a point, not a comma.' : undefined,
  }),
  'csv-period': ({ detail, expected }) => ({ message: `Unexpected period \`${detail}\`, expected one such as \`${expected?.[0]}\`` }),
  'csv-frequency': ({ detail, expected }) => ({
    message: `Unexpected period \`${detail}\`, expected a ${expected?.[0]} such as \`${expected?.[1]}\``,
    hint: 'The periods have the form of the KPI’s `frequency`.',
  }),
  'csv-value': ({ detail }) => ({
    message: `Unexpected value \`${detail}\`, expected a number such as \`1234.5\``,
    hint: 'Decimal point, no thousands separator, no unit.',
  }),
  'csv-note': ({ detail }) => ({
    message: `Unexpected note \`${detail}\`, expected words`,
    hint: 'It is probably the rest of a number: decimal numbers take a point, not a comma, as in `1234.5`. A note has words.',
  }),
  'csv-label': () => ({ message: 'Unexpected empty label, expected what the value stands for' }),
  'csv-duplicate': ({ detail, expected }) => ({
    message: `Unexpected second row for ${detail}, expected one row for each`,
    hint: `The first is on line ${expected?.[0]}.`,
  }),
};

export const seriesIsClean: Rule = { id: 'series-is-clean', severity: 'error', run: (reading) => wordFacts(reading, words) };
