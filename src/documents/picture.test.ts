import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import sharp from 'sharp';
import { photo } from '../../test/photo.ts';
import { readExif } from './exif.ts';
import { inspectPicture, rendition, thumbnail } from './picture.ts';

describe('inspectPicture', () => {
  test('reads size as seen, time and place', async () => {
    expect(await inspectPicture(await photo())).toEqual({
      width: 800,
      height: 1200,
      takenAt: '2026-03-02T08:15:00+07:00',
      location: { latitude: -6.175, longitude: 106.826667 },
      issues: [],
    });
  });

  test('refuses what does not open to its last line', async () => {
    const whole = await photo();
    for (const broken of [whole.subarray(0, whole.length / 2), Buffer.from('bukan gambar'), whole.subarray(0, 20)]) {
      expect((await inspectPicture(broken)).issues).toMatchObject([{ code: 'file.not-a-picture', level: 'error' }]);
    }
  });

  test('refuses a pixel bomb without opening it', async () => {
    const bomb = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } }).png().toBuffer();
    bomb.writeUInt32BE(16_000, 16);
    bomb.writeUInt32BE(16_000, 20);
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
    const began = performance.now();
    expect((await inspectPicture(bomb)).issues).toMatchObject([{ code: 'file.too-many-pixels', data: { width: 16_000 } }]);
    expect(performance.now() - began).toBeLessThan(500);
  });

  test('keeps a sound picture in a coding it cannot open as evidence', async () => {
    const avif = await sharp({ create: { width: 64, height: 48, channels: 3, background: 'red' } }).avif().toBuffer();
    const unknownCoding = Buffer.from(avif);
    const data = unknownCoding.indexOf('mdat') + 4;
    unknownCoding.fill(0xff, data);
    expect(await inspectPicture(unknownCoding)).toMatchObject({ width: 64, height: 48, issues: [{ code: 'file.cannot-be-shown', level: 'warning' }] });
  });
});

describe('rendition', () => {
  test('is upright, and carries nothing that the camera noted', async () => {
    const source = await photo();
    expect(source.includes('Kamera')).toBe(true);
    for (const format of ['webp', 'jpeg'] as const) {
      const made = await rendition(source, { width: 400, format });
      expect(made).toMatchObject({ width: 400, height: 600, mime: `image/${format}` });
      const meta = await sharp(made.bytes).metadata();
      expect(meta).toMatchObject({ format, space: 'srgb' });
      expect([meta.exif, meta.xmp, meta.iptc, meta.orientation]).toEqual([undefined, undefined, undefined, undefined]);
      expect(made.bytes.includes('Kamera')).toBe(false);
      expect(made.bytes.includes('Exif')).toBe(false);
    }
  });

  test('brings wide colours and print colours into sRGB', async () => {
    const red = { create: { width: 32, height: 32, channels: 3, background: { r: 234, g: 51, b: 35 } } } as const;
    const wide = await sharp(red).withIccProfile('p3').png().toBuffer();
    const print = await sharp(red).toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 100 }).toBuffer();
    // Ink cannot be as red as a screen.
    for (const [source, least] of [[wide, 230], [print, 215]] as const) {
      const { bytes } = await rendition(source, { width: 32, format: 'jpeg' });
      expect((await sharp(bytes).metadata()).space).toBe('srgb');
      expect((await sharp(bytes).stats()).channels[0]?.mean).toBeGreaterThan(least);
    }
  });

  test('never enlarges, and puts white behind what is transparent', async () => {
    const clear = await sharp({ create: { width: 50, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toBuffer();
    const made = await rendition(clear, { width: 480, format: 'jpeg' });
    expect(made.width).toBe(50);
    expect((await sharp(made.bytes).stats()).channels[0]?.mean).toBeGreaterThan(250);
  });

  test('cuts to the shape a channel wants', async () => {
    const source = await photo();
    const made = await rendition(source, { width: 300, format: 'webp', ratio: '1.91:1', focus: { x: 0.5, y: 0 } });
    expect(made.width / made.height).toBeCloseTo(1.91, 1);
  });

  test('a thumbnail is 320 pixels wide', async () => {
    expect((await thumbnail(await photo())).width).toBe(320);
  });
});

test('any bytes are an Exif block without facts, never an accident', async () => {
  const real = (await sharp(await photo()).metadata()).exif ?? Buffer.alloc(0);
  expect(readExif(Uint8Array.of(0x45))).toEqual({});
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(real.length - 1), (noise, at) => {
      readExif(noise);
      const bent = Buffer.from(real);
      bent.set(noise.subarray(0, bent.length - at), at);
      readExif(bent);
    }),
  );
});
