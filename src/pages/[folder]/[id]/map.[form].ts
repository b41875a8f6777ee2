import { folders } from '../../../model/kinds.ts';
import { pictureForms, picturePaths, pictureResponse } from '../../../site/pictures.ts';
import { siteData } from '../../../site/playbook.ts';
import { mapOfEntry } from '../../../site/view/goal-map.ts';

export const getStaticPaths = async () => {
  const data = await siteData();
  return picturePaths(
    [...data.playbook.entries.values()].flatMap(({ ref, kind, id }) => {
      const drawable = mapOfEntry(ref, data);
      if (!drawable) return [];
      return pictureForms.map((form) => ({
        params: { folder: folders[kind], id, form },
        props: { drawable, form },
        file: drawable.pictures[form],
      }));
    }),
  );
};

export const GET = pictureResponse;
