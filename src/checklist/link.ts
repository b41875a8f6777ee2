import type { Run } from './run.ts';
import { type Fault, mostText, type ReadRun, readForeign, writeRun } from './run-text.ts';

/** How the fragment of an address begins that carries a run; what stands there is never sent to a server. */
const linkStart = '#run=';

export const isLink = (fragment: string): boolean => fragment.startsWith(linkStart);

/** Browsers take longer addresses, but hardly anything through which people send them does. */
export const mostLink = 100_000;

/** The zlib form, since its checksum tells when a link was cut or mangled on the way. */
const compression = 'deflate';

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** A run as the fragment of an address. */
export async function writeLink(run: Run): Promise<{ readonly fragment: string } | { readonly fault: Fault }> {
  const stream = new Blob([writeRun(run)]).stream().pipeThrough(new CompressionStream(compression));
  const fragment = linkStart + toBase64(new Uint8Array(await new Response(stream).arrayBuffer()));
  return fragment.length > mostLink ? { fault: 'too-large' } : { fragment };
}

/** Stops as soon as it is too much: a few letters may unfold to many millions. */
async function unfold(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(compression)).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    text += decoder.decode(read.value, { stream: true });
    if (text.length > mostText) {
      await reader.cancel();
      return undefined;
    }
  }
  return text + decoder.decode();
}

/** Reads a fragment that begins as a link to a run does; it may be cut, mangled or made up. */
export async function readLink(fragment: string, checklist: string): Promise<ReadRun> {
  if (fragment.length > mostLink) return { fault: 'too-large' };
  try {
    const text = await unfold(fromBase64(fragment.slice(linkStart.length)));
    return text === undefined ? { fault: 'too-large' } : readForeign(text, checklist);
  } catch {
    return { fault: 'broken' };
  }
}
