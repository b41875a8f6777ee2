import { expect, test } from 'vitest';
import { edited, type Files, read, valid, withFields } from '../../tests/kit/content.ts';
import { viewFor } from '../model/audience.ts';
import { visibleFindings } from './visible-findings.ts';

async function shown(files: Files) {
  const checked = await read(files);
  const view = viewFor(checked.playbook, { audience: 'everyone', drafts: false });
  const told = visibleFindings(checked, view).map(({ check, file, line }) => `${check} ${file}:${line}`);
  return { told, all: checked.findings };
}

const objection = 'objections/keine-zeit.mdx';
const failing = '  - kpi: nps\n    claim: { atLeast: 90 }';
const secret: Files = {
  'kpis/geheim.mdx': withFields('kpis/nps.mdx', 'audience: team')['kpis/nps.mdx'] ?? '',
  'kpis/geheim.csv': valid['kpis/nps.csv'] ?? '',
};

test('a finding about what everybody may see is told at its place in the file, whatever hidden item stands before it', async () => {
  const files = withFields(objection, `kpis:\n  - kpi: geheim\n${failing}`, { ...valid, ...secret });
  const { told, all } = await shown(files);
  const claim = all.find(({ check }) => check === 'claim-holds');
  expect(claim).toBeDefined();
  expect(told).toContain(`claim-holds ${claim?.file}:${claim?.line}`);
});

test('none names what is hidden, nor calls a gap what only is hidden', async () => {
  const files = withFields(objection, 'kpis:\n  - kpi: geheim\n    claim: { atLeast: 90 }', { ...valid, ...secret });
  const onlyHidden = edited('goals/antworten.mdx', 'kpis: [nps]', 'kpis: [geheim]', files);
  const { told, all } = await shown(onlyHidden);
  expect(all.map(({ check }) => check)).toEqual(expect.arrayContaining(['claim-holds', 'public-references-hidden']));
  expect(told.filter((line) => /claim-holds|public-references-hidden|geheim|goal-has-kpi/.test(line))).toEqual([]);
});
