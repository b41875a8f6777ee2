import { compressible, endingsByType, isText } from './media-types.ts';
import { exampleFolder, hiddenButWellKnown, keptAddresses, serverFolder } from './places.ts';
import type { Headers, SiteHeaders } from './site-headers.ts';

const file = `${exampleFolder}/${serverFolder}/nginx.conf`;

const comment = (
  base: string,
): string => `# Made by the build of the playbook; the next one replaces it. It belongs into the location that serves the site:
#
#   location / {
#     root ${exampleFolder};
#     include ${file};
#   }
#
# or, below a prefix:
#
#   location = /playbook { return 301 /playbook/; }
#   location /playbook/ {
#     alias ${exampleFolder}/;
#     include ${file};
#   }
#
# It takes the site to lie at ${base}: build with PLAYBOOK_SITE where it lies elsewhere, else the page for what is missing is not found.
# An \`add_header\` beside the include adds to these; one in a location of your own inside takes their place there, all of them.`;

/** nginx keeps no header of the outer block where a block has one of its own: so each block names all. */
const addHeaders = (always: Headers, found: Headers): string[] => [
  ...Object.entries(always).map(([name, value]) => `add_header ${name} "${value}" always;`),
  ...Object.entries(found).map(([name, value]) => `add_header ${name} "${value}";`),
];

const block = (title: string, lines: readonly string[]): string => `${title} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;

const types = (): string =>
  block(
    'types',
    endingsByType.map(([type, endings]) => `${type} ${endings.join(' ')};`),
  );

/** A part of an nginx location; needs nginx 1.11.8 of 2017, for redirects that work behind another server. */
export function renderNginx({ everywhere, pages, pictures, fresh, kept, base }: SiteHeaders): string {
  const text = endingsByType.flatMap(([type]) => (isText(type) && type !== 'text/html' ? [type] : []));
  return `${[
    comment(base),
    [
      'index index.html;',
      'autoindex off;',
      'absolute_redirect off;',
      `error_page 404 ${base}404.html;`,
      'default_type application/octet-stream;',
      'charset utf-8;',
      `charset_types ${text.join(' ')};`,
      'gzip on;',
      'gzip_vary on;',
      'gzip_proxied any;',
      `gzip_types ${compressible.filter((type) => type !== 'text/html').join(' ')};`,
    ].join('\n'),
    types(),
    addHeaders({ ...everywhere, ...pages }, fresh).join('\n'),
    block(`location ~ "${hiddenButWellKnown}"`, ['return 404;']),
    block(String.raw`location ~ "\.svg$"`, addHeaders({ ...everywhere, ...pictures }, fresh)),
    block(`location ~ "${keptAddresses}"`, addHeaders({ ...everywhere, ...pages }, kept)),
  ].join('\n\n')}\n`;
}
