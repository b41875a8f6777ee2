/** What the files of an output are, by the ends of their names: servers don't know all of them, and IIS refuses those that it doesn't. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv',
  ics: 'text/calendar',
  xml: 'application/xml',
  txt: 'text/plain',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_sort: 'application/octet-stream',
};

/** Each type with the ends of its files' names. */
export const endingsByType: readonly (readonly [type: string, endings: readonly string[]])[] = [...new Set(Object.values(mediaTypes))].map(
  (type) => [type, Object.keys(mediaTypes).filter((ending) => mediaTypes[ending] === type)],
);

/** Whether a file is text, in UTF-8 as all of an output is. */
export const isText = (type: string): boolean => type.startsWith('text/');

/** Types that get much smaller when they are compressed; pictures, fonts and the parts of the search index are so already. */
export const compressible: readonly string[] = [
  ...new Set(Object.values(mediaTypes).filter((type) => isText(type) || /^(application\/(json|xml|wasm)|image\/svg\+xml)$/.test(type))),
];
