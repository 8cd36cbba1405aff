/** Words of the registers: the list, its filter, the printed book, and what the retention schedule proposes. */
import { inBoth } from './language.ts';

export const registerPageWords = inBoth({
  retention: 'Usul Retensi',
  year: 'Tahun',
  wordOrNumber: 'Kata atau nomor',
  every: 'Semua',
  fromDay: 'Dari tanggal',
  toDay: 'Sampai tanggal',
  order: 'Urutan',
  smallestFirst: 'Nomor terkecil dahulu',
  largestFirst: 'Nomor terbesar dahulu',
  kinds: { agenda: 'Jenis', permohonan: 'Instansi', arsip: 'Kode klasifikasi' },
  none: 'Belum ada catatan pada tahun ini',
  noneHint: 'Nomor terisi otomatis ketika langkah SOP yang bersangkutan dikerjakan.',
  noneFits: 'Tidak ada catatan yang cocok',
  noneFitsHint: 'Longgarkan saringannya.',
  printBook: 'Cetak sebagai buku',
  takeCsv: 'Unduh CSV',
  complete: (last: number, year: number) => `Nomor 1 sampai ${last} tahun ${year} lengkap, tanpa nomor yang terlewat.`,
  gaps: (count: number, last: number, year: number) => `Tercatat ${count} dari ${last} nomor tahun ${year}: ada nomor yang hilang. Laporkan kepada pengelola server.`,
  backToRegister: 'Kembali ke register',
  howToPrint: 'Cetak halaman ini (Ctrl+P) pada kertas A4 mendatar; kepala tabel berulang pada setiap halaman.',
}, {
  retention: 'Retention proposals',
  year: 'Year',
  wordOrNumber: 'Word or number',
  every: 'All',
  fromDay: 'From',
  toDay: 'To',
  order: 'Order',
  smallestFirst: 'Lowest number first',
  largestFirst: 'Highest number first',
  kinds: { agenda: 'Kind', permohonan: 'Agency', arsip: 'Classification code' },
  none: 'No entries in this year yet',
  noneHint: 'Numbers are given by themselves when the step of the SOP is carried out.',
  noneFits: 'No entry fits',
  noneFitsHint: 'Widen the filter.',
  printBook: 'Print as a book',
  takeCsv: 'Download CSV',
  complete: (last: number, year: number) => `Numbers 1 to ${last} of ${year} are complete; none is missing.`,
  gaps: (count: number, last: number, year: number) => `${count} of ${last} numbers of ${year} are recorded: some are missing. Tell whoever runs the server.`,
  backToRegister: 'Back to the register',
  howToPrint: 'Print this page (Ctrl+P) on A4 landscape; the table’s head is repeated on every page.',
});

/** Heads of the columns; the printed book and the CSV ask for them in Indonesian. */
export const registerHeads = inBoth({
  number: 'Nomor', entered: 'Tanggal', letterNumber: 'Nomor surat', letterDate: 'Tanggal surat', source: 'Asal', subject: 'Perihal', kind: 'Jenis', files: 'Lampiran', note: 'Keterangan',
  agency: 'Instansi', contact: 'Kontak', code: 'Kode', classification: 'Klasifikasi', case: 'Berkas', active: 'Aktif', inactive: 'Inaktif', fate: 'Nasib akhir', location: 'Letak',
  fileCount: (count: number) => `${count} berkas`,
}, {
  number: 'Number', entered: 'Date', letterNumber: 'Letter number', letterDate: 'Letter date', source: 'From', subject: 'Subject', kind: 'Kind', files: 'Enclosures', note: 'Note',
  agency: 'Agency', contact: 'Contact', code: 'Code', classification: 'Class', case: 'Case', active: 'Active', inactive: 'Inactive', fate: 'Fate', location: 'Place',
  fileCount: (count: number) => (count === 1 ? '1 file' : `${count} files`),
});

/** The printed book is a paper of the office, Indonesian whoever prints it. */
export const bookWords = {
  title: (register: string, year: number) => `${register.toUpperCase()} TAHUN ${year}`,
  only: (narrowed: readonly string[]) => `Hanya yang ${narrowed.join(', ')}.`,
  containing: (words: string) => `memuat "${words}"`,
  ofKind: (label: string, kind: string) => `${label.toLowerCase()} ${kind}`,
  since: (day: string) => `sejak ${day}`,
  until: (day: string) => `sampai ${day}`,
  entries: (count: number) => `${count} catatan. `,
  cut: (most: number) => `Hanya ${most} catatan pertama yang dicetak; batasi tanggalnya untuk mencetak sisanya.`,
  printed: (day: string) => ` Dicetak ${day}.`,
} as const;

export const retentionPageWords = inBoth({
  note: 'Daftar ini menghitung masa simpan dari tanggal berkas diarsipkan menurut jadwal retensi kantor. Program hanya mengusulkan: pemindahan memerlukan berita acara, dan pemusnahan memerlukan persetujuan menurut peraturan. Bila masa simpan dihitung dari kejadian lain, sesuaikan sendiri.',
  none: 'Tidak ada arsip yang habis masa simpannya',
  noneHint: 'Arsip muncul di sini begitu masa aktif atau inaktifnya habis.',
  caption: 'Arsip yang habis masa simpannya',
  heads: ['Nomor arsip', 'Berkas', 'Kode', 'Diarsipkan', 'Masa simpan', 'Usul', 'Sejak', 'Letak'],
  kept: (active: string, inactive: string, fate: string) => `${active} aktif, ${inactive} inaktif, ${fate}`,
}, {
  note: 'This list counts the time a record is kept from the day it was filed, by the office’s retention schedule. The program only proposes: moving a record needs official minutes, and destroying one needs the consent that the law asks for. Where the time counts from another event, work it out yourself.',
  none: 'No record is due',
  noneHint: 'Records appear here as soon as their active or inactive time is over.',
  caption: 'Records that are due',
  heads: ['Archive number', 'Case', 'Code', 'Filed', 'Kept for', 'Proposal', 'Since', 'Place'],
  kept: (active: string, inactive: string, fate: string) => `${active} active, ${inactive} inactive, ${fate}`,
});
