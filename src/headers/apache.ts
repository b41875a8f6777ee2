import { compressible, endingsByType, isText } from './media-types.ts';
import { exampleFolder, hiddenButWellKnown, keptAddresses, serverFolder } from './places.ts';
import type { Headers, SiteHeaders } from './site-headers.ts';

const comment = (
  base: string,
): string => `# Made by the build of the playbook; the next one replaces it. It belongs into the directory that the site lies in:
#
#   DocumentRoot ${exampleFolder}
#   <Directory ${exampleFolder}>
#     Require all granted
#     Include ${exampleFolder}/${serverFolder}/apache.conf
#   </Directory>
#
# below a prefix with \`Alias /playbook ${exampleFolder}\` instead of \`DocumentRoot\`. Where you may not change the server's
# configuration, a copy of this file as \`.htaccess\` beside \`index.html\` does the same, given \`AllowOverride FileInfo Indexes Options\`.
# It needs mod_headers: \`a2enmod headers\`.
#
# It takes the site to lie at ${base}: build with PLAYBOOK_SITE where it lies elsewhere, else the page for what is missing is not found.`;

const set = (how: 'always set' | 'set', headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `Header ${how} ${name} "${value}"`);

const block = (name: string, argument: string, lines: readonly string[]): string =>
  `<${name} ${argument}>\n${lines.map((line) => `  ${line}`).join('\n')}\n</${name}>`;

const dotted = (endings: readonly string[]): string => endings.map((ending) => `.${ending}`).join(' ');

const types = (): string[] => [
  ...endingsByType.map(([type, endings]) => `AddType ${type} ${dotted(endings)}`),
  `AddCharset utf-8 ${endingsByType.flatMap(([type, endings]) => (isText(type) ? [dotted(endings)] : [])).join(' ')}`,
];

/** A part of a directory's configuration in Apache 2.4, which may be a file `.htaccess`, too. */
export const renderApache = ({ everywhere, pages, pictures, fresh, kept, base }: SiteHeaders): string =>
  `${[
    comment(base),
    ['Options -Indexes -MultiViews', 'DirectoryIndex index.html', `ErrorDocument 404 ${base}404.html`, ...types()].join('\n'),
    block('IfModule', 'mod_deflate.c', [`AddOutputFilterByType DEFLATE ${compressible.join(' ')}`]),
    [...set('always set', { ...everywhere, ...pages }), ...set('set', fresh)].join('\n'),
    block('FilesMatch', String.raw`"\.svg$"`, set('always set', pictures)),
    block('If', `"%{REQUEST_URI} =~ m#${keptAddresses}#"`, set('set', kept)),
    `RedirectMatch 404 "${hiddenButWellKnown}"`,
  ].join('\n\n')}\n`;
