/** The form that files a case. */
import { inBoth } from './language.ts';

export const archivingWords = inBoth({
  codeHint: 'Contoh: 400.14.4.3. Masa simpan diambil dari daftar kantor.',
  search: 'Cari dalam daftar klasifikasi',
  query: 'Kode atau uraian',
  searchButton: 'Cari',
  paper: 'Letak arsip kertas',
  paperHint: 'Misalnya: lemari 2, laci 1.',
  nothing: 'Tidak ada yang cocok. Coba kata lain.',
  found: 'Hasil pencarian',
  more: (count: number) => `Masih ada ${count} lagi. Tambahkan kata agar lebih sempit.`,
  active: (time: string) => `aktif ${time}`,
  inactive: (time: string) => `inaktif ${time}`,
}, {
  codeHint: 'E.g. 400.14.4.3. The time to keep is taken from the list of the office.',
  search: 'Search the list of classes',
  query: 'Code or subject',
  searchButton: 'Search',
  paper: 'Place of the paper record',
  paperHint: 'E.g. cabinet 2, drawer 1.',
  nothing: 'Nothing matches. Try other words.',
  found: 'Results',
  more: (count: number) => `There are ${count} more. Add words to narrow it down.`,
  active: (time: string) => `active ${time}`,
  inactive: (time: string) => `inactive ${time}`,
});
