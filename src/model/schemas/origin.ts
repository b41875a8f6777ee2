import { z } from 'zod';

const label = '[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?';

/**
 * Scheme and host, perhaps a port: as a Content-Security-Policy takes them. Nothing in it can end a directive, or mean something to the
 * configuration of a server. A star stands for all hosts below one with a dot in its name, and never for those of a whole top-level domain.
 */
export const originPattern = new RegExp(`^https?://(\\*(\\.${label}){2,}|${label}(\\.${label})*)(:[0-9]{1,5})?$`);

/** An origin, such as `https://example.sharepoint.com`, or a star for the hosts below one. */
export const origin = () =>
  z.string().regex(originPattern, {
    error: () =>
      'expected scheme and host alone, such as `https://example.sharepoint.com`, or `https://*.example.org` for all hosts below one',
  });
