/** The office's colour, made readable: white text must stand on it, and it must stand on white and on dark. */
const DEFAULT = '#1d4d7a';
const LEAST_CONTRAST = { light: 5.4, dark: 6.8 };

type Rgb = readonly [number, number, number];

export interface OfficeColours {
  /** Carries white text and is readable on a light page. */
  readonly light: string;
  /** Readable on a dark page. */
  readonly dark: string;
  /** A breath of it, as the ground of a box on a light and on a dark page. */
  readonly tints: { readonly light: string; readonly dark: string };
}

/** Anything that is not `#rrggbb` gives the default. */
export function officeColours(setting: string | undefined): OfficeColours {
  const rgb = parse(setting ?? '') ?? parse(DEFAULT)!;
  const light = shift(rgb, [0, 0, 0], [255, 255, 255], LEAST_CONTRAST.light);
  const dark = shift(rgb, [255, 255, 255], [20, 26, 32], LEAST_CONTRAST.dark);
  return { light: write(light), dark: write(dark), tints: { light: write(mix([255, 255, 255], light, 0.06)), dark: write(mix([24, 30, 36], dark, 0.07)) } };
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return from.map((value, index) => Math.round(value + (to[index]! - value) * share)) as unknown as Rgb;
}

/** Moves towards a target until the contrast against the ground suffices. */
function shift(from: Rgb, towards: Rgb, ground: Rgb, least: number): Rgb {
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = mix(from, towards, share);
    if (contrast(mixed, ground) >= least) return mixed;
  }
  return towards;
}

function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function parse(text: string): Rgb | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim());
  return match && (match.slice(1).map((part) => Number.parseInt(part, 16)) as unknown as Rgb);
}

function write(rgb: Rgb): string {
  return `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
