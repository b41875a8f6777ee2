import { UsageError } from '../../src/site/settings.ts';
import { idFor } from '../init/named.ts';

/**
 * The name of a preview's folder: lower-case letters, digits and hyphens alone, so that no label leads out of the folder.
 * @throws UsageError when no letter or digit of the label can stand in one
 */
export function slugOf(label: string): string {
  const slug = idFor(label);
  if (slug !== '') return slug;
  throw new UsageError(`The label is \`${label}\`, expected one with a letter from a to z or a digit, such as \`PR 42\`.`);
}
