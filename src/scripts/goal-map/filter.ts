const fields = ['level', 'department', 'status'] as const;
type Field = (typeof fields)[number];
type Chosen = Readonly<Record<Field, string>>;

/** A goal on the map, or in the list beside it. */
type Told = SVGElement | HTMLElement;

/** Whether a goal is of the chosen level, department and status; without a choice, any is. */
function fits(goal: Told, chosen: Chosen): boolean {
  const statuses = (goal.dataset['status'] ?? '').split(' ').filter(Boolean);
  return (
    (chosen.level === '' || goal.dataset['level'] === chosen.level) &&
    (chosen.department === '' || goal.dataset['department'] === chosen.department) &&
    (chosen.status === '' || (chosen.status === 'none' ? statuses.length === 0 : statuses.includes(chosen.status)))
  );
}

/** Takes the goals that don't fit, and the edges from or to them, back, on the map and in the list; counts those that fit. */
function show(figure: HTMLElement, chosen: Chosen): number {
  const goals = [...figure.querySelectorAll<Told>('[data-goal]')];
  const out = new Set(goals.filter((goal) => !fits(goal, chosen)).map((goal) => goal.dataset['goal']));
  for (const goal of goals) goal.classList.toggle('is-out', out.has(goal.dataset['goal']));
  for (const edge of figure.querySelectorAll<SVGAElement>('.map-edge'))
    edge.classList.toggle('is-out', out.has(edge.dataset['from']) || out.has(edge.dataset['to']));
  return figure.querySelectorAll('.map-goal[data-status]:not(.is-out)').length;
}

/** Highlights goals by level, department and status; the choice stands in the address, so that it can be sent to somebody. */
export function filterGoals(figure: HTMLElement): void {
  const form = figure.querySelector<HTMLFormElement>('[data-filter]');
  if (!form) return;
  const select = (field: Field) => form.querySelector<HTMLSelectElement>(`select[name="${field}"]`);
  const output = form.querySelector('output');
  const words = output?.dataset['shown'] ?? '';
  const chosen = () => Object.fromEntries(fields.map((field) => [field, select(field)?.value ?? ''])) as Chosen;
  const apply = () => {
    const shown = show(figure, chosen());
    if (output) output.textContent = Object.values(chosen()).some(Boolean) ? words.replace('{shown}', String(shown)) : '';
  };
  const remember = () => {
    const url = new URL(location.href);
    for (const [field, value] of Object.entries(chosen())) {
      if (value === '') url.searchParams.delete(field);
      else url.searchParams.set(field, value);
    }
    history.replaceState(null, '', url);
  };
  const asked = new URL(location.href).searchParams;
  for (const field of fields) {
    const found = select(field);
    const value = asked.get(field) ?? '';
    if (found && [...found.options].some((option) => option.value === value)) found.value = value;
  }
  form.addEventListener('change', () => {
    apply();
    remember();
  });
  form.addEventListener('reset', () =>
    setTimeout(() => {
      apply();
      remember();
    }),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  apply();
}
