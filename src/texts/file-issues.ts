/** Sentences about files that people hand in. */
import type { FileIssueCode } from '../core/file-issue.ts';
import type { Issue } from '../core/issue.ts';

interface Sentence {
  id(issue: Issue): string;
  en(issue: Issue): string;
}

const accepted = 'foto (JPEG, PNG, WebP, GIF, HEIC), video (MP4, WebM, MOV), PDF, dokumen (DOCX, XLSX, PPTX, ODT, ODS), atau teks (TXT, CSV)';
const acceptedEn = 'a photo (JPEG, PNG, WebP, GIF, HEIC), a video (MP4, WebM, MOV), PDF, a document (DOCX, XLSX, PPTX, ODT, ODS) or text (TXT, CSV)';

export const fileIssues: Record<FileIssueCode, Sentence> = {
  'file.too-large': {
    id: ({ data }) => `Berkas terlalu besar; paling besar ${megabytes(data['limit'], 'id')} MB. Perkecil berkas atau bagi menjadi beberapa bagian.`,
    en: ({ data }) => `The file is too large; at most ${megabytes(data['limit'], 'en')} MB. Make it smaller or split it.`,
  },
  'file.empty': {
    id: () => 'Berkas kosong. Periksa berkas aslinya, lalu unggah kembali.',
    en: () => 'The file is empty. Check the original and upload it again.',
  },
  'file.type-refused': {
    id: ({ data }) => data['promised'] !== undefined ? `Isi berkas ini rusak atau bukan ${String(data['promised']).toUpperCase()}, meskipun namanya berakhiran .${data['promised']}. Buka berkas aslinya, simpan ulang, lalu unggah kembali.`
      : `Jenis berkas ini${among(data['found'])} tidak dapat diterima. Unggah ${accepted}.`,
    en: ({ data }) => data['promised'] !== undefined ? `The content of this file is damaged or no ${String(data['promised']).toUpperCase()}, though its name ends in .${data['promised']}. Open the original, save it again, then upload it.`
      : `This type of file${among(data['found'])} cannot be accepted. Upload ${acceptedEn}.`,
  },
  'file.name-misleads': {
    id: ({ data }) => `Nama berkas "${data['name']}" tidak sesuai dengan isinya (${data['found']}). Perbaiki nama atau unggah berkas yang benar.`,
    en: ({ data }) => `The file name "${data['name']}" does not fit its content (${data['found']}). Correct the name or upload the right file.`,
  },
  'file.picture-wanted': {
    id: ({ data }) => `Berkas ini ${foundAs(data['found'], 'id')}, bukan gambar. Pilih foto JPEG, PNG, WebP, atau HEIC.`,
    en: ({ data }) => `This file is ${foundAs(data['found'], 'en')}, no picture. Choose a JPEG, PNG, WebP or HEIC photo.`,
  },
  'file.letter-wanted': {
    id: () => 'Surat diterima sebagai PDF atau gambar (JPEG, PNG, WebP, HEIC). Pindai atau simpan suratnya sebagai PDF, lalu unggah kembali.',
    en: () => 'A letter is taken as a PDF or a picture (JPEG, PNG, WebP, HEIC). Scan it or save it as a PDF, then upload it again.',
  },
  'file.not-a-picture': {
    id: () => 'Gambar rusak atau tidak lengkap sehingga tidak dapat dibuka. Unggah kembali dari sumber aslinya.',
    en: () => 'The picture is damaged or incomplete and cannot be opened. Upload it again from the original.',
  },
  'file.not-a-film': {
    id: () => 'Berkas ini bukan video MP4 atau WebM. Ubah dahulu menjadi MP4, lalu unggah kembali.',
    en: () => 'This file is no MP4 or WebM film. Convert it to MP4 first, then upload it again.',
  },
  'file.film-unreadable': {
    id: () => 'Video ini tidak dapat ditayangkan karena susunannya rusak atau tidak dikenal, sehingga lokasi perekaman yang mungkin tersimpan di dalamnya tidak dapat dihapus. Simpan ulang sebagai MP4, lalu unggah kembali.',
    en: () => 'This film cannot be shown: it is damaged or built in an unknown way, so that the place of recording it may carry cannot be taken out. Save it again as MP4 and upload it.',
  },
  'file.too-many-pixels': {
    id: ({ data }) => `Ukuran gambar ${data['width']} × ${data['height']} piksel terlalu besar. Perkecil gambar, lalu unggah kembali.`,
    en: ({ data }) => `The picture of ${data['width']} × ${data['height']} pixels is too large. Make it smaller and upload it again.`,
  },
  'file.disk-full': {
    id: () => 'Penyimpanan kantor penuh sehingga berkas belum tersimpan. Hubungi pengelola server.',
    en: () => 'The office’s storage is full, so the file was not saved. Tell the system’s keeper.',
  },
  'file.too-many-unfinished': {
    id: ({ data }) => `Ada ${data['limit']} unggahan Anda yang belum selesai. Selesaikan atau batalkan dahulu sebagian, lalu ulangi.`,
    en: ({ data }) => `You have ${data['limit']} unfinished uploads. Finish or cancel some of them first.`,
  },
  'file.cannot-be-shown': {
    id: () => 'Foto disimpan sebagai bukti, tetapi foto HEIC ini tidak dapat dibuka untuk ditayangkan. Untuk ditayangkan, unggah juga dalam format JPEG.',
    en: () => 'The photo is kept as evidence, but this HEIC cannot be opened for publishing. To publish it, upload a JPEG too.',
  },
};

function foundAs(found: string | number | undefined, language: 'id' | 'en'): string {
  const words: Readonly<Record<string, readonly [id: string, en: string]>> = { pdf: ['PDF', 'a PDF'], video: ['video', 'a video'], text: ['berkas teks', 'a text file'] };
  return (words[String(found)] ?? ['dokumen', 'a document'])[language === 'id' ? 0 : 1];
}

function among(found: string | number | undefined): string {
  return found ? ` (${found})` : '';
}

function megabytes(bytes: string | number | undefined, language: string): string {
  const number = Number(bytes) / 1_000_000;
  return Number.isNaN(number) ? String(bytes) : number.toLocaleString(language, { maximumFractionDigits: 1 });
}
