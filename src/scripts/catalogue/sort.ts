const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

type Row = HTMLTableRowElement;
type Compare = (a: Row, b: Row) => number;

/** What stands in the header's column: its link, where there is one, since small print may follow it. */
function textIn(row: Row, column: number): string {
  const cell = row.cells[column];
  return (cell?.querySelector('a') ?? cell)?.textContent ?? '';
}

/**
 * How a column sorts: as in a dictionary, unless its header says otherwise. `data-ranks` lists the values of the rows' attribute,
 * the first first; `data-by="attribute"` compares that attribute itself.
 */
function orderOf({ dataset, cellIndex }: HTMLTableCellElement): Compare {
  const { sort = '', ranks, by } = dataset;
  const attributeOf = (row: Row): string => row.dataset[sort] ?? '';
  if (ranks !== undefined) {
    const places = new Map(ranks.split(' ').map((value, place) => [value, place]));
    return (a, b) => (places.get(attributeOf(a)) ?? 0) - (places.get(attributeOf(b)) ?? 0);
  }
  if (by === 'attribute') return (a, b) => collator.compare(attributeOf(a), attributeOf(b));
  return (a, b) => collator.compare(textIn(a, cellIndex), textIn(b, cellIndex));
}

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
  const headers = [...catalogue.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
  const orders = new Map(headers.map((header) => [header.dataset['sort'], orderOf(header)]));
  const written = [...body.rows];
  const field = form.querySelector<HTMLSelectElement>('select[name="sort"]');
  for (const header of headers)
    makeButton(header, (sort) => {
      if (field) field.value = sort;
      form.dispatchEvent(new Event('change'));
    });
  return (sort) => {
    const compare = orders.get(sort.replace(/^-/, ''));
    const sorted = compare ? written.toSorted(sort.startsWith('-') ? (a, b) => compare(b, a) : compare) : written;
    body.append(...sorted);
    for (const header of headers) header.ariaSort = directionOf(header, sort) ?? null;
  };
}
