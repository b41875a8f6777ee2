import { createHash } from 'node:crypto';

/** What the Content-Security-Policy of a site hangs on. */
export interface PolicyNeeds {
  /** Texts of the `<style>` elements that pages hold: these alone are allowed, by hash. */
  readonly styles: readonly string[];
  /** Origins that may show the site in a frame beside itself, as `playbook.yml` allows them. */
  readonly frameAncestors: readonly string[];
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Sources of styles: the site's files, and each text given by its hash, once. */
const styleSources = (styles: readonly string[]): string => ["'self'", ...new Set(styles.map(hashOf))].join(' ');

const inFrames = ({ frameAncestors }: Pick<PolicyNeeds, 'frameAncestors'>): string =>
  `frame-ancestors ${["'self'", ...frameAncestors].join(' ')}`;

/**
 * What a page may do, as a `<meta>` says it: it works wherever the page lies, also opened from a folder.
 *
 * - Scripts are files of the site, never inline. Their hashes are not named: for that each `<script>` needs `integrity`, which browsers
 *   refuse to check in a folder on disk, so that scripts would not run there; and scripts that other scripts ask for (moving charts,
 *   search) can't be named by hash without `'strict-dynamic'`, which allows more. Paths can't be named either, since the site does not
 *   know its own. So `nosniff` matters: of the site's files only real scripts run.
 * - `'wasm-unsafe-eval'` lets the search run its WebAssembly, and is the only exception. It allows no `eval`.
 * - Styles are files of the site and the `<style>` elements given. Scripts may set single properties, as policies say nothing of these.
 * - Pictures, fonts and requests go to the site alone; `default-src` refuses frames, plug-ins, media, and all that is not named.
 */
export const pagePolicy = ({ styles }: Pick<PolicyNeeds, 'styles'>): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src ${styleSources(styles)}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The same as a header, which can also say who may frame the page; browsers ignore that in a `<meta>`. */
export const pageHeaderPolicy = (needs: PolicyNeeds): string => `${pagePolicy(needs)}; ${inFrames(needs)}`;

/** For pictures that are opened on their own: they draw, and that is all. A logo’s own styles count where a page shows it. */
export const pictureHeaderPolicy = (needs: Pick<PolicyNeeds, 'frameAncestors'>): string =>
  `default-src 'none'; sandbox; ${inFrames(needs)}`;
