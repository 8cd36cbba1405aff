import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cropBox, ratioNumber, readFocus, writeFocus } from './crop.ts';
import { RATIOS } from './outlet.ts';
import { partTexts } from './parts.ts';
import { Post } from './post.ts';

const side = fc.integer({ min: 1, max: 20_000 });
const part = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const focus = fc.record({ x: part, y: part });
const shape = fc.oneof(fc.constantFrom(...RATIOS).map(ratioNumber), fc.tuple(fc.integer({ min: 200, max: 4000 }), fc.integer({ min: 200, max: 4000 })).map(([a, b]) => a / b));

it('a crop lies inside the picture', () => {
  fc.assert(fc.property(side, side, shape, focus, (width, height, ratio, point) => {
    const box = cropBox(width, height, ratio, point);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.width).toBeGreaterThan(0);
    expect(box.height).toBeGreaterThan(0);
    expect(box.left + box.width).toBeLessThanOrEqual(width);
    expect(box.top + box.height).toBeLessThanOrEqual(height);
  }));
});

it('the focal point is always inside the crop', () => {
  fc.assert(fc.property(side, side, shape, focus, (width, height, ratio, { x, y }) => {
    const box = cropBox(width, height, ratio, { x, y });
    // Half a pixel is what rounding takes.
    expect(x * width).toBeGreaterThanOrEqual(box.left - 0.5);
    expect(x * width).toBeLessThanOrEqual(box.left + box.width + 0.5);
    expect(y * height).toBeGreaterThanOrEqual(box.top - 0.5);
    expect(y * height).toBeLessThanOrEqual(box.top + box.height + 0.5);
  }));
});

it('a crop is as large as it can be: it reaches two opposite edges', () => {
  fc.assert(fc.property(side, side, shape, focus, (width, height, ratio, point) => {
    const box = cropBox(width, height, ratio, point);
    expect(box.width === width || box.height === height).toBe(true);
  }));
});

it('a point survives being written, and nothing else is read as one', () => {
  fc.assert(fc.property(focus, (point) => {
    expect(readFocus(writeFocus(point))).toEqual(point);
  }));
  for (const wrong of [undefined, '', '0.5', '2,0', '0.5,1.5', '-1,0', 'a,b', '0.5,0.5,0.5']) expect(readFocus(wrong)).toBeUndefined();
});

it('a focal point is signed when it is set, and leaves what was signed without one as it was', () => {
  const media = { id: 'm1', file: 'a'.repeat(64), alt: 'Warga', caption: '', credit: '' };
  const post = (more: object) => Post.parse({ title: 'Judul', blocks: [], media: [{ ...media, ...more }] });
  expect(partTexts(post({}))['media:m1']).toBe(JSON.stringify([media.file, 'Warga', '', '']));
  expect(partTexts(post({ focus: { x: 0.2, y: 0.3 } }))['media:m1']).toBe(JSON.stringify([media.file, 'Warga', '', '', [0.2, 0.3]]));
});
