import { expect, it } from 'vitest';
import { checkPhrases, readPhrases } from './phrases.ts';

it('takes one sentence a line, without empty lines and repetitions', () => {
  expect(readPhrases('  Mohon hadir. \r\n\n\tUntuk diketahui.\nMohon hadir.')).toEqual(['Mohon hadir.', 'Untuk diketahui.']);
  expect(readPhrases(' \n ')).toEqual([]);
});

it('refuses more than thirty sentences, and one of more than two hundred characters by its line', () => {
  expect(checkPhrases(Array.from({ length: 30 }, (_, index) => `${index}${'ä'.repeat(190)}`))).toEqual([]);
  expect(checkPhrases(Array.from({ length: 31 }, (_, index) => `${index}`))).toMatchObject([{ code: 'office.phrases-too-many', place: 'phrases', data: { count: 31, most: 30 } }]);
  expect(checkPhrases(['Pendek.', 'x'.repeat(201)])).toMatchObject([{ code: 'office.phrase-too-long', data: { row: 2, length: 201, limit: 200 } }]);
});
