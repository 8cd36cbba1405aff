/** What the search calls the kinds of things it finds. */
const KINDS: Readonly<Record<string, string>> = { case: 'Berkas', register: 'Nomor register', person: 'Pegawai', position: 'Jabatan', sop: 'SOP', link: 'Tautan tayangan', file: 'Nama berkas unggahan' };

export const wordSearchKind = (kind: string): string => KINDS[kind] ?? kind;

export const searchWords = {
  title: 'Cari',
  field: 'Kata, nomor, atau nama',
  hint: 'Judul, isi naskah, pembahasan, nomor agenda dan surat, tanda terima, SOP, pegawai, tautan, dan nama berkas.',
  kind: 'Jenis',
  everything: 'Semua',
  from: 'Sejak',
  to: 'Sampai',
  person: 'Pegawai yang terlibat',
  filters: 'Saring lebih lanjut',
  near: 'Tidak ada yang persis seperti itu. Ini yang mirip:',
  noneTitle: 'Tidak ditemukan',
  none: 'Periksa ejaannya, pakai kata yang lebih umum, atau longgarkan saringannya.',
  begin: 'Ketik satu kata atau nomor, lalu tekan Cari.',
} as const;
