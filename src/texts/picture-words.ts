/** What the form for pictures says. */
import type { AltAdvice } from '../core/post/alt-advice.ts';
import { inBoth } from './language.ts';

export const altAdvice = inBoth<Readonly<Record<AltAdvice, string>>>({
  announces: 'Tidak perlu diawali "gambar" atau "foto"; pembaca layar sudah menyebutkannya.',
  'file-name': 'Ini tampaknya nama berkas. Tuliskan apa yang terlihat.',
  short: 'Tambahkan siapa, sedang apa, dan di mana.',
  repeats: 'Sama dengan takarir. Tuliskan yang terlihat, bukan yang sudah tertulis di bawah gambar.',
  long: 'Cukup satu atau dua kalimat; selebihnya tulis dalam naskah.',
}, {
  announces: 'No need to begin with "picture" or "photo"; a screen reader says so already.',
  'file-name': 'This looks like a file name. Write what can be seen.',
  short: 'Add who, doing what, and where.',
  repeats: 'Same as the caption. Write what can be seen, not what already stands below the picture.',
  long: 'One or two sentences are enough; write the rest in the text.',
});

export const pictureWords = inBoth({
  pictures: 'Gambar',
  one: (number: number) => `Gambar ${number}`,
  ofThis: (number: number) => ` gambar ${number}`,
  fromCase: 'Ambil dari bahan berkas',
  add: 'Tambah gambar',
  addHint: 'JPEG, PNG, WebP, atau HEIC, paling besar 40 MB.',
  alt: 'Apa yang terlihat',
  altHint: 'Wajib sebelum diajukan; dibacakan bagi warga tunanetra. Contoh: "Dua kader menimbang balita di balai padukuhan, tiga ibu menunggu di kursi."',
  creditHint: 'Nama pemotret atau sumbernya.',
  remove: 'Hapus gambar ini dari naskah',
  focus: 'Titik utama',
  focusHint: 'Bagian yang harus tetap terlihat bila gambar dipotong, misalnya wajah pembicara.',
  tap: 'Ketuk gambar pada bagian yang harus tetap terlihat.',
  /** From the upper left, row by row, as the grid shows them. */
  points: ['Kiri atas', 'Tengah atas', 'Kanan atas', 'Kiri tengah', 'Tengah', 'Kanan tengah', 'Kiri bawah', 'Tengah bawah', 'Kanan bawah'],
  noPoint: 'Tidak ditentukan',
  chosen: 'Titik yang dipilih',
  crops: 'Potongan tiap kanal',
  up: 'Naikkan',
  down: 'Turunkan',
  drag: 'Geser untuk mengubah urutan',
  moved: (position: number, of: number) => `Gambar sekarang nomor ${position} dari ${of}.`,
}, {
  pictures: 'Pictures',
  one: (number: number) => `Picture ${number}`,
  ofThis: (number: number) => ` picture ${number}`,
  fromCase: 'Take from the material of the case',
  add: 'Add pictures',
  addHint: 'JPEG, PNG, WebP or HEIC, at most 40 MB.',
  alt: 'What can be seen',
  altHint: 'Required before submitting; read aloud to citizens who cannot see. Example: "Two volunteers weigh toddlers in the village hall, three mothers wait on chairs."',
  creditHint: 'Name of the photographer or the source.',
  remove: 'Remove this picture from the text',
  focus: 'Main point',
  focusHint: 'What must stay in sight when the picture is cropped, e.g. the face of the speaker.',
  tap: 'Tap the picture on what must stay in sight.',
  points: ['Upper left', 'Upper middle', 'Upper right', 'Middle left', 'Middle', 'Middle right', 'Lower left', 'Lower middle', 'Lower right'],
  noPoint: 'Not set',
  chosen: 'The chosen point',
  crops: 'Crops of each channel',
  up: 'Move up',
  down: 'Move down',
  drag: 'Drag to change the order',
  moved: (position: number, of: number) => `The picture is now number ${position} of ${of}.`,
});
