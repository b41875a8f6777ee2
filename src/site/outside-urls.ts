/** A role's contact as a link: a URL as it is, a mail address as `mailto:`. */
export const contactHref = (contact: string): string => (/^https?:/.test(contact) ? contact : `mailto:${contact}`);

/** Fills `{path}` in an address from `playbook.yml`; every part of the path is encoded. */
export const withPath = (url: string, path: string): string => url.replaceAll('{path}', path.split('/').map(encodeURIComponent).join('/'));
