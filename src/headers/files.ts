import { renderApache } from './apache.ts';
import { renderCaddy } from './caddy.ts';
import { renderHeadersFile } from './headers-file.ts';
import { renderIis } from './iis.ts';
import { renderNginx } from './nginx.ts';
import { serverFolder } from './places.ts';
import { headersFor, type SiteNeeds } from './site-headers.ts';

/** The files of an output that tell servers what to send, by their paths in it. */
export function headerFiles(needs: SiteNeeds): Readonly<Record<string, string>> {
  const headers = headersFor(needs);
  return {
    _headers: renderHeadersFile(headers),
    'web.config': renderIis(headers),
    [`${serverFolder}/nginx.conf`]: renderNginx(headers),
    [`${serverFolder}/Caddyfile`]: renderCaddy(headers),
    [`${serverFolder}/apache.conf`]: renderApache(headers),
  };
}
