/**
 * Every colour of the office's pages, by day and by night: teak, paper, ink and brass, and three states. `PAIRS` says what is
 * written on what; the gallery shows each pair with its contrast, and a test holds it to WCAG AA.
 */
import { WOOD } from '../../core/colour/desk-tint.ts';

export const PALETTE = {
  light: {
    paper: WOOD.light.paper, surface: WOOD.light.surface, sunk: '#f0e8db', ink: '#23190f', quiet: '#655545', line: '#e2d8c8', edge: '#8a7966',
    teak: WOOD.light.teak, 'teak-light': '#573a23', 'on-teak': '#fcf5ea', 'on-teak-quiet': WOOD.lettering, band: WOOD.brass, mark: '#85561a',
    accent: '#7c3c0f', 'accent-hover': '#5a2a08', 'accent-ground': '#f6e9d9', 'on-accent': '#fffaf3',
    good: '#1b6238', 'good-ground': '#e3f1e6', warn: '#7a4a00', 'warn-ground': '#fdf0d0', bad: '#9c2418', 'bad-ground': '#fce9e4', focus: '#0b57a8',
  },
  dark: {
    paper: WOOD.dark.paper, surface: WOOD.dark.surface, sunk: '#2b2219', ink: '#f2e9dd', quiet: '#c0b19f', line: '#40352a', edge: '#958471',
    teak: WOOD.dark.teak, 'teak-light': '#412a17', 'on-teak': '#f8eddf', 'on-teak-quiet': WOOD.lettering, band: WOOD.brass, mark: '#d7a762',
    accent: '#ecb374', 'accent-hover': '#f8cc97', 'accent-ground': '#33230f', 'on-accent': '#241505',
    good: '#8fd5a5', 'good-ground': '#14291b', warn: '#f1c667', 'warn-ground': '#30250a', bad: '#f7a59a', 'bad-ground': '#381712', focus: '#8ec5ff',
  },
} as const;

export type Theme = keyof typeof PALETTE;
export type ColourName = keyof typeof PALETTE.light;

/** Text needs 4.5 to 1; what is only seen (borders of fields, marks, the ring of focus) 3 to 1. */
export const LEAST = { text: 4.5, seen: 3 } as const;

export interface Pair {
  readonly front: ColourName;
  readonly ground: ColourName;
  readonly kind: keyof typeof LEAST;
}

const GROUNDS = ['paper', 'surface', 'sunk'] as const;
const on = (kind: Pair['kind'], fronts: readonly ColourName[], grounds: readonly ColourName[]): Pair[] => fronts.flatMap((front) => grounds.map((ground) => ({ front, ground, kind })));

export const PAIRS: readonly Pair[] = [
  ...on('text', ['ink', 'quiet', 'accent', 'accent-hover', 'good', 'warn', 'bad'], GROUNDS),
  ...on('text', ['mark'], ['paper', 'surface']),
  ...on('text', ['ink', 'accent'], ['accent-ground']),
  ...on('text', ['on-accent'], ['accent', 'accent-hover']),
  ...(['good', 'warn', 'bad'] as const).flatMap((state) => on('text', [state, 'ink'], [`${state}-ground`])),
  ...on('text', ['on-teak', 'on-teak-quiet'], ['teak', 'teak-light']),
  ...on('seen', ['edge', 'focus'], GROUNDS),
  ...on('seen', ['band'], ['teak']),
];

/** `--paper:#f8f3ea;--surface:…` */
export function colourValues(theme: Theme): string {
  return Object.entries(PALETTE[theme]).map(([name, value]) => `--${name}:${value}`).join(';');
}
