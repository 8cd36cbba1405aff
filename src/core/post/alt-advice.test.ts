import { expect, it } from 'vitest';
import { adviseAlt } from './alt-advice.ts';

it.each([
  ['IMG_2031.jpg', 'file-name'], ['DSC 0012', 'file-name'], ['Foto kegiatan gotong royong', 'announces'], ['Gambar warga', 'announces'],
  ['Warga', 'short'], ['Warga membersihkan Sungai Oya', null], ['a b c '.repeat(60), 'long'], ['', null],
] as const)('of "%s" it says %s', (alt, advice) => expect(adviseAlt(alt, '')).toBe(advice));

it('notices words that stand below the picture already', () => {
  expect(adviseAlt('Warga membersihkan Sungai Oya', ' warga membersihkan sungai oya')).toBe('repeats');
});
