/** What is chosen in a form of filters, by field; an empty text is no choice. */
export type Choices = Readonly<Record<string, string>>;

type Field = HTMLSelectElement | HTMLInputElement;

const isBox = (field: Field): boolean => field.type === 'checkbox';
const fieldsOf = (form: HTMLFormElement): readonly Field[] => [
  ...form.querySelectorAll<Field>('select[name], input:is([type="checkbox"], [type="search"])[name]'),
];
const chosenIn = (field: Field): string => (field instanceof HTMLInputElement && isBox(field) && !field.checked ? '' : field.value.trim());

function choose(field: Field, value: string): void {
  if (field instanceof HTMLSelectElement) {
    if ([...field.options].some((option) => option.value === value)) field.value = value;
  } else if (isBox(field)) field.checked = value === field.value;
  else field.value = value;
}

/** Keeps the choice in the address, so that it can be sent to somebody; what else stands there stays. */
function remember(choices: Choices): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(choices)) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  history.replaceState(null, '', url);
}

/** Browsers refuse an address that changes with every letter. */
const pause = 300;

/** Shows the form, begins with the choice in the address, and applies every change, also while somebody types. */
export function connectFilter(form: HTMLFormElement, apply: (choices: Choices) => void): void {
  const fields = fieldsOf(form);
  const choices = (): Choices => Object.fromEntries(fields.map((field) => [field.name, chosenIn(field)]));
  const changed = () => {
    apply(choices());
    remember(choices());
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const typed = () => {
    apply(choices());
    clearTimeout(waiting);
    waiting = setTimeout(() => remember(choices()), pause);
  };
  const asked = new URL(location.href).searchParams;
  for (const field of fields) choose(field, asked.get(field.name) ?? '');
  form.addEventListener('change', changed);
  for (const field of fields.filter(({ type }) => type === 'search')) field.addEventListener('input', typed);
  form.addEventListener('reset', () => setTimeout(changed));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  apply(choices());
}
