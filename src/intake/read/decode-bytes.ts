import type { Encoding } from './source.ts';

const starts = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

/** Half of the bytes of Western text in UTF-16 are zero: those on odd places when the lower byte comes first. */
function withoutMark(bytes: Uint8Array): Encoding | undefined {
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 5 && even < odd / 4) return 'UTF-16LE';
  return even > head.length / 5 && odd < even / 4 ? 'UTF-16BE' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The encoding of a text, by its byte-order mark or by what its bytes can be; Windows-1252 fits all, and is what is left. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return 'UTF-8';
  if (starts(bytes, 0xff, 0xfe)) return 'UTF-16LE';
  if (starts(bytes, 0xfe, 0xff)) return 'UTF-16BE';
  return withoutMark(bytes) ?? (isUtf8(bytes) ? 'UTF-8' : 'Windows-1252');
}

export const decodeBytes = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);
