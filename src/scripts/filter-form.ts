/** What is chosen in a form of filters, by field; an empty text is no choice. */
export type Choices = Readonly<Record<string, string>>;

type Field = HTMLSelectElement | HTMLInputElement;

const isBox = (field: Field): field is HTMLInputElement => field instanceof HTMLInputElement;
const fieldsOf = (form: HTMLFormElement): readonly Field[] => [
  ...form.querySelectorAll<Field>('select[name], input[type="checkbox"][name]'),
];
const chosenIn = (field: Field): string => (isBox(field) && !field.checked ? '' : field.value);

function choose(field: Field, value: string): void {
  if (isBox(field)) field.checked = value === field.value;
  else if ([...field.options].some((option) => option.value === value)) field.value = value;
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

/** Shows the form, begins with the choice in the address, and applies every change. */
export function connectFilter(form: HTMLFormElement, apply: (choices: Choices) => void): void {
  const fields = fieldsOf(form);
  const choices = (): Choices => Object.fromEntries(fields.map((field) => [field.name, chosenIn(field)]));
  const changed = () => {
    apply(choices());
    remember(choices());
  };
  const asked = new URL(location.href).searchParams;
  for (const field of fields) choose(field, asked.get(field.name) ?? '');
  form.addEventListener('change', changed);
  form.addEventListener('reset', () => setTimeout(changed));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  apply(choices());
}
