/** The office's colour, made readable: white text must stand on it, and it must stand on white and on dark. */
import { parseColour, shift, writeColour } from './rgb.ts';

const DEFAULT = '#1d4d7a';
const LEAST_CONTRAST = { light: 4.8, dark: 6.5 };

export interface OfficeColours {
  /** Carries white text and is readable on a light page. */
  readonly light: string;
  /** Readable on a dark page. */
  readonly dark: string;
}

/** Anything that is not `#rrggbb` gives the default. */
export function officeColours(setting: string | undefined): OfficeColours {
  const rgb = parseColour(setting ?? '') ?? parseColour(DEFAULT)!;
  return { light: writeColour(shift(rgb, [0, 0, 0], [255, 255, 255], LEAST_CONTRAST.light)), dark: writeColour(shift(rgb, [255, 255, 255], [20, 26, 32], LEAST_CONTRAST.dark)) };
}
