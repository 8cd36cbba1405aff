/** Colours as numbers, and how well one is read on another (WCAG 2.2, "contrast ratio"). */
export type Rgb = readonly [red: number, green: number, blue: number];

/** From `#rrggbb`; null for anything else. */
export function parseColour(text: string): Rgb | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim());
  return match && (match.slice(1).map((part) => Number.parseInt(part, 16)) as unknown as Rgb);
}

export function writeColour(rgb: Rgb): string {
  return `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** @param share of `towards`, from 0 to 1 */
export function mix(from: Rgb, towards: Rgb, share: number): Rgb {
  return from.map((value, index) => Math.round(value + (towards[index]! - value) * share)) as unknown as Rgb;
}

/** From 1 (the same) to 21 (black on white); the order does not matter. */
export function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Moves towards a target until the contrast against the ground suffices. */
export function shift(from: Rgb, towards: Rgb, ground: Rgb, least: number): Rgb {
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = mix(from, towards, share);
    if (contrast(mixed, ground) >= least) return mixed;
  }
  return towards;
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
