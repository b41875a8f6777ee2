import Slugger from 'github-slugger';
import type { ReadingPath } from '../../model/reading-path.ts';
import { kindHref } from '../urls.ts';

/** Ids of the paths on the page of all guides, each once, however alike their titles are. */
export function pathIds(paths: readonly Pick<ReadingPath, 'title'>[]): readonly string[] {
  const slugger = new Slugger();
  return paths.map(({ title }) => slugger.slug(title));
}

export const pathHrefs = (paths: readonly Pick<ReadingPath, 'title'>[]): readonly string[] =>
  pathIds(paths).map((id) => `${kindHref('guide')}#${encodeURIComponent(id)}`);
