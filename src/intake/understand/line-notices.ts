import type { Notice } from '../fault.ts';

interface Counts {
  readonly carried: number;
  readonly gaps: number;
  readonly furtherLine: number | undefined;
}

/** What was done about lines that are not like the others. */
export function lineNotices({ carried, gaps, furtherLine }: Counts): Notice[] {
  return [
    ...(carried > 0 ? [{ code: 'periods-from-above' as const, text: String(carried) }] : []),
    ...(gaps > 0 ? [{ code: 'rows-without-value' as const, text: String(gaps) }] : []),
    ...(furtherLine === undefined ? [] : [{ code: 'table-not-read' as const, text: String(furtherLine) }]),
  ];
}
