/** The office's colour, made readable: white text must stand on it, and it must stand on white and on dark. */
import { mix, parseColour, shift, writeColour } from './rgb.ts';

const DEFAULT = '#1d4d7a';
const LEAST_CONTRAST = { light: 5.4, dark: 6.8 };

export interface OfficeColours {
  /** Carries white text and is readable on a light page. */
  readonly light: string;
  /** Readable on a dark page. */
  readonly dark: string;
  /** A breath of it: the ground of a box on a light and on a dark page. Both colours above stay readable there. */
  readonly tints: { readonly light: string; readonly dark: string };
}

/** Anything that is not `#rrggbb` gives the default. */
export function officeColours(setting: string | undefined): OfficeColours {
  const rgb = parseColour(setting ?? '') ?? parseColour(DEFAULT)!;
  const light = shift(rgb, [0, 0, 0], [255, 255, 255], LEAST_CONTRAST.light);
  const dark = shift(rgb, [255, 255, 255], [20, 26, 32], LEAST_CONTRAST.dark);
  return { light: writeColour(light), dark: writeColour(dark), tints: { light: writeColour(mix([255, 255, 255], light, 0.06)), dark: writeColour(mix([24, 30, 36], dark, 0.07)) } };
}
