/** Words of the office's search. */
import { inBoth } from './language.ts';

/** What the search calls the kinds of things it finds. */
const kinds = inBoth<Readonly<Record<string, string>>>(
  { case: 'Berkas', register: 'Nomor register', person: 'Pegawai', position: 'Jabatan', sop: 'SOP', link: 'Tautan tayangan', file: 'Nama berkas unggahan' },
  { case: 'Case', register: 'Register number', person: 'Person', position: 'Post', sop: 'SOP', link: 'Publication link', file: 'Name of an uploaded file' },
);

export const wordSearchKind = (kind: string): string => (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? kind;

export const searchWords = inBoth({
  title: 'Cari',
  field: 'Kata, nomor, atau nama',
  hint: 'Judul, isi naskah, diskusi, nomor agenda dan surat, tanda terima, SOP, pegawai, tautan, dan nama berkas.',
  kind: 'Jenis',
  status: 'Keadaan berkas',
  sop: 'SOP',
  channel: 'Kanal',
  everything: 'Semua',
  from: 'Sejak',
  to: 'Sampai',
  person: 'Pegawai yang terlibat',
  filters: 'Saring lebih lanjut',
  near: 'Tidak ada yang persis seperti itu. Ini yang mirip:',
  noneTitle: 'Tidak ditemukan',
  none: 'Periksa ejaannya, pakai kata yang lebih umum, atau longgarkan saringannya.',
  begin: 'Ketik satu kata atau nomor, lalu tekan Cari.',
  hits: 'Hasil pencarian',
  version: (number: string) => `versi ${number}`,
}, {
  title: 'Search',
  field: 'Word, number, or name',
  hint: 'Titles, texts, remarks, agenda and letter numbers, receipts, SOPs, people, links, and names of files.',
  kind: 'Kind',
  status: 'State of the case',
  sop: 'SOP',
  channel: 'Channel',
  everything: 'All',
  from: 'Since',
  to: 'Until',
  person: 'Person involved',
  filters: 'Narrow it down',
  near: 'Nothing is exactly like that. This is similar:',
  noneTitle: 'Nothing found',
  none: 'Check the spelling, use a more general word, or widen the filter.',
  begin: 'Type a word or a number, then press Search.',
  hits: 'Search results',
  version: (number: string) => `version ${number}`,
});
