import { pictureResponse } from '../../site/pictures.ts';
import { siteData } from '../../site/playbook.ts';
import { wholeMap } from '../../site/view/goal-map.ts';

export const getStaticPaths = async () => {
  const view = wholeMap(await siteData());
  return view.graph.goals.length === 0
    ? []
    : (['svg', 'png'] as const).map((form) => ({ params: { form }, props: { drawable: view, form } }));
};

export const GET = pictureResponse;
