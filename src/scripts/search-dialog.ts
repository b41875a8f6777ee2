import { openDialog } from './search/dialog.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-search]');
if (link) {
  const dialog = openDialog(link);
  document.addEventListener('search-open', (event) => dialog.open((event as CustomEvent<string | undefined>).detail));
}
