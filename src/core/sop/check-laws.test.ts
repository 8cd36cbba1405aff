import { describe, expect, test } from 'vitest';
import { readLaw } from './read-law.ts';

describe('a cited law', () => {
  test.each([
    ['Undang-Undang No. 14 Tahun 2008 tentang Keterbukaan Informasi Publik', 'uu 14 2008'],
    ['Undang Undang Republik Indonesia Nomor 14 Tahun 2008 tentang Keterbukaan', 'uu 14 2008'],
    ['1. UU No.14 Tahun 2008', 'uu 14 2008'],
    ['UU 14/2008', 'uu 14 2008'],
    ['PP No. 61 Tahun 2010 tentang Pelaksanaan Undang-Undang No. 14 Tahun 2008', 'pp 61 2010'],
    ['Peraturan Pemerintah Republik Indonesia Nomor 61 Tahun 2010', 'pp 61 2010'],
    ['Peraturan Komisi Informasi Nomor 1 Tahun 2010', 'perki 1 2010'],
    ['Peraturan Komisi Informasi Republik Indonesia Nomor 1 Tahun 2021', 'perki 1 2021'],
    ['PERKI No 1 Tahun 2010', 'perki 1 2010'],
    ['Permendagri Nomor 13 Tahun 2006 tentang Pedoman', 'permendagri 13 2006'],
    ['Peraturan Menteri Dalam Negeri Republik Indonesia Nomor 3 Tahun 2017', 'permendagri 3 2017'],
    ['Permen Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 29 Tahun 2010', 'permenpanrb 29 2010'],
    ['PermenPAN-RB 35/2012', 'permenpanrb 35 2012'],
    ['Peraturan Menteri PAN dan RB Nomor 35 Tahun 2012', 'permenpanrb 35 2012'],
    ['Peraturan Bupati Bantul No. 42 Tahun 2019', 'perbup 42 2019'],
    ['Peraturan daerah Nomor 16 Tahun 2016 tentang', 'perda 16 2016'],
    ['Perpres No. 95 Thn 2018', 'perpres 95 2018'],
  ])('%s is %s', (line, expected) => {
    const law = readLaw(line);
    expect(law && `${law.kind} ${law.number} ${law.year}`).toBe(expected);
  });

  test.each(['Surat Edaran Bupati Nomor 3 Tahun 2020', 'Undang-Undang Dasar 1945', 'ketentuan yang berlaku', ''])('%j is none of the kinds it knows', (line) => {
    expect(readLaw(line)).toBeNull();
  });
});
