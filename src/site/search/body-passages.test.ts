import { expect, test } from 'vitest';
import { outline } from '../../../tests/kit/bodies.ts';
import { bodyPassages } from './body-passages.ts';

const passages = (text: string) => bodyPassages(outline(text, 3), ({ name }) => (name === 'Kpi' ? '24 Std.' : ''));

test('a body without headings is one passage, an empty one none', () => {
  expect(passages('Erst **das**, dann `jenes`.\n\nUnd mehr.')).toEqual([{ text: 'Erst das, dann jenes. Und mehr.' }]);
  expect(passages('')).toEqual([]);
});

test('each heading has its passage, with the place on the page that it leads to', () => {
  expect(passages('Vorn.\n\n## Zuhören, und *dann*?\n\n- eins\n- zwei\n\n### Unten\n')).toEqual([
    { text: 'Vorn.' },
    { heading: { text: 'Zuhören, und dann?', slug: 'zuhören-und-dann' }, text: 'eins zwei' },
    { heading: { text: 'Unten', slug: 'unten' }, text: '' },
  ]);
});

test('values stand in their sentences, titles of boxes and texts of pictures among the rest', () => {
  const text =
    'Es sind <Kpi id="a" show="value" /> heute.\n\n<Callout type="tip" title="Merke">\n\nDas.\n\n</Callout>\n\n![Ein Bild](a.png)';
  expect(passages(text)).toEqual([{ text: 'Es sind 24 Std. heute. Merke Das. Ein Bild' }]);
});
