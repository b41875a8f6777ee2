import { kpiStatuses } from '../../model/progress.ts';

const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
const ranks = new Map<string, number>(kpiStatuses.map((status, rank) => [status, rank]));

const textOf = (row: HTMLTableRowElement, selector: string): string => row.querySelector(selector)?.textContent ?? '';

type Compare = (a: HTMLTableRowElement, b: HTMLTableRowElement) => number;

/** By title and owner as in a dictionary, the worst status first, and first what has been or will be stale first. */
const orders: Readonly<Record<string, Compare>> = {
  title: (a, b) => collator.compare(textOf(a, 'th a'), textOf(b, 'th a')),
  owner: (a, b) => collator.compare(textOf(a, '[data-sorted]'), textOf(b, '[data-sorted]')),
  status: (a, b) => (ranks.get(a.dataset['status'] ?? '') ?? 0) - (ranks.get(b.dataset['status'] ?? '') ?? 0),
  fresh: (a, b) => collator.compare(a.dataset['fresh'] ?? '', b.dataset['fresh'] ?? ''),
};

const directionOf = (header: HTMLElement, sort: string): 'ascending' | 'descending' | undefined => {
  const name = header.dataset['sort'];
  return sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : undefined;
};

/** A header that sorts: once for one direction, again for the other. */
function makeButton(header: HTMLElement, press: (sort: string) => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...header.childNodes);
  button.addEventListener('click', () => {
    const name = header.dataset['sort'] ?? '';
    press(header.ariaSort === 'ascending' ? `-${name}` : name);
  });
  header.append(button);
}

/** Makes the headers buttons that choose in the form's `sort`; gives what sorts the rows by such a choice. */
export function sortable(catalogue: HTMLElement, form: HTMLFormElement, body: HTMLTableSectionElement): (sort: string) => void {
  const headers = [...catalogue.querySelectorAll<HTMLElement>('[data-sort]')];
  const written = [...body.rows];
  const field = form.querySelector<HTMLSelectElement>('select[name="sort"]');
  for (const header of headers)
    makeButton(header, (sort) => {
      if (field) field.value = sort;
      form.dispatchEvent(new Event('change'));
    });
  return (sort) => {
    const compare = orders[sort.replace(/^-/, '')];
    const sorted = compare ? written.toSorted(sort.startsWith('-') ? (a, b) => compare(b, a) : compare) : written;
    body.append(...sorted);
    for (const header of headers) header.ariaSort = directionOf(header, sort) ?? null;
  };
}
