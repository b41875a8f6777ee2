import type { Chart } from 'chart.js';
import type { ToldPoint } from '../../diagrams/kpi-chart/chart.ts';

export interface Told {
  /** The chart as it is drawn now. */
  readonly chart: () => Chart;
  readonly toldAt: (chart: Chart, datasetIndex: number, index: number) => ToldPoint | undefined;
  readonly say: (point: ToldPoint, name: string) => void;
}

interface Place {
  readonly datasetIndex: number;
  readonly index: number;
}

/** Places with a value, by line: what the keys go through. */
function linesOf({ chart: current, toldAt }: Told): Place[][] {
  const chart = current();
  const lines = chart.data.datasets.map(({ data }, datasetIndex) =>
    data
      .map((_point, index) => ({ datasetIndex, index }))
      .filter(({ index }) => (toldAt(chart, datasetIndex, index)?.value ?? null) !== null),
  );
  return lines.filter((line, index) => line.length > 0 && chart.isDatasetVisible(index));
}

const steps: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowLeft: (place) => place - 1,
  ArrowRight: (place) => place + 1,
  Home: () => 0,
  End: (_place, last) => last,
};

/** Shows a place as pointing at it would. */
function point(chart: Chart, places: Place[]): void {
  chart.setActiveElements(places);
  const [first] = places;
  const element = first && chart.getDatasetMeta(first.datasetIndex).data[first.index];
  chart.tooltip?.setActiveElements(places, element ? { x: element.x, y: element.y } : { x: 0, y: 0 });
  chart.update('none');
}

/** Arrow keys go from value to value, and from line to line where there are several; each is shown and said. */
export function followKeys(canvas: HTMLCanvasElement, told: Told): void {
  canvas.tabIndex = 0;
  let [line, place] = [0, Number.POSITIVE_INFINITY];
  const show = () => {
    const lines = linesOf(told);
    line = Math.max(0, Math.min(line, lines.length - 1));
    const places = lines[line] ?? [];
    place = Math.max(0, Math.min(place, places.length - 1));
    const found = places[place];
    const chart = told.chart();
    const value = found && told.toldAt(chart, found.datasetIndex, found.index);
    if (!found || !value) return;
    point(chart, [found]);
    told.say(value, chart.data.datasets[found.datasetIndex]?.label ?? '');
  };
  canvas.addEventListener('keydown', (event) => {
    const last = (linesOf(told)[line]?.length ?? 1) - 1;
    const step = steps[event.key];
    if (step) place = step(Math.min(place, last + 1), last);
    else if (event.key === 'ArrowUp') line -= 1;
    else if (event.key === 'ArrowDown') line += 1;
    else if (event.key === 'Escape') return point(told.chart(), []);
    else return;
    event.preventDefault();
    show();
  });
  canvas.addEventListener('blur', () => point(told.chart(), []));
}
