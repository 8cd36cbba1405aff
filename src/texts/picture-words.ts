/** What the form for pictures says. */
import type { AltAdvice } from '../core/post/alt-advice.ts';

export const altAdvice: Readonly<Record<AltAdvice, string>> = {
  announces: 'Tidak perlu diawali "gambar" atau "foto"; pembaca layar sudah menyebutkannya.',
  'file-name': 'Ini tampaknya nama berkas. Tuliskan apa yang terlihat.',
  short: 'Tambahkan siapa, sedang apa, dan di mana.',
  repeats: 'Sama dengan takarir. Tuliskan yang terlihat, bukan yang sudah tertulis di bawah gambar.',
  long: 'Cukup satu atau dua kalimat; selebihnya tulis dalam naskah.',
};

/** From the upper left, row by row, as the grid shows them. */
export const focusWords = ['Kiri atas', 'Tengah atas', 'Kanan atas', 'Kiri tengah', 'Tengah', 'Kanan tengah', 'Kiri bawah', 'Tengah bawah', 'Kanan bawah'] as const;

export const pictureWords = {
  alt: 'Apa yang terlihat',
  altHint: 'Wajib sebelum diajukan; dibacakan bagi warga tunanetra. Contoh: "Dua kader menimbang balita di balai padukuhan, tiga ibu menunggu di kursi."',
  focus: 'Titik utama',
  focusHint: 'Bagian yang harus tetap terlihat bila gambar dipotong, misalnya wajah pembicara.',
  tap: 'Ketuk gambar pada bagian yang harus tetap terlihat.',
  chosen: 'Titik yang dipilih',
  crops: 'Potongan tiap kanal',
  up: 'Naikkan',
  down: 'Turunkan',
  drag: 'Geser untuk mengubah urutan',
  moved: (position: number, of: number) => `Gambar sekarang nomor ${position} dari ${of}.`,
} as const;
