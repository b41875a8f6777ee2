const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) if (view.getUint32(at, true) === directoryEnd) return at;
  return undefined;
}

/**
 * How large the files of a ZIP archive become, by its directory; undefined when it has none that can be walked. The reader of workbooks
 * unpacks each file up to the size that stands here and no further, so that an archive can't lie about it; a size that is said to stand
 * elsewhere (streamed, or above 4 GB) counts as endless.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength < endLength ? undefined : endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + entryLength > bytes.byteLength || view.getUint32(at, true) !== directoryEntry) return undefined;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const isStreamed = (view.getUint16(at + 8, true) & 8) !== 0 && packed === 0;
    size += isStreamed || unpacked === 0xffffffff || (unpacked === 0 && packed > 2) ? Number.POSITIVE_INFINITY : unpacked;
    at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return count === 0xffff ? Number.POSITIVE_INFINITY : size;
}
