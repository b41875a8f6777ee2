import { pictureForms, picturePaths, pictureResponse } from '../../site/pictures.ts';
import { siteData } from '../../site/playbook.ts';
import { wholeMap } from '../../site/view/goal-map.ts';

export const getStaticPaths = async () => {
  const drawable = wholeMap(await siteData());
  if (drawable.graph.goals.length === 0) return [];
  return picturePaths(pictureForms.map((form) => ({ params: { form }, props: { drawable, form }, file: drawable.pictures[form] })));
};

export const GET = pictureResponse;
