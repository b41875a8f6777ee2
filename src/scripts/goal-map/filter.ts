import { type Choices, connectFilter } from '../filter-form.ts';

/** A goal on the map, or in the list beside it. */
type Told = SVGElement | HTMLElement;

/** Whether a goal is of the chosen level, department and status; without a choice, any is. */
function fits(goal: Told, { level = '', department = '', status = '' }: Choices): boolean {
  const statuses = (goal.dataset['status'] ?? '').split(' ').filter(Boolean);
  return (
    (level === '' || goal.dataset['level'] === level) &&
    (department === '' || goal.dataset['department'] === department) &&
    (status === '' || (status === 'none' ? statuses.length === 0 : statuses.includes(status)))
  );
}

/** Takes the goals that don't fit, and the edges from or to them, back, on the map and in the list; counts those that fit. */
function show(figure: HTMLElement, chosen: Choices): number {
  const goals = [...figure.querySelectorAll<Told>('[data-goal]')];
  const out = new Set(goals.filter((goal) => !fits(goal, chosen)).map((goal) => goal.dataset['goal']));
  for (const goal of goals) goal.classList.toggle('is-out', out.has(goal.dataset['goal']));
  for (const edge of figure.querySelectorAll<SVGAElement>('.map-edge'))
    edge.classList.toggle('is-out', out.has(edge.dataset['from']) || out.has(edge.dataset['to']));
  return figure.querySelectorAll('.map-goal[data-status]:not(.is-out)').length;
}

/** Highlights goals by level, department and status. */
export function filterGoals(figure: HTMLElement): void {
  const form = figure.querySelector<HTMLFormElement>('[data-filter]');
  if (!form) return;
  const output = form.querySelector('output');
  const words = output?.dataset['shown'] ?? '';
  connectFilter(form, (chosen) => {
    const shown = show(figure, chosen);
    if (output) output.textContent = Object.values(chosen).some(Boolean) ? words.replace('{shown}', String(shown)) : '';
  });
}
