import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, StreamEnded } from './byte-reader.ts';

/** The bytes as a stream, cut at the given places. */
function* pieces(bytes: Buffer, lengths: readonly number[]): Generator<Buffer> {
  let start = 0;
  for (const length of lengths) {
    if (length > 0) yield bytes.subarray(start, start + length);
    start += length;
  }
  if (start < bytes.length) yield bytes.subarray(start);
}

const readerOf = (bytes: Buffer, lengths: readonly number[] = []) => new ByteReader(Readable.from(pieces(bytes, lengths)));

async function all(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const found: Buffer[] = [];
  for await (const piece of pieces) found.push(piece);
  return Buffer.concat(found);
}

test('lines and counted bytes come out as they went in, wherever the stream is cut', async () => {
  const item = fc.record({ line: fc.stringMatching(/^[a-zä ]*$/), bytes: fc.uint8Array({ maxLength: 40 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 5 }), fc.array(fc.nat(9)), async (items, lengths) => {
      const bytes = Buffer.concat(items.flatMap((one) => [Buffer.from(`${one.line}\n`), Buffer.from(one.bytes)]));
      const reader = readerOf(bytes, lengths);
      for (const one of items) {
        expect(await reader.line()).toBe(one.line);
        expect(Buffer.from(one.bytes).equals(await all(reader.bytes(one.bytes.length)))).toBe(true);
      }
      expect(await reader.line()).toBeUndefined();
    }),
  );
});

test('a stream that ends too early is told', async () => {
  const reader = readerOf(Buffer.from('line\nabc'), [2]);
  expect(await reader.line()).toBe('line');
  await expect(all(reader.bytes(5))).rejects.toThrow(new StreamEnded('2 bytes are missing at the end'));
  expect(await readerOf(Buffer.from('no end')).line()).toBeUndefined();
});
