import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { mediaTypes } from './media-types.ts';
import { serverFolder } from './places.ts';
import type { Headers, SiteHeaders } from './site-headers.ts';

const comment = ` Made by the build of the playbook; the next one replaces it. IIS reads it where it lies, at the root of the site or of an
  application. It has one policy for all files, since IIS can't tell pictures apart; in them, too, it runs no script of their own. `;

/** What the server has already is taken away first: IIS answers nothing at all where it finds something twice. */
const replaced = (key: string, name: string, more: readonly [string, string][] = [], add = 'add') => [
  x('remove', { [key]: name }),
  x(add, { [key]: name, ...Object.fromEntries(more) }),
];

const customHeaders = (headers: Headers) =>
  x('httpProtocol', [
    x('customHeaders', [
      x('remove', { name: 'X-Powered-By' }),
      ...Object.entries(headers).flatMap(([name, value]) => replaced('name', name, [['value', value]])),
    ]),
  ]);

/** In the words of IIS, which has some of its own for what browsers may keep. */
const keptFor = (value = ''): Record<string, string> => {
  const [, seconds] = /max-age=(\d+)/.exec(value) ?? [];
  const custom = value.replace(/,? *(max-age=\d+|no-cache)/, '');
  if (seconds === undefined) return { cacheControlMode: 'DisableCache', cacheControlCustom: custom };
  const days = Math.floor(Number(seconds) / 86_400);
  return { cacheControlMode: 'UseMaxAge', cacheControlMaxAge: `${days}.00:00:00`, cacheControlCustom: custom };
};

const clientCache = (headers: Headers) => x('clientCache', keptFor(headers['Cache-Control']));

const staticContent = (headers: Headers) =>
  x('staticContent', [
    clientCache(headers),
    ...Object.entries(mediaTypes).flatMap(([ending, type]) => replaced('fileExtension', `.${ending}`, [['mimeType', type]], 'mimeMap')),
  ]);

/** Relative, and read as a file: the answer then keeps its status, and pages below another path than the root find it, too. */
const missingPage = () =>
  x('httpErrors', { errorMode: 'Custom' }, [
    x('remove', { statusCode: '404', subStatusCode: '-1' }),
    x('error', { statusCode: '404', subStatusCode: '-1', path: '404.html', responseMode: 'File' }),
  ]);

const hidden = () =>
  x('security', [
    x('requestFiltering', [
      x(
        'hiddenSegments',
        [serverFolder, '_headers', '.strategy-playbook'].flatMap((name) => replaced('segment', name)),
      ),
    ]),
  ]);

/** `web.config` for IIS. */
export const renderIis = ({ everywhere, pages, fresh, kept }: SiteHeaders): string => {
  const site = x('system.webServer', [
    x('directoryBrowse', { enabled: 'false' }),
    x('defaultDocument', { enabled: 'true' }, [x('files', [x('clear'), x('add', { value: 'index.html' })])]),
    missingPage(),
    staticContent(fresh),
    customHeaders({ ...everywhere, ...pages }),
    hidden(),
    x('urlCompression', { doStaticCompression: 'true' }),
  ]);
  const files = x('location', { path: '_astro' }, [x('system.webServer', [x('staticContent', [clientCache(kept)])])]);
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    { type: 'comment', value: comment },
    x('configuration', [site, files]),
  ]);
  return `${toXml(tree, { closeEmptyElements: true }).replaceAll('><', '>\n<')}\n`; // no value holds these two
};
