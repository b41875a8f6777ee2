import { modeLrgb, modeRgb, useMode, wcagContrast } from 'culori/fn';
import { grounds, type Scheme } from './grounds.ts';

useMode(modeRgb);
useMode(modeLrgb);

/** Less contrast than this, and a shape is hardly seen. */
const seen = 2;

/** From this alpha on a pixel counts. */
const visible = 64;

/**
 * How much of a logo may vanish. Logos are made for white paper, where white parts mean to be white: there only one that is
 * white throughout is lost. On dark pages dark letters beside a bright sign are lost already.
 */
const mostVanished: Readonly<Record<Scheme, number>> = { light: 0.9, dark: 0.15 };

/** A picture that fills its rectangle brings its own ground. */
const isFilled = (pixels: Uint8Array): boolean => pixels.every((value, index) => index % 4 !== 3 || value > 250);

function shareVanished(pixels: Uint8Array, scheme: Scheme): number {
  let [all, vanished] = [0, 0];
  for (let at = 0; at < pixels.length; at += 4) {
    const [r = 0, g = 0, b = 0, alpha = 0] = pixels.subarray(at, at + 4);
    if (alpha < visible) continue;
    all += 1;
    if (wcagContrast({ mode: 'rgb', r: r / 255, g: g / 255, b: b / 255 }, grounds[scheme].paper) < seen) vanished += 1;
  }
  return all === 0 ? 0 : vanished / all;
}

/**
 * Whether a logo can't be made out on pages of a scheme, and needs a ground of the other one under it.
 * @param pixels red, green, blue and alpha of each, from 0 to 255
 */
export const vanishes = (pixels: Uint8Array, scheme: Scheme): boolean =>
  !isFilled(pixels) && shareVanished(pixels, scheme) > mostVanished[scheme];
