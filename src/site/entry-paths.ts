import { type CollectionEntry, getCollection } from 'astro:content';
import { folders } from '../model/kinds.ts';
import { beginPictures, usePictures } from './picture-store.ts';
import { siteData } from './playbook.ts';
import { currentSession } from './session.ts';
import { cacheKeyOf, type EntryView, entryView } from './view/entry-view.ts';

export interface EntryProps {
  readonly view: EntryView;
  /** What Astro renders the body from. */
  readonly stored: CollectionEntry<'entries'>;
}

const measureCharts = ({ measure }: EntryView) => measure?.effects.flatMap(({ chart }) => chart ?? []) ?? [];

/** Draws what pages are about while the first of them are made; what stands in their bodies is drawn when they are. */
function beginWith(views: readonly EntryView[]): void {
  beginPictures(views.flatMap(({ map, chart }) => [map, chart].filter((view) => view !== undefined)));
  usePictures(views.flatMap(({ embeds, concerns }) => [...Object.values(embeds.maps), ...(concerns ? [concerns] : [])]));
  usePictures(views.flatMap(measureCharts));
}

/** A page for each entry, with the key that tells whether the last build's page may be taken. */
export async function entryPaths() {
  const data = await siteData();
  const stored = new Map((await getCollection('entries')).map((entry) => [entry.id, entry]));
  const paths = [...data.playbook.entries.values()].flatMap((entry) => {
    const found = stored.get(entry.ref);
    if (!found) return [];
    const view = entryView(entry, data);
    const props: EntryProps = { view, stored: found };
    return [{ params: { folder: folders[entry.kind], id: entry.id }, props, cacheKey: cacheKeyOf(view, String(found.digest)) }];
  });
  if (currentSession()?.mode === 'build') beginWith(paths.map(({ props }) => props.view));
  return paths;
}
