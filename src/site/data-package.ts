import type { Column, ColumnType, DataTable } from '../model/data-table.ts';
import { channelTable } from './channel-table.ts';
import { kpiTable } from './kpi-table.ts';
import { messagesFor } from './messages/index.ts';
import type { SiteData } from './playbook.ts';
import { type EntryTable, tablePath, tablesOf } from './tables.ts';

/** Periods without a type of their own in Table Schema are text of this form. */
const patterns: Readonly<Partial<Record<ColumnType, string>>> = {
  week: '\\d{4}-W\\d{2}',
  quarter: '\\d{4}-Q[1-4]',
  period: '\\d{4}(-Q[1-4]|-W\\d{2}|-\\d{2}(-\\d{2})?)?',
};

const fieldTypes: Readonly<Partial<Record<ColumnType, string>>> = {
  number: 'number',
  boolean: 'boolean',
  day: 'date',
  month: 'yearmonth',
  year: 'year',
};

function fieldOf({ name, type }: Column, key: readonly string[], unit: string | undefined) {
  const pattern = patterns[type];
  const required = key.includes(name);
  const constraints = { ...(required && { required }), ...(pattern && { pattern }) };
  return {
    name,
    type: fieldTypes[type] ?? 'string',
    ...(type === 'number' && unit && { unit }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/**
 * What stands for no value. An empty dimension is one: it means the total, and is part of the key. There the list holds a space,
 * which no cell is, since the profile wants at least one.
 */
const missingValues = ({ key, columns, rows }: DataTable): readonly string[] => {
  const inKey = columns.map(({ name }) => key.includes(name));
  return rows.some((row) => row.some((cell, index) => cell === '' && inKey[index])) ? [' '] : [''];
};

interface About {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  readonly unit?: string;
  readonly sources?: readonly object[];
}

function resourceOf({ unit, ...about }: About, table: DataTable) {
  return {
    profile: 'tabular-data-resource',
    ...about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: table.columns.map((column) => fieldOf(column, table.key, unit)),
      primaryKey: table.key,
      missingValues: missingValues(table),
    },
  };
}

/** What the numbers are and where they come from, in the words of the entry. */
function aboutOf(entry: EntryTable['entry']): Pick<About, 'description' | 'unit' | 'sources'> {
  switch (entry.kind) {
    case 'kpi': {
      const { system, url } = entry.data.source;
      return { description: entry.data.definition, unit: entry.data.unit, sources: [{ title: system, ...(url && { path: url }) }] };
    }
    case 'evidence': {
      const { name, url } = entry.data.source;
      const sources = [{ title: name, ...(url && { path: url }) }];
      return { description: entry.data.finding, sources, ...(entry.data.unit && { unit: entry.data.unit }) };
    }
    case 'channel':
      return { description: entry.data.purpose, ...(entry.data.reachUnit && { unit: entry.data.reachUnit }) };
  }
}

const ofEntry = ({ entry, table }: EntryTable) =>
  resourceOf({ name: `${entry.kind}-${entry.id}`, path: tablePath(entry), title: entry.data.title, ...aboutOf(entry) }, table);

/** `api/datapackage.json`: a Frictionless Tabular Data Package (version 1) of all numbers, with types, units and keys. */
export function dataPackage(data: SiteData) {
  const { config, today } = data;
  const { title, organisation, locale } = config;
  const { kinds } = messagesFor(locale);
  const kpis = resourceOf({ name: 'kpis', path: 'kpis.csv', title: kinds.kpi.many }, kpiTable(data));
  const channels = resourceOf({ name: 'channels', path: 'channels.csv', title: kinds.channel.many }, channelTable(data));
  return {
    profile: 'tabular-data-package',
    name: 'playbook',
    title,
    created: `${today}T00:00:00Z`,
    contributors: [{ title: organisation, role: 'publisher' }],
    resources: [kpis, channels, ...tablesOf(data).map(ofEntry)],
  };
}
