import { imageEndings } from '../model/image.ts';
import { didYouMean, oneOf } from './did-you-mean.ts';
import { type Rule, wordFacts } from './rule.ts';

/**
 * The logo is an image beside `playbook.yml`, whole, and small enough to stand on every page.
 *
 * Bad: `logo: ../brand/logo.pdf`. Good: `logo: logo.svg`.
 */
export const logoIsImage: Rule = {
  id: 'logo-is-image',
  severity: 'error',
  run: (reading) =>
    wordFacts(reading, {
      'logo-place': ({ detail }) => ({
        message: `Unexpected logo \`${detail.slice(0, 80)}\` in another folder, expected a file beside \`playbook.yml\``,
        hint: 'Put the file beside `playbook.yml` and write its name alone, such as `logo.svg`.',
      }),
      'logo-missing': ({ detail, expected = [] }) => ({
        message: `Missing logo \`${detail.slice(0, 80)}\`, expected it beside \`playbook.yml\``,
        hint: didYouMean(detail, expected) ?? 'Put the file there, or take the field out.',
      }),
      'logo-ending': ({ detail }) => ({
        message: `Unexpected logo \`${detail.slice(0, 80)}\`, expected one of ${oneOf(['svg', ...imageEndings])}`,
        hint: 'Export the logo as SVG, or as PNG.',
      }),
      'logo-unreadable': ({ detail }) => ({
        message: `Unexpected file \`${detail.slice(0, 80)}\` that is no whole image, expected what its ending says`,
        hint: 'Export the logo again.',
      }),
      'logo-bytes': ({ detail }) => ({
        message: `Unexpected logo of ${detail}, expected at most 100 kB`,
        hint: 'It stands on every page: export it as SVG, or as a smaller PNG.',
      }),
      'logo-pixels': ({ detail }) => ({
        message: `Unexpected logo of ${detail} pixels, expected at most 4096 in width and height`,
        hint: 'It is shown 28 pixels high, and larger on slides and paper: 200 pixels are plenty.',
      }),
      'svg-root': ({ detail }) => ({
        message: `Unexpected root element \`${detail}\`, expected \`svg\` with \`xmlns="http://www.w3.org/2000/svg"\``,
        hint: 'Export the logo again as SVG.',
      }),
      'svg-view-box': () => ({
        message: 'Missing attribute `viewBox`, expected it at the root element',
        hint: 'Without it the logo can’t be made smaller: add `viewBox="0 0 <width> <height>"`.',
      }),
      'svg-syntax': ({ detail }) => ({
        message: `Unexpected XML: ${detail}`,
        hint: 'Export the logo again as SVG.',
      }),
      'svg-encoding': ({ detail }) => ({
        message: `Unexpected encoding of the SVG (${detail}), expected UTF-8`,
        hint: 'Save it with the encoding “UTF-8”.',
      }),
    }),
};
