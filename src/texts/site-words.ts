/** What the public site says by itself. Formal Indonesian; the office's own words come from its articles. */
import type { InformationKind } from '../core/post/post.ts';

export const SITE = {
  skip: 'Langsung ke isi',
  home: 'Beranda',
  archive: 'Arsip',
  sops: 'SOP',
  navigation: 'Menu utama',
  news: 'Berita terbaru',
  newsNone: 'Belum ada naskah yang diterbitkan. Naskah pertama akan tampil di halaman ini.',
  readMore: 'Selengkapnya',
  olderNews: 'Naskah sebelumnya di arsip',
  categories: 'Kategori',
  category: 'Kategori',
  months: 'Arsip menurut bulan',
  monthsIntro: 'Seluruh naskah yang diterbitkan, dikelompokkan menurut bulan terbit.',
  contact: 'Kontak',
  address: 'Alamat',
  phone: 'Telepon',
  email: 'Surel',
  feed: 'Langganan umpan (Atom)',
  publishedOn: 'Diterbitkan',
  correctedOn: 'Diralat',
  correction: 'Ralat',
  correctionNoteNone: 'Naskah ini telah diperbaiki.',
  correctionChanged: 'Bagian yang diubah',
  earlier: 'Naskah sebelum ralat',
  earlierIntro: 'Ini naskah sebelum ralat. Naskah ini disimpan agar perubahannya dapat dilihat dan tidak berlaku lagi.',
  toCurrent: 'Baca naskah yang berlaku',
  changes: 'Riwayat ralat',
  withdrawn: 'Naskah ditarik',
  withdrawnReason: 'Alasan',
  withdrawnAt: 'Ditarik pada',
  withdrawnFirst: 'Semula diterbitkan pada',
  withdrawnAdvice: 'Apabila Saudara memerlukan penjelasan, silakan menghubungi kantor kami.',
  toHome: 'Kembali ke beranda',
  missing: 'Halaman tidak ditemukan',
  missingText: 'Alamat yang Saudara buka tidak ada di situs ini. Mungkin alamatnya salah ketik atau halamannya telah dipindahkan.',
  missingAdvice: 'Silakan kembali ke beranda atau mencari naskah melalui arsip.',
  kind: 'Jenis informasi',
  photo: 'Foto',
  sopsIntro: 'Standar Operasional Prosedur (SOP) yang berlaku dan dijalankan oleh kantor ini.',
  sopsNone: 'Belum ada SOP yang diberlakukan.',
  sopNumber: 'Nomor',
  sopEffective: 'Tanggal efektif',
  sopRevised: 'Tanggal revisi',
  sopCreated: 'Tanggal pembuatan',
  sopRatified: 'Tanggal pengesahan',
  sopEnactedBy: 'Disahkan oleh',
  sopAgency: 'Unit',
  sopVersion: 'Versi',
  sopLaw: 'Dasar hukum',
  sopQualifications: 'Kualifikasi pelaksana',
  sopRelated: 'Keterkaitan',
  sopEquipment: 'Peralatan/perlengkapan',
  sopWarnings: 'Peringatan',
  sopRecords: 'Pencatatan dan pendataan',
  sopTable: 'Tabel prosedur',
  sopChart: 'Bagan alir',
  sopChartAlt: 'Bagan alir prosedur ini; isinya sama dengan tabel prosedur di halaman ini.',
  sopChartOpen: 'Buka bagan alir dalam ukuran penuh',
  sopRow: (printed: string) => `Langkah ${printed}`,
  sopDoubts: 'Catatan pembacaan',
  number: 'No.',
  activity: 'Kegiatan',
  performers: 'Pelaksana',
  requirements: 'Kelengkapan',
  time: 'Waktu',
  output: 'Keluaran',
  screens: 'Tayangan videotron',
  screensIntro: 'Materi yang sedang dan akan ditayangkan pada layar ini.',
  screensNone: 'Saat ini tidak ada materi yang dijadwalkan pada layar ini.',
  screenFrom: 'Tayang sejak',
  screenUntil: 'sampai dengan',
  print: 'Alamat naskah',
  screenUnknown: 'Layar tidak dikenal',
  screenUnknownText: 'Alamat pemutar ini tidak terdaftar atau sudah dicabut. Mintalah alamat pemutar yang baru kepada pengelola videotron.',
  screenEmpty: 'Belum ada materi tayang',
} as const;

const KINDS: Record<InformationKind, string> = {
  berkala: 'Informasi berkala',
  'serta-merta': 'Informasi serta-merta',
  'setiap-saat': 'Informasi setiap saat',
};

export function kindName(kind: InformationKind): string {
  return KINDS[kind];
}

/** "Naskah diterbitkan oleh Kalurahan Bunder pada Senin, 2 Maret 2026 pukul 07.30 WIB." */
export function publishedBy(office: string, when: string): string {
  return `Naskah diterbitkan oleh ${office} pada ${when}.`;
}

export function categoryTitle(category: string): string {
  return `Kategori: ${category}`;
}

export function monthTitle(month: string): string {
  return `Arsip ${month}`;
}

export function countOf(count: number): string {
  return `${count} naskah`;
}

export function correctionNumber(number: number): string {
  return `Ralat ke-${number}`;
}

/** Sentences a reader sees when a correction says nothing by itself. */
export const CHANGED_PARTS = { title: 'judul', summary: 'ringkasan', text: 'isi naskah', pictures: 'gambar' } as const;

export function screenTitle(name: string): string {
  return `Tayangan ${name}`;
}
