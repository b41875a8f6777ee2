import { readFile } from 'node:fs/promises';
import type { Fact, LogoFactCode } from '../../model/facts.ts';
import { imageEndings } from '../../model/image.ts';
import type { Config } from '../../model/schemas/config.ts';
import { decodeImage, endingOf } from '../images.ts';
import type { Folder } from '../open-folder.ts';
import { svgFaults } from './svg-faults.ts';

export interface LogoFile {
  readonly ending: string;
  readonly bytes: Uint8Array;
  /** In pixels, or in the units of a drawing. */
  readonly width: number;
  readonly height: number;
}

type Field = 'logo' | 'logoDark';

/** The organisation's logo, as files that may be shown, by their fields of `theme`. */
export type Logo = Readonly<Partial<Record<Field, LogoFile>>>;

/** It stands on every page. */
const mostBytes = 100_000;
const mostPixels = 4096;

/** The bytes of a drawing or image at the top of the folder. */
async function bytesOf(file: string, { drawings, images }: Folder): Promise<Uint8Array | undefined> {
  const image = images.find((known) => known.file === file);
  return image ? readFile(image.absolute) : drawings.find((known) => known.file === file)?.bytes;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

function drawingFacts(file: string, bytes: Uint8Array): Fact[] {
  const text = decoded(bytes);
  if (text === undefined) return [{ code: 'svg-encoding', at: { file, point: { line: 1, column: 1 } }, detail: 'another encoding' }];
  return svgFaults(text).map(({ code, point, detail }) => ({ code, at: { file, point }, detail }));
}

/** A file that may be shown, or why it may not. */
async function readField(field: Field, written: string, folder: Folder): Promise<LogoFile | readonly Fact[]> {
  const { prefix, drawings, images } = folder;
  const name = written.replace(/^\.\//, '');
  const ending = endingOf(name);
  const fault = (code: LogoFactCode, detail: string, expected: readonly string[] = []): Fact[] => [
    { code, at: { file: `${prefix}playbook.yml`, path: ['theme', field] }, detail, expected },
  ];
  if (/[/\\]/.test(name)) return fault('logo-place', written);
  if (folder.facts.some(({ at }) => at.file === prefix + name)) return []; // told already
  if (ending !== 'svg' && !imageEndings.has(ending)) return fault('logo-ending', written);
  const bytes = await bytesOf(prefix + name, folder);
  if (!bytes)
    return fault(
      'logo-missing',
      written,
      [...drawings, ...images].map(({ file }) => file.slice(prefix.length)),
    );
  if (bytes.length > mostBytes) return fault('logo-bytes', `${Math.ceil(bytes.length / 1000)} kB`);
  const facts = ending === 'svg' ? drawingFacts(prefix + name, bytes) : [];
  if (facts.length > 0) return facts;
  const size = await decodeImage(bytes, ending).catch(() => undefined);
  if (!size) return fault('logo-unreadable', written);
  if (Math.max(size.width, size.height) > mostPixels) return fault('logo-pixels', `${size.width} × ${size.height}`);
  return { ending, bytes, ...size };
}

export interface ReadLogo {
  readonly logo: Logo;
  readonly facts: readonly Fact[];
}

/** Reads the files that `theme` names as the logo, and tells why one of them can’t be shown. */
export async function readLogo({ theme }: Config, folder: Folder): Promise<ReadLogo> {
  const facts: Fact[] = [];
  const logo: { -readonly [Name in Field]?: LogoFile } = {};
  for (const field of ['logo', 'logoDark'] as const) {
    const read = theme[field] === undefined ? [] : await readField(field, theme[field], folder);
    if ('bytes' in read) logo[field] = read;
    else facts.push(...read);
  }
  return { logo, facts };
}

/** The paths of the files that `theme` names, in the form of the folder's. */
export const logoPaths = ({ theme }: Config, { prefix }: Folder): ReadonlySet<string> =>
  new Set([theme.logo, theme.logoDark].flatMap((name) => (name === undefined ? [] : prefix + name.replace(/^\.\//, ''))));
