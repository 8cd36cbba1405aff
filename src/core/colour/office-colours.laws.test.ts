import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deskTint, WOOD } from './desk-tint.ts';
import { officeColours } from './office-colours.ts';

function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, blue] = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

it('makes every colour an office chooses readable on light and on dark, and under white text', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
    const { light, dark, tints } = officeColours(`#${number.toString(16).padStart(6, '0')}`);
    expect(contrast(light, '#ffffff')).toBeGreaterThan(4.5);
    expect(contrast(light, '#fbfaf7')).toBeGreaterThan(4.5);
    expect(contrast(dark, '#11161b')).toBeGreaterThan(4.5);
    expect(contrast(dark, '#212932')).toBeGreaterThan(4.5);
    expect(contrast(light, tints.light)).toBeGreaterThan(4.5);
    expect(contrast(dark, tints.dark)).toBeGreaterThan(4.5);
  }));
});

it('takes the default for what is no colour', () => {
  expect(officeColours('merah; background:url(x)')).toEqual(officeColours(undefined));
});

it('stains every desk readably: lettering on the wood, marks on paper, a band that is seen', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffff }), fc.constantFrom('light' as const, 'dark' as const), (number, theme) => {
    const tint = deskTint(`#${number.toString(16).padStart(6, '0')}`, theme);
    expect(contrast(tint.teak, WOOD.lettering)).toBeGreaterThan(7);
    expect(contrast(tint.teakLight, WOOD.lettering)).toBeGreaterThan(4.5);
    expect(contrast(tint.band, tint.teak)).toBeGreaterThan(3);
    expect(contrast(tint.mark, WOOD[theme].paper)).toBeGreaterThan(4.5);
    expect(contrast(tint.mark, WOOD[theme].surface)).toBeGreaterThan(4.5);
  }));
});

it('leaves the wood plain where an office has chosen no colour', () => {
  expect(deskTint(undefined, 'light').teak).toBe(WOOD.light.teak);
  expect(deskTint('merah', 'dark').teak).toBe(WOOD.dark.teak);
});
