import { expect, test } from 'vitest';
import { type Answer, readAudit, renderAudits } from './audited.ts';

const audit = (title: string, score: number | null, displayValue?: string) => ({ title, score, ...(displayValue && { displayValue }) });
const group = (score: number, ...ids: readonly (readonly [id: string, weight: number])[]) => ({
  score,
  auditRefs: ids.map(([id, weight]) => ({ id, weight })),
});

const answer = {
  categories: {
    performance: group(0.962, ['shift', 25], ['paint', 10], ['hint', 0]),
    accessibility: group(1, ['names', 7]),
    'best-practices': group(0.98),
    seo: group(1),
  },
  audits: {
    shift: audit('Cumulative Layout Shift', 0.7, '0.115'),
    paint: audit('First Contentful Paint', 0.95),
    hint: audit('A hint that costs nothing', 0),
    names: audit('Does not apply', null),
  },
} as unknown as Answer;

test('points below the bound are in bold, and what cost them is named', () => {
  expect(renderAudits([readAudit('map', answer)])).toMatchInlineSnapshot(`
    "| Lighthouse, at least 98 | performance | accessibility | best practices | SEO |
    | --- | ---: | ---: | ---: | ---: |
    | map | **96** | 100 | 98 | 100 |

    - map: Cumulative Layout Shift (0.115)
    "
  `);
});
