import { folders } from '../../../model/kinds.ts';
import { pictureForms, picturePaths, pictureResponse } from '../../../site/pictures.ts';
import { siteData } from '../../../site/playbook.ts';
import { evidenceCharts } from '../../../site/view/evidence-chart.ts';
import { kpiCharts } from '../../../site/view/kpi-chart.ts';
import { reachCharts } from '../../../site/view/reach.ts';

export const getStaticPaths = async () => {
  const data = await siteData();
  const charts = [
    ...kpiCharts(data).map((found) => ({ ...found, folder: folders.kpi })),
    ...evidenceCharts(data).map((found) => ({ ...found, folder: folders.evidence })),
    ...reachCharts(data).map((found) => ({ ...found, folder: folders.channel })),
  ];
  return picturePaths(
    charts.flatMap(({ folder, id, chart: drawable }) =>
      pictureForms.map((form) => ({ params: { folder, id, form }, props: { drawable, form }, file: drawable.pictures[form] })),
    ),
  );
};

export const GET = pictureResponse;
