import { folders } from '../../../model/kinds.ts';
import { pictureForms, picturePaths, pictureResponse } from '../../../site/pictures.ts';
import { siteData } from '../../../site/playbook.ts';
import { kpiChart } from '../../../site/view/kpi-chart.ts';

export const getStaticPaths = async () => {
  const data = await siteData();
  return picturePaths(
    data.playbook.ofKind('kpi').flatMap(({ id, ...kpi }) => {
      const drawable = kpiChart({ id, ...kpi }, data);
      if (!drawable) return [];
      return pictureForms.map((form) => ({
        params: { folder: folders.kpi, id, form },
        props: { drawable, form },
        file: drawable.pictures[form],
      }));
    }),
  );
};

export const GET = pictureResponse;
