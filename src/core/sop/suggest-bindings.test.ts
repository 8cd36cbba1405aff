import fc from 'fast-check';
import { expect, it } from 'vitest';
import { likeness, suggestBindings } from './suggest-bindings.ts';

const sop = { performers: { ketua: 'Ketua PPID', data: 'Seksie Pengolahan Data dan Dokumentasi Informasi', admin: 'Admin Medsos', lain: 'Camat' } } as unknown as Parameters<typeof suggestBindings>[0];
const posts = [{ id: '1', name: 'Admin Media Sosial' }, { id: '2', name: 'Kepala Seksi Pengolahan Data dan Dokumentasi Informasi' }, { id: '3', name: 'Ketua PPID' }, { id: '4', name: 'Bendahara' }];

it('suggests the post that a column means, also when it is spelled otherwise, and none where none is like it', () => {
  expect(suggestBindings(sop, posts)).toEqual({ ketua: '3', data: '2', admin: '1' });
});

it('finds the same name alike, whatever the order of the two', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
    expect(likeness(a, b)).toBe(likeness(b, a));
    expect(likeness(a, b)).toBeLessThanOrEqual(1);
  }));
  expect(likeness('Kepala Dinas', 'Kepala Dinas')).toBe(1);
});
