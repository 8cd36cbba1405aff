/**
 * The office's colour on its desk. The head stays the teak of every Kentongan, stained with the office's colour; a band and
 * the marks of what is chosen carry the colour itself. What is written on any of them stays readable whatever was chosen.
 */
import { mix, parseColour, shift, writeColour, type Rgb } from './rgb.ts';

/** The wood itself, its lettering and the grounds the marks stand on, by day and by night; the palette takes them from here. */
export const WOOD = {
  light: { teak: '#3a2312', paper: '#f8f3ea', surface: '#fffdf9' },
  dark: { teak: '#241609', paper: '#15100b', surface: '#1f1811' },
  brass: '#cf9a4b',
  /** The quietest lettering on the wood. */
  lettering: '#e6d3ba',
} as const;

export interface DeskTint {
  /** The stained wood of the head. */
  readonly teak: string;
  /** The same, where the pointer is. */
  readonly teakLight: string;
  /** The band below the head and on what is in hand; seen, never read. */
  readonly band: string;
  /** Marks of what is chosen; readable on paper and surface. */
  readonly mark: string;
}

const STAIN = 0.42;
const READ_ON_WOOD = 7;
const SEEN_ON_WOOD = 4.6;
const READ_ON_PAPER = 4.8;

/** Anything that is not `#rrggbb` leaves the wood plain, with a band of brass. */
export function deskTint(setting: string | undefined, theme: 'light' | 'dark'): DeskTint {
  const { teak, paper, surface } = WOOD[theme];
  const colour = parseColour(setting ?? '') ?? parseColour(WOOD.brass)!;
  const wood = parseColour(teak)!;
  const lettering = parseColour(WOOD.lettering)!;
  const away: Rgb = theme === 'light' ? [0, 0, 0] : [255, 255, 255];
  const stained = parseColour(setting ?? '') === null ? wood : shift(mix(wood, colour, STAIN), [0, 0, 0], lettering, READ_ON_WOOD + 2);
  const ground = theme === 'light' ? parseColour(paper)! : parseColour(surface)!;
  return {
    teak: writeColour(stained), teakLight: writeColour(shift(mix(stained, lettering, 0.14), [0, 0, 0], lettering, READ_ON_WOOD)),
    band: writeColour(shift(colour, [255, 255, 255], stained, SEEN_ON_WOOD)), mark: writeColour(shift(colour, away, ground, READ_ON_PAPER)),
  };
}
