import { expect, test } from 'vitest';
import type { Measure } from './bounds.ts';
import { renderBenchmark, type Sample } from './report.ts';

const sample = (measure: Measure, seconds: number, peakMb: number, otherSeconds = 0): Sample => ({
  measure,
  ran: { seconds, cpuSeconds: seconds * 1.5, otherSeconds, peakMb },
});

const own = [
  sample('check', 2.4, 200),
  sample('check', 2.8, 210),
  sample('check', 9, 190),
  sample('cold', 9, 700),
  sample('double', 20, 900),
  sample('warm', 4, 500),
];

test('medians, ratios and whether each bound is met stand in two tables', () => {
  const peers = [sample('astroCold', 8, 650), sample('astroWarm', 6, 500), sample('starlightCold', 14, 1200)];
  expect(renderBenchmark({ entries: 1000, runs: 3, samples: [...own, ...peers], notes: ['A note.'] })).toMatchInlineSnapshot(`
    "| 1000 entries | median of 3 | each | processor | peak memory |
    | --- | ---: | --- | ---: | ---: |
    | first \`check\` | 2.80 s | 2.4, 2.8, 9.0 | 4.2 s | 200 MB |
    | cold build, pictures kept | 9.00 s | 9.0 | 13.5 s | 700 MB |
    | build after one changed body | 4.00 s | 4.0 | 6.0 s | 500 MB |
    | cold build of twice the entries | 20.00 s | 20.0 | 30.0 s | 900 MB |
    | bare Astro: cold build | 8.00 s | 8.0 | 12.0 s | 650 MB |
    | bare Astro: build after one changed body | 6.00 s | 6.0 | 9.0 s | 500 MB |
    | Starlight: cold build | 14.00 s | 14.0 | 21.0 s | 1200 MB |

    | bound | measured | allowed | met |
    | --- | --- | --- | --- |
    | first \`check\` | 2.80 s | ≤ 3 s for 1000 entries | yes |
    | \`review\` of 100 changed entries | not measured | ≤ 3 s for 1000 entries | – |
    | peak memory of \`review\` of 100 changed entries | not measured | ≤ 500 MB for 1000 entries | – |
    | cold build ÷ Starlight’s | 9.00 s ÷ 14.00 s = 0.64 | ≤ 0.6 | **no** |
    | one changed body ÷ bare Astro’s | 4.00 s ÷ 6.00 s = 0.67 | ≤ 1.5 | yes |
    | peak memory of the cold build ÷ bare Astro’s | 700 MB ÷ 650 MB = 1.08 | ≤ 1.4 | yes |
    | second push to a preview ÷ the first | not measured | ≤ 0.5 | – |
    | time for twice the entries ÷ for the entries | 20.00 s ÷ 9.00 s = 2.22 | ≤ 2.2 | **no** |

    - A note.
    "
  `);
});

test('without the peers, and with another number of entries, what can’t be told is not judged', () => {
  expect(renderBenchmark({ entries: 500, runs: 1, samples: own, notes: [] })).toMatchInlineSnapshot(`
    "| 500 entries | median of 1 | each | processor | peak memory |
    | --- | ---: | --- | ---: | ---: |
    | first \`check\` | 2.80 s | 2.4, 2.8, 9.0 | 4.2 s | 200 MB |
    | cold build, pictures kept | 9.00 s | 9.0 | 13.5 s | 700 MB |
    | build after one changed body | 4.00 s | 4.0 | 6.0 s | 500 MB |
    | cold build of twice the entries | 20.00 s | 20.0 | 30.0 s | 900 MB |

    | bound | measured | allowed | met |
    | --- | --- | --- | --- |
    | first \`check\` | 2.80 s | ≤ 3 s for 1000 entries | – |
    | \`review\` of 100 changed entries | not measured | ≤ 3 s for 1000 entries | – |
    | peak memory of \`review\` of 100 changed entries | not measured | ≤ 500 MB for 1000 entries | – |
    | cold build ÷ Starlight’s | not measured | ≤ 0.6 | – |
    | one changed body ÷ bare Astro’s | not measured | ≤ 1.5 | – |
    | peak memory of the cold build ÷ bare Astro’s | not measured | ≤ 1.4 | – |
    | second push to a preview ÷ the first | not measured | ≤ 0.5 | – |
    | time for twice the entries ÷ for the entries | 20.00 s ÷ 9.00 s = 2.22 | ≤ 2.2 | **no** |


    "
  `);
});

test('a machine that others kept busy is told', () => {
  const text = (others: number) => renderBenchmark({ entries: 500, runs: 1, samples: [sample('check', 2, 200, others)], notes: [] });
  expect(text(0.1)).not.toContain('busy');
  expect(text(3)).toContain('Meanwhile others kept 1.5 of the machine’s processors busy');
});
