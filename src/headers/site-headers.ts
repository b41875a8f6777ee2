import { type PolicyNeeds, pageHeaderPolicy, pictureHeaderPolicy } from './policy.ts';

/** Names and values of headers. Values hold neither double quotes nor line breaks, and nothing that a server's configuration replaces. */
export type Headers = Readonly<Record<string, string>>;

/** The headers of an output, from which each server's configuration is made. */
export interface SiteHeaders {
  /** Of every file. */
  readonly everywhere: Headers;
  /** Of pages and all else that is no picture in SVG. */
  readonly pages: Headers;
  /** Of `.svg` files, which browsers show as documents of their own. */
  readonly pictures: Headers;
  /** How long browsers may keep what changes under its name. */
  readonly fresh: Headers;
  /** How long they may keep files below `_astro/`, whose names change with what is in them. */
  readonly kept: Headers;
  /** The path under which the site lies, such as `/` or `/playbook/`: where the page for what is missing is found. */
  readonly base: string;
}

export interface SiteNeeds extends PolicyNeeds {
  readonly base: string;
}

/** Features of the browser that the site has no use for, also not in a page that somebody manages to change. */
const unused = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/** Old browsers know this one; it can say that the site alone may frame its pages, and nothing else. */
const framedByItself = ({ frameAncestors }: PolicyNeeds): Headers =>
  frameAncestors.length === 0 ? { 'X-Frame-Options': 'SAMEORIGIN' } : {};

/**
 * Answers are `private`: behind a sign-on no shared cache may hand them to somebody else. Pages are asked for again each time, which costs
 * a few bytes where nothing changed.
 */
export const headersFor = (needs: SiteNeeds): SiteHeaders => ({
  everywhere: {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
    ...framedByItself(needs),
  },
  pages: { 'Content-Security-Policy': pageHeaderPolicy(needs) },
  pictures: { 'Content-Security-Policy': pictureHeaderPolicy(needs) },
  fresh: { 'Cache-Control': 'private, no-cache' },
  kept: { 'Cache-Control': 'private, max-age=31536000, immutable' },
  base: needs.base,
});
