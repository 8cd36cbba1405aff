import { expect, it } from 'vitest';
import { readNorm } from './read-norm.ts';

it.each([['10 Menit', '10 menit'], ['1 Hari Kerja', '1 hari kerja'], ['H-3', 'H-3'], ['Segera', 'segera'], ["5'", "5'"]])('reads %s as %s inside a sentence', (printed, read) => {
  expect(readNorm(printed)).toBe(read);
});
