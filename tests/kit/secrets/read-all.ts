import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import { filesBelow } from '../sample.ts';
import { minted } from './mint.ts';

/** Kinds of files into which all looking goes as deep as it can: what is packed in others would pass unseen. */
const understood =
  /\.(html|css|js|json|map|svg|png|webp|jpg|woff2|csv|xml|ics|txt|wasm|conf|config|pagefind|pf_\w+|webmanifest)$|(^|\/)(_headers|Caddyfile|\.[\w-]+)$/;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
const isPng = (bytes: Buffer): boolean => bytes.subarray(1, 4).toString('latin1') === 'PNG';

/** What PNG packs besides the picture. */
function packedInPng(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const [length, type] = [bytes.readUInt32BE(at), bytes.toString('latin1', at + 4, at + 8)];
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'zTXt') texts.push(inflateSync(data.subarray(data.indexOf(0) + 2)).toString('latin1'));
    if (type === 'iTXt' && data[data.indexOf(0) + 1] === 1) {
      const language = data.indexOf(0, data.indexOf(0) + 3);
      texts.push(inflateSync(data.subarray(data.indexOf(0, language + 1) + 1)).toString('utf8'));
    }
    at += 12 + length;
  }
  return texts;
}

const fromCode = (code: string, radix: number): string => String.fromCodePoint(Math.min(Number.parseInt(code, radix), 0x10ffff));

/** What encodings hide, turned back, and without what may stand between letters unseen. */
const plain = (text: string): string =>
  text
    .replace(/&#x([\da-f]+);/gi, (_all, code) => fromCode(code, 16))
    .replace(/&#(\d+);/g, (_all, code) => fromCode(code, 10))
    .replace(/\\u\{?([\da-f]{4,6})\}?/gi, (_all, code) => fromCode(code, 16))
    .replace(/\\x([\da-f]{2})/gi, (_all, code) => fromCode(code, 16))
    .replace(/(?:%[\da-f]{2})+/gi, (all) => Buffer.from(all.replaceAll('%', ''), 'hex').toString('utf8'))
    .replace(/&shy;|<span class="divide"><\/span>|<wbr>|[\u00AD\u200B-\u200D\u2060]|Â\u00AD|\r?\n /g, '');

const dataUris = (text: string): Buffer[] =>
  [...text.matchAll(/base64,([\w+/=]{8,})/g)].map(([, data = '']) => Buffer.from(data, 'base64'));

/** Everything that can be read from bytes. */
export function textsIn(bytes: Buffer): string[] {
  if (isGzip(bytes)) return textsIn(gunzipSync(bytes));
  const texts = [bytes.toString('latin1'), bytes.toString('utf8'), ...(isPng(bytes) ? packedInPng(bytes) : [])];
  const inside = dataUris(texts[0] ?? '').flatMap(textsIn);
  return [...texts, ...texts.map(plain), ...inside];
}

const found = (text: string): string[] => [...text.toLowerCase().matchAll(minted)].map(([word]) => word.replace(/(?<=\d)\D(?=\d)/g, ''));

/** What was minted and can be read in a folder: each with the files in whose name or bytes it stands. */
export async function mintedIn(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = new Map<string, string[]>();
  for (const file of await filesBelow(folder)) {
    if (!understood.test(file)) throw new Error(`How should one look into ${file}? Nothing is known of such files.`);
    const bytes = await readFile(path.join(folder, file));
    const words = new Set([file, ...textsIn(bytes)].flatMap(found));
    for (const word of words) all.set(word, [...(all.get(word) ?? []), file]);
  }
  return all;
}
