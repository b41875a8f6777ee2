/** Whether a role's contact is a mail address, and no URL. */
export const isMail = (contact: string): boolean => !/^https?:/.test(contact);

/** A mail address whose every character stands for itself: a `?` or `&` in it adds no field to the mail. */
const mailto = (contact: string): string => `mailto:${contact.split('@').map(encodeURIComponent).join('@')}`;

/** A role's contact as a link: a URL as it is, a mail address as `mailto:`. */
export const contactHref = (contact: string): string => (isMail(contact) ? mailto(contact) : contact);

/** A mail that is begun (RFC 6068). */
export const mailHref = (contact: string, subject: string, body: string): string =>
  `${mailto(contact)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;

export interface UrlParts {
  readonly path: string;
  readonly title: string;
  readonly version: string;
}

/** Fills `{path}`, `{title}` and `{version}` in an address from `playbook.yml`; all of them are encoded, of the path every part. */
export const fillUrl = (url: string, { path, title, version }: UrlParts): string =>
  withPath(url, path).replaceAll('{title}', encodeURIComponent(title)).replaceAll('{version}', encodeURIComponent(version));

/** Fills `{path}` in an address from `playbook.yml`; every part of the path is encoded. */
export const withPath = (url: string, path: string): string => url.replaceAll('{path}', path.split('/').map(encodeURIComponent).join('/'));
