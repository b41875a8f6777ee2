import { folders } from '../../../model/kinds.ts';
import { pictureResponse } from '../../../site/pictures.ts';
import { siteData } from '../../../site/playbook.ts';
import { mapOfEntry } from '../../../site/view/goal-map.ts';

export const getStaticPaths = async () => {
  const data = await siteData();
  return [...data.playbook.entries.values()].flatMap(({ ref, kind, id }) => {
    const view = mapOfEntry(ref, data);
    if (!view) return [];
    return (['svg', 'png'] as const).map((form) => ({ params: { folder: folders[kind], id, form }, props: { drawable: view, form } }));
  });
};

export const GET = pictureResponse;
