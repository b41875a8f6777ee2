import { aggregates, dateOrders, type Wishes } from '../../src/intake/wishes.ts';
import { frequencies } from '../../src/model/period.ts';
import { UsageError } from '../../src/site/settings.ts';

/** What the command line takes. */
export const importOptions = {
  yes: { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
  aggregate: { type: 'string' },
  dates: { type: 'string' },
  decimal: { type: 'string' },
  sheet: { type: 'string' },
  period: { type: 'string' },
  value: { type: 'string' },
  label: { type: 'string' },
  dimension: { type: 'string', multiple: true },
  ignore: { type: 'string', multiple: true },
  wide: { type: 'string' },
  frequency: { type: 'string' },
} as const;

export interface Values {
  readonly aggregate?: string;
  readonly dates?: string;
  readonly decimal?: string;
  readonly sheet?: string;
  readonly period?: string;
  readonly value?: string;
  readonly label?: string;
  readonly dimension?: string[];
  readonly ignore?: string[];
  readonly wide?: string;
  readonly frequency?: string;
}

type Choice = 'aggregate' | 'dates' | 'decimal' | 'frequency';

const choices = { aggregate: aggregates, dates: dateOrders, decimal: [',', '.'], frequency: frequencies } as const;

function wrongChoice(name: Choice, told: string | undefined): string[] {
  const allowed: readonly string[] = choices[name];
  return told === undefined || allowed.includes(told) ? [] : [`--${name} is \`${told}\`, expected one of ${allowed.join(' ')}.`];
}

function chosen<Name extends Choice>(name: Name, told: string | undefined): (typeof choices)[Name][number] | undefined {
  const allowed: readonly (typeof choices)[Name][number][] = choices[name];
  return allowed.find((choice) => choice === told);
}

/**
 * What the options say. A dimension may get another name in the series: `--dimension "Kanal=channel"`.
 * @throws UsageError that names every option with a value that can't be
 */
export function wishesFrom(values: Values): Wishes {
  const wrong = (Object.keys(choices) as Choice[]).flatMap((name) => wrongChoice(name, values[name]));
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
  const dimensions = (values.dimension ?? []).map((told) => {
    const [column = '', ...name] = told.split('=');
    return name.length > 0 ? { column, name: name.join('=') } : { column };
  });
  const { sheet, period, value, label, wide } = values;
  return {
    ...{ sheet, period, value, label, wide, dimensions, ignore: values.ignore ?? [] },
    aggregate: chosen('aggregate', values.aggregate),
    dates: chosen('dates', values.dates),
    decimal: chosen('decimal', values.decimal),
    frequency: chosen('frequency', values.frequency),
  };
}
