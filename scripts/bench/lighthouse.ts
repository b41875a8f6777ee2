import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import lighthouse from 'lighthouse';
import { root, say } from '../command.ts';
import { freePort } from '../free-port.ts';
import { serveCompressed } from '../serve-compressed.ts';
import { startBrowser } from '../start-browser.ts';
import { type Audited, categories, readAudit, renderAudits } from './audited.ts';
import { runToEnd } from './run-process.ts';

/** What readers open, one of each sort, of the sample. */
const pages = {
  home: 'index.html',
  goal: 'goals/service-social/index.html',
  map: 'map/index.html',
  KPI: 'kpis/erstreaktionszeit/index.html',
  objection: 'objections/keine-zeit/index.html',
  checklist: 'checklists/ist-analyse/index.html',
  'measures board': 'measures/index.html',
  guide: 'guides/schnelle-erfolge/index.html',
} as const;

/** Every page with Lighthouse's own settings for a phone on a slow network, each in a browser that was not used before. */
async function auditAll(address: string): Promise<readonly Audited[]> {
  const audited: Audited[] = [];
  for (const [page, file] of Object.entries(pages)) {
    say(`Lighthouse: ${page} …`);
    const port = await freePort();
    const browser = await startBrowser([`--remote-debugging-port=${port}`]);
    const settings = { port, logLevel: 'error', output: 'json', onlyCategories: Object.keys(categories) } as const;
    const ran = await lighthouse(address + file, settings).finally(() => browser.close());
    if (!ran || ran.lhr.runtimeError) throw new Error(`Lighthouse could not look at ${file}: ${ran?.lhr.runtimeError?.message}`);
    audited.push(readAudit(page, ran.lhr));
  }
  return audited;
}

/** Builds the sample, serves it compressed as a real server would, and has Lighthouse look at pages of eight sorts. */
export async function measurePages(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'playbook-bench-'));
  const out = path.join(folder, 'out');
  const env = { PLAYBOOK_CONTENT: path.join(root, 'content'), PLAYBOOK_OUT: out, PLAYBOOK_TODAY: '2026-11-23' };
  await runToEnd({ program: process.execPath, args: [path.join(root, 'scripts/run.mjs'), 'build'], cwd: root, env });
  const { address, end } = await serveCompressed(out);
  try {
    return renderAudits(await auditAll(address));
  } finally {
    end();
    await rm(folder, { recursive: true, force: true });
  }
}
