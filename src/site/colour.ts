/** The office's colour, made readable: white text must stand on it, and it must stand on white and on dark. */
const DEFAULT = '#1d4d7a';
const LEAST_CONTRAST = { light: 4.8, dark: 6.5 };

type Rgb = readonly [number, number, number];

export interface OfficeColours {
  /** Carries white text and is readable on a light page. */
  readonly light: string;
  /** Readable on a dark page. */
  readonly dark: string;
}

/** Anything that is not `#rrggbb` gives the default. */
export function officeColours(setting: string | undefined): OfficeColours {
  const rgb = parse(setting ?? '') ?? parse(DEFAULT)!;
  return { light: write(shift(rgb, [0, 0, 0], [255, 255, 255], LEAST_CONTRAST.light)), dark: write(shift(rgb, [255, 255, 255], [20, 26, 32], LEAST_CONTRAST.dark)) };
}

/** Moves towards a target until the contrast against the ground suffices. */
function shift(from: Rgb, towards: Rgb, ground: Rgb, least: number): Rgb {
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = from.map((value, index) => Math.round(value + (towards[index]! - value) * share)) as unknown as Rgb;
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
