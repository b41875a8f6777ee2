import { addressKey } from './address.ts';

/** Whether a host is the one that is named, or one below it. */
const isBelow = (host: string, named: string): boolean => host === named || host.endsWith(`.${named}`);

function isAllowedBy(url: string, allowed: string): boolean {
  const key = addressKey(url);
  if (key === undefined) return false;
  if (!allowed.includes('://')) return isBelow(new URL(key).hostname, URL.parse(`http://${allowed}`)?.hostname ?? allowed);
  const beginning = addressKey(allowed);
  return beginning !== undefined && key.startsWith(beginning);
}

/**
 * Whether an address counts as right without being asked.
 * @param allow hosts (with those below them) and beginnings of addresses
 */
export const isAllowed = (url: string, allow: readonly string[]): boolean => allow.some((allowed) => isAllowedBy(url, allowed));
