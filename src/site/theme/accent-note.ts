import { differenceEuclidean } from 'culori/fn';
import { parseColour } from '../../model/colour.ts';
import type { Config } from '../../model/schemas/config.ts';
import { accentFor } from './accent.ts';

const difference = differenceEuclidean('oklab');

/** How far apart two colours are that nobody takes for the same brand's: orange and brown, not two reds. */
const far = 0.15;

/** What is said at a build when words on light pages get quite another colour than the brand's; undefined when they don't. */
export function accentNote({ theme: { accent = '' } }: Pick<Config, 'theme'>): string | undefined {
  const brand = parseColour(accent);
  if (!brand) return undefined;
  const { accent: shown } = accentFor(brand, 'light');
  if (difference(brand, shown) < far) return undefined;
  return `The accent \`${accent}\` of playbook.yml is darkened to \`${shown}\` on light pages: words in it could not be read as it is.`;
}
