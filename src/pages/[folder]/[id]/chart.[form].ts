import { folders } from '../../../model/kinds.ts';
import { pictureResponse } from '../../../site/pictures.ts';
import { siteData } from '../../../site/playbook.ts';
import { kpiChart } from '../../../site/view/kpi-chart.ts';

export const getStaticPaths = async () => {
  const data = await siteData();
  return data.playbook.ofKind('kpi').flatMap((kpi) => {
    const drawable = kpiChart(kpi, data);
    if (!drawable) return [];
    return (['svg', 'png'] as const).map((form) => ({ params: { folder: folders.kpi, id: kpi.id, form }, props: { drawable, form } }));
  });
};

export const GET = pictureResponse;
