import { expect, it } from 'vitest';
import { findAnswers } from './find-answers.ts';
import { findPrompts } from './prompts.ts';

it('finds the signs of an answer to each question', () => {
  const text = 'Warga Padukuhan Bunder membersihkan saluran irigasi pada Minggu, 22 November 2026 pukul 07.00 WIB, bertempat di Balai Padukuhan. Kegiatan ini dilakukan agar sawah tidak tergenang, dengan cara bergotong royong.';
  expect(findAnswers('Kerja bakti', text)).toEqual({
    apa: 'Kerja bakti', siapa: expect.stringContaining('Warga Padukuhan Bunder'), kapan: expect.stringContaining('Minggu'), 'di-mana': 'bertempat di Balai Padukuhan',
    mengapa: expect.stringContaining('agar sawah'), bagaimana: expect.stringContaining('dengan cara bergotong royong'),
  });
});

it('takes no prompt of a template for an answer', () => {
  expect(findAnswers('‹Nama kegiatan›', '‹Hari, tanggal, pukul 08.00› di ‹Tempat›')).toEqual({});
  expect(findPrompts('Pada ‹hari dan tanggal› di ‹tempat›, lalu ‹tempat›')).toEqual(['hari dan tanggal', 'tempat']);
});
