import { Package } from 'datapackage';
import { expect, test } from 'vitest';
import { common, entry, type Files, folderOf, valid, withFields } from '../../tests/kit/content.ts';
import { siteDataOf } from '../../tests/kit/site-data.ts';
import type { Audience } from '../model/common.ts';
import { renderCsv } from '../reporters/csv.ts';
import { channelTable } from './channel-table.ts';
import { dataPackage } from './data-package.ts';
import { kpiTable } from './kpi-table.ts';
import { tablePath, tablesOf } from './tables.ts';

const files: Files = {
  ...valid,
  'kpis/nps.csv': 'period,value,note,channel\n2026-10,19,"=HYPERLINK(""x"")",\n2026-10,17,,Mail\n2025-12,10,,\n',
  'kpis/leer.mdx': entry(
    `${common}\nquestion: Wie?\ndefinition: So.\nunit: '%'\ndirection: keep\nfrequency: week\nsource: { system: Kasse, url: 'https://kasse.example/' }`,
  ),
  'evidence/umfrage.csv': 'label,series,value\nja,2026,7\nnein,2026,3\n',
  'channels/forum.csv': 'period,value\n2026-Q2,120\n2026-05-01,90\n',
};

/** Opens what a build would write with the reader of those who made the format. */
async function open(content: Files, audience: Audience = 'everyone'): Promise<Package> {
  const data = await siteDataOf(content, audience);
  const tables = tablesOf(data).map((found) => [tablePath(found.entry), renderCsv(found.table)] as const);
  const folder = await folderOf(
    Object.fromEntries([...tables, ['kpis.csv', renderCsv(kpiTable(data))], ['channels.csv', renderCsv(channelTable(data))]]),
    'api',
  );
  return Package.load(dataPackage(data), { basePath: folder, strict: true });
}

const rowsOf = async (found: Package, name: string) => found.getResource(name)?.read({ keyed: true });

test('the reader finds the package valid, and every resource’s rows of the types and with the keys that it says', async () => {
  const found = await open(files);
  expect(found.errors).toEqual([]);
  expect(found.valid).toBe(true);
  expect(found.resources.map(({ name }) => name).sort()).toEqual([
    'channel-forum',
    'channels',
    'evidence-umfrage',
    'kpi-leer',
    'kpi-nps',
    'kpis',
  ]);
  for (const resource of found.resources) await resource.read({ keyed: true });
});

test('months are months, an empty dimension is the total, a formula is text', async () => {
  expect(await rowsOf(await open(files), 'kpi-nps')).toEqual([
    { period: [2025, 12], value: 10, note: '', channel: '' },
    { period: [2026, 10], value: 19, note: '\'=HYPERLINK("x")', channel: '' },
    { period: [2026, 10], value: 17, note: '', channel: 'Mail' },
  ]);
});

test('evidence, reach and a KPI without values are in it, too', async () => {
  const found = await open(files);
  expect(await rowsOf(found, 'evidence-umfrage')).toEqual([
    { label: 'ja', series: '2026', value: 7 },
    { label: 'nein', series: '2026', value: 3 },
  ]);
  expect(await rowsOf(found, 'channel-forum')).toEqual([
    { period: '2026-05-01', value: 90 },
    { period: '2026-Q2', value: 120 },
  ]);
  expect(await rowsOf(found, 'kpi-leer')).toEqual([]);
});

test('one table has every KPI with its status and arithmetic', async () => {
  const rows = await rowsOf(await open(files), 'kpis');
  expect(rows?.find(({ id }) => id === 'nps')).toMatchObject({
    unit: 'Punkte',
    baseline_period: '2025-12',
    target_value: 20,
    status: 'on-track',
    reason: null,
    way: 0.9,
    elapsed: 304 / 365,
    latest_period: '2026-10',
    latest_value: 19,
    stale: false,
  });
  expect(rows?.find(({ id }) => id === 'leer')).toMatchObject({ status: 'no-data', way: null, latest_value: null, stale: null });
});

test('values carry their unit, resources their source', async () => {
  const { resources } = dataPackage(await siteDataOf(files));
  const nps = resources.find(({ name }) => name === 'kpi-nps');
  expect(nps?.schema.fields.find(({ name }) => name === 'value')).toMatchObject({ type: 'number', unit: 'Punkte' });
  expect(resources.find(({ name }) => name === 'kpi-leer')).toMatchObject({
    sources: [{ title: 'Kasse', path: 'https://kasse.example/' }],
  });
});

test('the reader complains when a value is none, so that its consent says something', async () => {
  const data = await siteDataOf(files);
  const tables = tablesOf(data).map(({ entry: found, table }) => [tablePath(found), renderCsv(table)] as const);
  const folder = await folderOf({ ...Object.fromEntries(tables), 'kpis/nps.csv': 'period,value,note,channel\n2026-10,viel,,\n' }, 'api');
  const found = await Package.load(dataPackage(data), { basePath: folder });
  await expect(rowsOf(found, 'kpi-nps')).rejects.toThrow();
});

test('what is for the team alone is in the team’s package only', async () => {
  const secret = withFields('kpis/nps.mdx', 'audience: team', files);
  expect((await open(secret)).resources.map(({ name }) => name)).not.toContain('kpi-nps');
  expect(JSON.stringify(dataPackage(await siteDataOf(secret)))).not.toContain('nps');
  expect((await open(secret, 'team')).resources.map(({ name }) => name)).toContain('kpi-nps');
});
