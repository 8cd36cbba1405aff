/** `test/photo.heic`: a drawn picture of 320 × 200 that its file turns upright to 200 × 320, with a place and a time in its Exif. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { openFileStore } from '../store/files.ts';
import { photo } from '../../test/photo.ts';
import { heicToJpeg } from './heic.ts';
import { inspectPicture, rendition } from './picture.ts';

const heic = readFileSync(join(import.meta.dirname, '..', '..', 'test', 'photo.heic'));
const folder = mkdtempSync(join(tmpdir(), 'kentongan-heic-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a HEIC', () => {
  it('becomes a JPEG that stands upright, of the same size, without place, time or camera', async () => {
    const jpeg = await heicToJpeg(heic);
    const { width, height, format, exif, orientation } = await sharp(jpeg!).metadata();
    expect({ width, height, format, exif, orientation }).toEqual({ width: 200, height: 320, format: 'jpeg', exif: undefined, orientation: undefined });
    // The red quarter was drawn upper left; turned to the right it is upper right.
    const { data, info } = await sharp(jpeg!).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
    const [red, , blue] = at(150, 40);
    expect(red! > 120 && blue! < 80).toBe(true);
    expect(Math.min(...at(10, 150))).toBeGreaterThan(180);
  });

  it('is kept as it came, with what the camera noted, and shown by the JPEG made of it', async () => {
    const files = openFileStore({ folder, inspectPicture, makeShowable: heicToJpeg });
    const kept = await files.put(heic, 'IMG_0001.HEIC');
    expect(kept).toMatchObject({ ok: true, issues: [], file: { mime: 'image/heic', size: heic.length, width: 200, height: 320, takenAt: '2026-03-02T08:15:00+07:00', location: { latitude: -7.833333, longitude: 110.5 } } });
    if (!kept.ok) throw new Error('refused');
    expect(await files.read(kept.file.hash)).toEqual(heic);
    const shown = await files.readShowable(kept.file.hash);
    expect(shown).toEqual(await files.read(kept.file.shownAs!));
    const made = await rendition(shown, { width: 160, format: 'webp', ratio: '1:1' });
    expect([made.width, made.height]).toEqual([160, 160]);
  });

  it('is kept as evidence with a warning when it cannot be decoded', async () => {
    const files = openFileStore({ folder, inspectPicture, makeShowable: async () => null });
    const kept = await files.put(Buffer.concat([heic, Buffer.from('lain')]), 'IMG_0002.HEIC');
    expect(kept).toMatchObject({ ok: true, issues: [{ code: 'file.cannot-be-shown' }] });
  });

  it('with more pixels than allowed, broken, or no HEIC at all, gives nothing and harms nobody', async () => {
    expect(await heicToJpeg(heic, { mostPixels: 1000 })).toBeNull();
    expect(await heicToJpeg(heic.subarray(0, 1200))).toBeNull();
    expect(await heicToJpeg(new Uint8Array(64))).toBeNull();
    expect(await heicToJpeg(await photo(40, 30))).toBeNull();
    expect(await heicToJpeg(heic, { milliseconds: 0 })).toBeNull();
    expect(await heicToJpeg(heic)).not.toBeNull();
  });
});
