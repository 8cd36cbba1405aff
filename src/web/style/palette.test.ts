import { expect, it } from 'vitest';
import { contrast, parseColour } from '../../core/colour/rgb.ts';
import { LEAST, PAIRS, PALETTE, type Theme } from './palette.ts';
import { stylesheet } from './stylesheet.ts';

it.each(['light', 'dark'] as const)('every pair in use is readable, %s', (theme: Theme) => {
  const ratio = (front: string, ground: string) => contrast(parseColour(front)!, parseColour(ground)!);
  const faint = PAIRS.filter(({ front, ground, kind }) => ratio(PALETTE[theme][front], PALETTE[theme][ground]) < LEAST[kind]);
  expect(faint).toEqual([]);
});

it('uses no value that was never set, unless it says what to take in its place', () => {
  const text = stylesheet('huruf.woff2');
  const set = new Set([...text.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  const used = [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
  expect([...new Set(used)].filter((name) => !set.has(name))).toEqual([]);
  expect(used.length).toBeGreaterThan(150);
});
