import { chartOfEvidence } from '../../diagrams/evidence-chart/chart-of-evidence.ts';
import type { EntryOf } from '../../model/entry.ts';
import { evidenceGrid } from '../../model/evidence-grid.ts';
import { formatFor } from '../format.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { pictureAccent } from '../theme/accent-style.ts';
import { chartHrefs } from '../urls.ts';
import type { ChartView } from './chart-view.ts';

/** The chart of a piece of evidence; undefined where it asks for none, or has nothing to show. */
export function evidenceChart(evidence: EntryOf<'evidence'>, { config }: SiteData): ChartView | undefined {
  const { locale, organisation } = config;
  const [words, format] = [messagesFor(locale), formatFor(locale)];
  const { finding, unit = '', source, captured } = evidence.data;
  const { decimals } = evidenceGrid(evidence.rows ?? []);
  const quantity = (value: number) => format.quantity(value, { unit, decimals }).trim();
  const chart = chartOfEvidence(evidence, { language: format.language, quantity, value: unit || words.kpi.value });
  if (!chart) return undefined;
  const day = words.talk.recipe.captured(format.day(captured));
  const footer = [organisation, words.talk.recipe.source(source.name), day].join(' · ');
  const about = { locale, accent: pictureAccent(config), pictures: chartHrefs('evidence', evidence.id) };
  return { what: 'chart', ...about, chart, sentence: finding, footer };
}

/** All evidence that has one. */
export const evidenceCharts = (data: SiteData): readonly { readonly id: string; readonly chart: ChartView }[] =>
  data.playbook.ofKind('evidence').flatMap((entry) => {
    const chart = evidenceChart(entry, data);
    return chart ? [{ id: entry.id, chart }] : [];
  });
