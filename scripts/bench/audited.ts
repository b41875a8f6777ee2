import type { Result } from 'lighthouse';
import { fewestPoints } from './bounds.ts';
import { renderTable } from './table.ts';

/** Lighthouse's categories, by its names and by those that people know. */
export const categories = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
} as const;

const names = Object.keys(categories);

/** What Lighthouse says of one page. */
export interface Audited {
  readonly page: string;
  /** Points of 100 by category. */
  readonly points: readonly number[];
  /** The audits that cost points, by their names. */
  readonly failed: readonly string[];
}

/** The part of Lighthouse's answer that is told. */
export type Answer = Pick<Result, 'categories' | 'audits'>;

/** Below this an audit is shown as not good by Lighthouse itself. */
const good = 0.9;

/** Audits that count in their category, and are not good. */
function failedIn({ categories: groups, audits }: Answer): string[] {
  const counting = names.flatMap((name) => groups[name]?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
  return counting.flatMap(({ id }) => {
    const { score = null, title = id, displayValue } = audits[id] ?? {};
    return score !== null && score < good ? [`${title}${displayValue ? ` (${displayValue})` : ''}`] : [];
  });
}

export const readAudit = (page: string, answer: Answer): Audited => ({
  page,
  points: names.map((name) => Math.round((answer.categories[name]?.score ?? 0) * 100)),
  failed: failedIn(answer),
});

const cell = (points: number): string => (points < fewestPoints ? `**${points}**` : String(points));

/** The points as Markdown, each below its bound in bold, and what cost points. */
export function renderAudits(audited: readonly Audited[]): string {
  const columns = [
    { title: `Lighthouse, at least ${fewestPoints}` },
    ...Object.values(categories).map((title) => ({ title, align: 'right' }) as const),
  ];
  const rows = audited.map(({ page, points }) => [page, ...points.map(cell)]);
  const failed = audited.flatMap((one) => one.failed.map((audit) => `- ${one.page}: ${audit}`));
  return `${[renderTable(columns, rows), ...failed].join('\n')}\n`;
}
