import { createHash } from 'node:crypto';
import type { Logo, LogoFile } from '../../load/logo/read-logo.ts';
import { logoHref } from '../urls.ts';
import { type Scheme, schemes } from './grounds.ts';
import { vanishes } from './vanishing.ts';

/** A logo as a page shows it; width and height in pixels, as the header shows it. */
export interface ShownLogo {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** The schemes in which it can't be made out without a ground of its own. */
  readonly vanishesOn: readonly Scheme[];
}

export interface LogoView {
  readonly light: ShownLogo;
  /** Another one for dark pages. */
  readonly dark: ShownLogo | null;
}

/** In the header; slides and paper show it larger. */
const height = 28;

/** Wider ones become as much lower. */
const mostWidth = 200;

/** How many pixels are looked at, in width and height. */
const sample = 96;

const nameOf = ({ bytes, ending }: LogoFile): string => `logo-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.${ending}`;

async function pixelsOf({ bytes }: LogoFile): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp'); // a large library: loaded only where there is a logo
  return sharp(bytes).resize(sample, sample, { fit: 'inside' }).toColourspace('srgb').ensureAlpha().raw().toBuffer();
}

async function show(file: LogoFile, on: readonly Scheme[]): Promise<ShownLogo> {
  const pixels = await pixelsOf(file);
  const scale = Math.min(height / file.height, mostWidth / file.width);
  return {
    src: logoHref(nameOf(file)),
    width: Math.max(1, Math.round(file.width * scale)),
    height: Math.max(1, Math.round(file.height * scale)),
    vanishesOn: on.filter((scheme) => vanishes(pixels, scheme)),
  };
}

/** How pages show the logo; null where there is none. */
export async function viewLogo({ logo, logoDark }: Logo): Promise<LogoView | null> {
  if (!logo) return null;
  return { light: await show(logo, logoDark ? ['light'] : schemes), dark: logoDark ? await show(logoDark, ['dark']) : null };
}

export interface OutputLogo {
  /** The name of the file in the output, by its bytes. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it is, in the words of HTTP. */
  readonly type: string;
}

const typeOf = ({ ending }: LogoFile): string => (ending === 'svg' ? 'image/svg+xml' : `image/${ending === 'jpg' ? 'jpeg' : ending}`);

const outputOf = (file: LogoFile): OutputLogo => ({ name: nameOf(file), bytes: file.bytes, type: typeOf(file) });

/** The logo's files of the output; the same file for both schemes is one. */
export function logoFiles({ logo, logoDark }: Logo): readonly OutputLogo[] {
  const files = [logo, logoDark].flatMap((file) => (file ? [outputOf(file)] : []));
  return files.filter(({ name }, index) => files.findIndex((other) => other.name === name) === index);
}
