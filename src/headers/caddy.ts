import { endingsByType, isText } from './media-types.ts';
import { exampleFolder, hiddenAddresses, keptAddresses, serverFolder, wellKnown } from './places.ts';
import type { Headers, SiteHeaders } from './site-headers.ts';

const file = `${exampleFolder}/${serverFolder}/Caddyfile`;

const comment = `# Made by the build of the playbook; the next one replaces it. It belongs into the block of the site:
#
#	intranet.example.org {
#		root * ${exampleFolder}
#		import ${file}
#	}
#
# or, below a prefix, into one that takes it away:
#
#	redir /playbook /playbook/
#	handle_path /playbook/* {
#		root * ${exampleFolder}
#		import ${file}
#	}`;

const indented = (text: string): string => text.replace(/^(?=.)/gm, '\t');

const block = (title: string, inside: readonly string[]): string => `${title} {\n${inside.map(indented).join('\n')}\n}`;

const lines = (headers: Headers): string[] => Object.entries(headers).map(([name, value]) => `${name} "${value}"`);

/** Of two `header` directives the one for all comes last, and would win: so each has files of its own. */
function pair(name: string, which: string, inside: Headers, outside: Headers): string[] {
  const files = [which, 'file'];
  return [
    block(`@playbook_${name}`, files),
    block(`@playbook_not_${name}`, [block('not', files)]),
    block(`header @playbook_${name}`, lines(inside)),
    block(`header @playbook_not_${name}`, lines(outside)),
  ];
}

/** Caddy asks the machine for types, and guesses where that knows none. */
const typeOf = ([type, endings]: readonly [string, readonly string[]]): string =>
  [
    block(`@playbook_${endings[0]}`, [`path ${endings.map((ending) => `*.${ending}`).join(' ')}`, 'file']),
    `header @playbook_${endings[0]} Content-Type "${type}${isText(type) ? '; charset=utf-8' : ''}"`,
  ].join('\n');

const missing = ['rewrite * /404.html', 'file_server {', '\tstatus 404', '}'];

const directives = ({ everywhere, pages, pictures, fresh, kept }: SiteHeaders): string[] => [
  'encode zstd gzip',
  block('header', lines(everywhere)),
  ...pair('pictures', 'path *.svg', pictures, pages),
  ...pair('kept', `path_regexp ${keptAddresses}`, kept, fresh),
  ...endingsByType.map(typeOf),
  block('@playbook_hidden', [`path_regexp ${hiddenAddresses}`, `not path *${wellKnown}*`]),
  block('@playbook_missing', ['not file {path} {path}/index.html']),
  block('handle @playbook_hidden', missing),
  block('handle @playbook_missing', missing),
  block('handle', ['file_server']),
];

/** A part of a Caddyfile; in a block of its own, so that names don't meet those of another playbook in the same site. */
export const renderCaddy = (headers: SiteHeaders): string => `${comment}\n\n${block('handle', directives(headers))}\n`;
