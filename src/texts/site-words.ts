/** What the public site says by itself. Formal Indonesian; the office's own words come from its articles. */
import type { InformationKind } from '../core/post/post.ts';

export const SITE = {
  skip: 'Langsung ke isi',
  home: 'Beranda',
  archive: 'Berita',
  sops: 'SOP',
  sopsLong: 'Standar Operasional Prosedur',
  profile: 'Profil',
  profileNone: 'Halaman profil belum diisi.',
  services: 'Layanan',
  servicesIntro: 'Standar pelayanan kantor ini: apa yang perlu disiapkan, berapa lama, dan berapa biayanya.',
  servicesNone: 'Standar pelayanan belum diisi. Silakan menghubungi kantor untuk bertanya tentang layanan.',
  counter: 'Layanan dan informasi',
  serviceRequirements: 'Persyaratan',
  serviceProcedure: 'Sistem, mekanisme, dan prosedur',
  serviceTime: 'Jangka waktu',
  serviceCost: 'Biaya',
  serviceOutput: 'Produk pelayanan',
  serviceChannel: 'Tempat atau saluran',
  serviceComplaints: 'Pengaduan, saran, dan masukan',
  kinds: 'Informasi Publik',
  kindsIntro: 'Informasi publik menurut Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.',
  kindNone: 'Belum ada naskah dengan jenis informasi ini.',
  newest: 'Terbaru',
  agenda: 'Agenda',
  announcements: 'Pengumuman',
  search: 'Cari',
  searchTitle: 'Pencarian',
  searchLabel: 'Cari di situs ini',
  searchHint: 'Tuliskan satu kata atau lebih, misalnya posyandu atau surat keterangan.',
  searchNone: 'Tidak ada yang ditemukan. Coba kata lain, atau telusuri arsip dan kategori.',
  searchNear: 'Kata itu tidak ditemukan. Barangkali yang Anda maksud:',
  searchBusy: 'Pencarian sedang ramai. Silakan mencoba lagi beberapa saat kemudian.',
  searchPages: 'Halaman dan layanan',
  searchNext: 'Halaman berikutnya',
  searchPrevious: 'Halaman sebelumnya',
  tooMany: 'Terlalu banyak pencarian dari alamat Anda. Silakan mencoba lagi satu menit kemudian.',
  request: 'Permohonan penayangan informasi',
  requestIntro: 'Instansi lain dapat meminta kantor ini menayangkan informasi, tanpa akun.',
  trace: 'Lacak permohonan',
  crumbs: 'Jejak halaman',
  reading: 'Tampilan',
  size: 'Ukuran huruf',
  sizeSmall: 'Huruf kecil',
  sizeNormal: 'Huruf biasa',
  sizeLarge: 'Huruf besar',
  colours: 'Warna',
  colourDevice: 'Ikuti gawai',
  colourLight: 'Terang',
  colourDark: 'Gelap',
  ways: 'Tautan lain',
  contactLong: 'Kontak dan jam layanan',
  contactIntro: 'Alamat, cara menghubungi, dan jam layanan kantor.',
  hours: 'Jam layanan',
  hoursNone: 'Jam layanan belum diisi.',
  closedOn: 'Hari libur berikutnya',
  closedDay: 'Tutup',
  map: 'Lihat pada peta',
  ppid: 'Pejabat Pengelola Informasi dan Dokumentasi (PPID)',
  ppidText: 'Permohonan informasi publik disampaikan kepada PPID kantor ini melalui alamat, telepon, atau surel berikut.',
  share: 'Bagikan',
  video: 'Video',
  updatedOn: 'Diperbarui',
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
  withdrawnAdvice: 'Apabila Anda memerlukan penjelasan, silakan menghubungi kantor kami.',
  toHome: 'Kembali ke beranda',
  missing: 'Halaman tidak ditemukan',
  missingText: 'Alamat yang Anda buka tidak ada di situs ini. Mungkin alamatnya salah ketik atau halamannya telah dipindahkan.',
  missingAdvice: 'Silakan mencari dengan kata kunci, atau mulai dari salah satu halaman berikut.',
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

/** "3 menit baca" */
export function readingTime(minutes: number): string {
  return `${minutes} menit baca`;
}

export function cardAlt(title: string, office: string): string {
  return `${title}. ${office}.`;
}

/** "3 hasil untuk “posyandu”" */
export function foundOf(count: number, most: number, question: string): string {
  return `${count >= most ? `${most} hasil atau lebih` : `${count} hasil`} untuk “${question}”`;
}

export const KIND_TEXTS: Readonly<Record<InformationKind, string>> = {
  berkala: 'Disediakan dan diumumkan secara teratur, paling sedikit setiap enam bulan: kegiatan, kinerja, anggaran, dan program kantor.',
  'serta-merta': 'Diumumkan seketika karena dapat mengancam hajat hidup orang banyak dan ketertiban umum.',
  'setiap-saat': 'Tersedia setiap saat di kantor dan diberikan apabila diminta.',
};

export function screenTitle(name: string): string {
  return `Tayangan ${name}`;
}

export function previewTitle(screen: string): string {
  return `Pratinjau ${screen}`;
}
