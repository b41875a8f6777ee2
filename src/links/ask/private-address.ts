import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Networks that are no part of the public internet (RFC 6890 and its IPv6 kin), those that wrap IPv4 addresses included. */
const networks: readonly (readonly [address: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['168.63.129.16', 32, 'ipv4'], // what Azure's machines ask for their own settings
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['2001::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 9, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

const blocked = new BlockList();
for (const network of networks) blocked.addSubnet(...network);

/** Whether an IP address lies in a private network, or on this machine; `::ffff:10.0.0.1` counts as `10.0.0.1`. */
export const isPrivateAddress = (address: string): boolean => blocked.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Somebody's link leads into the network that this machine stands in. */
export class PrivateAddressError extends Error {
  readonly code = 'PRIVATE_ADDRESS';
}

/** @throws PrivateAddressError when the host is written as an IP address, which nobody looks up */
export function ensurePublic(url: string): void {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && isPrivateAddress(host)) throw new PrivateAddressError(host);
}

/**
 * Looks a name up, and refuses it when one of its addresses is private. What it gives is what the connection is made to: a name
 * that answers otherwise the second time gains nothing.
 */
export const lookupPublic: LookupFunction = (name, options, callback) => {
  lookup(name, { ...options, all: true }, (error, addresses: readonly LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error ?? !first) callback(error ?? new Error(`${name} has no address`), '');
    else if (addresses.some(({ address }) => isPrivateAddress(address))) callback(new PrivateAddressError(name), '');
    else if (options.all) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  });
};
