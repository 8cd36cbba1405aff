import { expect, it } from 'vitest';
import { checkNumberPatterns } from './number-pattern.ts';

it('a number pattern must hold the number, or every entry would bear the same one', () => {
  expect(checkNumberPatterns({ agenda: '{nomor:3}/AGD/{tahun}', arsip: '{nomor}' })).toEqual([]);
  for (const pattern of ['AGD/{tahun}', '', '{nomor:}', '{nomor:12}', '{ nomor }', 'nomor']) {
    expect(checkNumberPatterns({ agenda: '{nomor}', arsip: pattern })).toMatchObject([{ code: 'office.number-pattern', place: 'settings.numbering.arsip', data: { pattern } }]);
  }
});
