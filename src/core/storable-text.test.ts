import { expect, it } from 'vitest';
import { findUnstorable } from './storable-text.ts';

it('keeps every text a person can write', () => {
  for (const text of ['', 'Kerja bakti', '😀 👨‍👩‍👧‍👦', 'مرحبا', '\u202Ertl', "'; drop table cases; --", '<script>', 'baris\nbaru\ttab']) {
    expect(findUnstorable({ judul: [text] })).toBeNull();
  }
});

it('names the place of a character that cannot be kept', () => {
  expect(findUnstorable({ post: { blocks: [{ text: 'baik' }, { text: 'a\u0000b' }] } })).toBe('post.blocks.1.text');
  expect(findUnstorable({ note: 'separuh \ud83d emoji' })).toBe('note');
  expect(findUnstorable({ list: [{ 'kunci\u0000': 1 }] }, 'payload')).toBe('payload.list.0');
  expect(findUnstorable('a\u0000')).toBe('');
});

it('does not care how deep the input nests', () => {
  let deep: unknown = 'a\u0000';
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  expect(findUnstorable(deep, 'x')).toMatch(/^x\.0\.0/);
});
