import { connectFilter } from './filter-form.ts';
import { showRows } from './kpi-catalogue/rows.ts';
import { sortable } from './kpi-catalogue/sort.ts';

/** Filters and sorts the KPIs; without this script all of them stand there in the playbook's order. */
for (const catalogue of document.querySelectorAll<HTMLElement>('[data-catalogue]')) {
  const form = catalogue.querySelector<HTMLFormElement>('[data-filter]');
  const body = catalogue.querySelector('tbody');
  if (!form || !body) continue;
  const sort = sortable(catalogue, form, body);
  connectFilter(form, (choices) => {
    sort(choices['sort'] ?? '');
    showRows(catalogue, form, body, choices);
  });
}
