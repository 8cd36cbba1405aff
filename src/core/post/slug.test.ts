import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freeSlug, slugOf } from './slug.ts';

it('makes words of a title', () => {
  expect(slugOf('Kerja Bakti di RT 03!')).toBe('kerja-bakti-di-rt-03');
  expect(slugOf('Résumé Musréng')).toBe('resume-musreng');
  expect(slugOf('!!!')).toBe('naskah');
});

it('is always a short, safe part of an address', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
    expect(slugOf(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(slugOf(title).length).toBeLessThanOrEqual(80);
  }));
});

it('takes the first free number', () => {
  expect(freeSlug('posyandu', new Set(['posyandu', 'posyandu-2']))).toBe('posyandu-3');
});
