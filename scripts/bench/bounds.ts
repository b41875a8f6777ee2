/** The medians of one thing that was measured. */
export interface Medians {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

/** What is measured, by the name that the tables show. */
export const measures = {
  check: 'first `check`',
  checkAgain: '`check` after one changed body',
  first: 'first build, which draws every picture of a map',
  cold: 'cold build, pictures kept',
  warm: 'build after one changed body',
  double: 'cold build of twice the entries',
  review: '`review` of 100 changed entries',
  previewCold: 'first push to a preview, nothing kept',
  previewWarm: 'second push to it',
  astroCold: 'bare Astro: cold build',
  astroWarm: 'bare Astro: build after one changed body',
  starlightCold: 'Starlight: cold build',
} as const;

export type Measure = keyof typeof measures;
export type Measured = Readonly<Partial<Record<Measure, Medians>>>;

/** Points of 100 that Lighthouse gives a page, in each of its categories. */
export const fewestPoints = 98;

/** A bound with what was measured; without a ratio when a peer is missing. */
export interface Judged {
  readonly what: string;
  readonly measured: string;
  readonly allowed: string;
  /** Missing when it can't be told. */
  readonly met?: boolean;
}

const seconds = (value: number): string => `${value.toFixed(2)} s`;
const megabytes = (value: number): string => `${Math.round(value)} MB`;

interface Ratio {
  readonly what: string;
  readonly of: Measure;
  readonly to: Measure;
  readonly by: 'seconds' | 'peakMb';
  readonly most: number;
}

const ratios: readonly Ratio[] = [
  { what: 'cold build ÷ Starlight’s', of: 'cold', to: 'starlightCold', by: 'seconds', most: 0.6 },
  { what: 'one changed body ÷ bare Astro’s', of: 'warm', to: 'astroWarm', by: 'seconds', most: 1.5 },
  { what: 'peak memory of the cold build ÷ bare Astro’s', of: 'cold', to: 'astroCold', by: 'peakMb', most: 1.4 },
  { what: 'second push to a preview ÷ the first', of: 'previewWarm', to: 'previewCold', by: 'seconds', most: 0.5 },
  { what: 'time for twice the entries ÷ for the entries', of: 'double', to: 'cold', by: 'seconds', most: 2.2 },
];

function judgeRatio({ what, of, to, by, most }: Ratio, measured: Measured): Judged {
  const [a, b] = [measured[of]?.[by], measured[to]?.[by]];
  const allowed = `≤ ${most}`;
  if (a === undefined || b === undefined) return { what, measured: 'not measured', allowed };
  const show = by === 'seconds' ? seconds : megabytes;
  return { what, measured: `${show(a)} ÷ ${show(b)} = ${(a / b).toFixed(2)}`, allowed, met: a / b <= most };
}

interface Most {
  readonly of: Measure;
  readonly by: 'seconds' | 'peakMb';
  readonly most: number;
}

/** Bounds that are no ratios hold for so many entries. */
const entriesOfMost = 1000;

const mosts: readonly Most[] = [
  { of: 'check', by: 'seconds', most: 3 },
  { of: 'review', by: 'seconds', most: 3 },
  { of: 'review', by: 'peakMb', most: 500 },
];

function judgeMost({ of, by, most }: Most, measured: Measured, entries: number): Judged {
  const took = measured[of]?.[by];
  const show = by === 'seconds' ? seconds : megabytes;
  const judged = {
    what: by === 'seconds' ? measures[of] : `peak memory of ${measures[of]}`,
    measured: took === undefined ? 'not measured' : show(took),
    allowed: `≤ ${most} ${by === 'seconds' ? 's' : 'MB'} for ${entriesOfMost} entries`,
  };
  return took === undefined || entries !== entriesOfMost ? judged : { ...judged, met: took <= most };
}

/** Every bound that was asked for. */
export const judge = (measured: Measured, entries: number): readonly Judged[] => [
  ...mosts.map((most) => judgeMost(most, measured, entries)),
  ...ratios.map((ratio) => judgeRatio(ratio, measured)),
];
