/** Words of the edit form, said by the page and by its module alike. */
import type { Question } from '../core/post/find-answers.ts';

export const questionWords: Readonly<Record<Question, { readonly name: string; readonly asks: string }>> = {
  apa: { name: 'Apa', asks: 'apa yang terjadi atau diumumkan' },
  siapa: { name: 'Siapa', asks: 'siapa yang menyelenggarakan, hadir, atau dituju' },
  kapan: { name: 'Kapan', asks: 'hari, tanggal, dan pukulnya' },
  'di-mana': { name: 'Di mana', asks: 'tempatnya, cukup jelas untuk didatangi' },
  mengapa: { name: 'Mengapa', asks: 'latar belakang atau tujuannya' },
  bagaimana: { name: 'Bagaimana', asks: 'jalannya, caranya, atau syaratnya' },
};

export const editorWords = {
  found: 'Tampaknya sudah ada',
  savedHere: 'Tersimpan di gawai ini',
  savedAtOffice: (time: string) => `Tersimpan di kantor pukul ${time}`,
  offline: 'Sambungan putus; tulisan aman di gawai ini',
  signedOut: 'Sesi Anda berakhir; tulisan aman di gawai ini. Masuk lagi pada tab baru, lalu lanjutkan di sini.',
  barred: 'Berkas sudah lewat dari langkah ini; tulisan aman di gawai ini. Muat ulang halaman untuk melihat keadaannya.',
  notKept: 'Gawai ini tidak dapat menyimpan sementara. Simpan naskah lebih sering.',
  writing: (names: readonly string[]) => `${names.join(' dan ')} sedang menyunting naskah ini. Perubahan di bagian yang berbeda digabungkan sendiri saat disimpan.`,
  saved: (name: string, time: string) => `${name} menyimpan perubahan pukul ${time}. Saat Anda menyimpan, keduanya digabungkan.`,
  unsaved: (time: string) => `Ada tulisan yang belum disimpan, dari ${time}`,
  restore: 'Pulihkan',
  discard: 'Buang',
  difference: 'Bedanya dengan isian di bawah',
  variantDifference: 'Beda dengan naskah',
  sameAsPost: 'Sama dengan naskah.',
} as const;
