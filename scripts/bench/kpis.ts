import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { drawingsOf } from '../../src/drawing/drawable.ts';
import { fontBelow } from '../../src/drawing/font.ts';
import { toPng } from '../../src/drawing/picture-thread.ts';
import { compute } from '../../src/model/computed.ts';
import type { EntryOf } from '../../src/model/entry.ts';
import { emptyOutline } from '../../src/model/outline.ts';
import { createPlaybook } from '../../src/model/playbook.ts';
import { configSchema } from '../../src/model/schemas/config.ts';
import { kpiSchema } from '../../src/model/schemas/kpi.ts';
import { documentWriter } from '../../src/site/documents/document-writer.ts';
import { ensurePicture } from '../../src/site/picture-store.ts';
import { chartOnPage } from '../../src/site/pictures.ts';
import type { SiteData } from '../../src/site/playbook.ts';
import { openSession } from '../../src/site/session.ts';
import type { ChartView } from '../../src/site/view/chart-view.ts';
import { kpiChart } from '../../src/site/view/kpi-chart.ts';
import { root, say } from '../command.ts';
import { randomFrom } from './content/random.ts';
import { renderTable } from './table.ts';
import { time, timeOf } from './time.ts';

const count = 1000;
const periods = 120;
const today = '2026-11-23';

const config = configSchema.parse({
  title: 'Playbook',
  organisation: 'Kranichrad',
  levels: [{ id: 'company', title: 'Unternehmen' }],
  roles: [{ id: 'leitung', title: 'Leitung' }],
});

/** A KPI with ten years of months, each its own. */
function kpiAt(index: number): EntryOf<'kpi'> {
  const random = randomFrom(`kpi ${index}`);
  const data = kpiSchema.parse({
    ...{ title: `Erstreaktionszeit auf Servicefragen, Team ${index}`, summary: 'Wie lange dauert es?', owner: 'leitung' },
    ...{ question: 'Wie lange?', definition: 'Median der Zeit.', unit: 'Std.', direction: 'decrease', frequency: 'month' },
    ...{ source: { system: 'Monitoring' }, baseline: { period: '2016-11', value: 80 }, target: { by: '2027-12', value: 20 } },
  });
  const rows = Array.from({ length: periods }, (_, at) => {
    const month = 10 + at;
    const period = `${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return { period, value: 80 - at / 3 + random.int(-80, 80) / 10, dimensions: {}, point: { line: at + 2, column: 1 } };
  });
  const [id, file] = [`kpi-${index}`, `kpis/kpi-${index}.mdx`];
  return { kind: 'kpi', id, ref: `kpi:${id}`, file, data, outline: emptyOutline, series: { dimensions: [], rows } };
}

const viewsOf = (data: SiteData): ChartView[] => data.playbook.ofKind('kpi').flatMap((kpi) => kpiChart(kpi, data) ?? []);

/** Draws what pages show and the files beside them, from the playbook on, and reads the former, as a build does. */
const drawAll = (data: SiteData) =>
  Promise.all(viewsOf(data).map((view) => Promise.all([chartOnPage(view), ensurePicture(view, ['svg'])])));

function openBuild(folder: string): void {
  const settings = {
    content: folder,
    out: folder,
    private: undefined,
    sources: [],
    site: undefined,
    preview: undefined,
    base: undefined,
    audience: 'everyone',
    today,
  } as const;
  const about = { root, settings, mode: 'build', drafts: false, renderer: 'bench', good: undefined } as const;
  openSession({ ...about, pictures: path.join(folder, 'pictures'), usedPictures: new Set(), files: [], documents: documentWriter() });
}

const bound = (ms: number, most: number): string[] => [
  most < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`,
  most < 1000 ? `≤ ${most} ms` : `≤ ${most / 1000} s`,
  ms <= most ? 'yes' : '**no**',
];

const pictures = 20;

/** Measures 1,000 KPIs of 120 periods within this process: their progress, their charts, and pictures of them. */
export async function measureKpis(): Promise<string> {
  say('KPIs …');
  const playbook = createPlaybook(
    config,
    Array.from({ length: count }, (_, index) => kpiAt(index)),
  );
  const progress = time(() => compute(playbook, today));
  const newData = () => ({ playbook, computed: progress.result, config, today }) as unknown as SiteData;
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-kpis-'));
  openBuild(folder);
  const cold = await timeOf(() => drawAll(newData()));
  openBuild(folder);
  const again = await timeOf(() => drawAll(newData()));
  rmSync(folder, { recursive: true, force: true });
  const svgs = viewsOf(newData())
    .slice(0, pictures)
    .map((view) => drawingsOf(view, fontBelow(root)).asPicture());
  const drawn = time(() => svgs.map(toPng));
  const rows = [
    [`progress of ${count} KPIs with ${periods} periods each`, ...bound(progress.ms, 200)],
    ['their static charts, in pages and as SVG files', ...bound(cold.ms, 15_000)],
    ['the same when nothing changed', ...bound(again.ms, 1000)],
    ['a chart’s PNG, drawn by one thread', `${(drawn.ms / pictures).toFixed(0)} ms`, '–', '–'],
  ];
  return renderTable([{ title: 'KPIs' }, { title: 'measured' }, { title: 'allowed' }, { title: 'met' }], rows);
}
