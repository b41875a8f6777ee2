import { showRows } from './catalogue/rows.ts';
import { sortable } from './catalogue/sort.ts';
import { connectFilter } from './filter-form.ts';

/** Filters and sorts the rows of a table; without this script all of them stand there in the playbook's order. */
for (const catalogue of document.querySelectorAll<HTMLElement>('[data-catalogue]')) {
  const form = catalogue.querySelector<HTMLFormElement>('[data-filter]');
  const body = catalogue.querySelector('tbody');
  if (!form || !body) continue;
  const sort = sortable(catalogue, form, body);
  connectFilter(form, ({ sort: order = '', ...choices }) => {
    sort(order);
    showRows(catalogue, form, body, choices);
  });
}
