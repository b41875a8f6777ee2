import type { SvgFactCode } from '../model/facts.ts';
import { type Rule, type WordsByCode, wordFacts } from './rule.ts';

const plain = 'Export it anew as “plain” or “optimised” SVG, or as PNG.';

const words: WordsByCode<SvgFactCode> = {
  'svg-script': ({ detail }) => ({
    message: `Unexpected script in the logo (\`${detail}\`), expected a drawing`,
    hint: 'Take it out: a logo needs none. If you did not put it there, ask where the file comes from.',
  }),
  'svg-address': ({ detail }) => ({
    message: `Unexpected address in the logo (\`${detail}\`), expected a part of the same file such as \`#shape\``,
    hint: `Pages load nothing from elsewhere. ${plain}`,
  }),
  'svg-doctype': () => ({
    message: 'Unexpected `<!DOCTYPE>` in the logo, expected `<svg>` at once',
    hint: 'Delete it with what stands between its brackets: drawings need none, and it may define text that grows without end.',
  }),
  'svg-instruction': ({ detail }) => ({
    message: `Unexpected instruction \`<?${detail}?>\` in the logo, expected a drawing`,
    hint: 'Delete the line.',
  }),
  'svg-text': () => ({
    message: 'Unexpected text in the logo, expected outlines',
    hint: 'In a picture text gets the font of whoever looks: turn it into paths, then export the logo again.',
  }),
  'svg-element': ({ detail }) => ({
    message: `Unexpected element \`${detail}\` in the logo, expected shapes such as \`path\`, \`rect\` and \`g\``,
    hint: plain,
  }),
  'svg-attribute': ({ detail }) => ({
    message: `Unexpected attribute \`${detail}\` in the logo, expected those that draw`,
    hint: plain,
  }),
};

/**
 * An SVG that is the logo draws and does nothing else: it runs no script, loads nothing, and holds no page.
 *
 * Bad: `<svg onload="…">`. Good: `<svg><path d="…" /></svg>`.
 */
export const logoIsDrawing: Rule = {
  id: 'logo-is-drawing',
  severity: 'error',
  run: (reading) => wordFacts(reading, words),
};
