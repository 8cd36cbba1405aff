/** Sentences about the file, its shape and the names inside it. */
import type { Issue } from '../core/issue.ts';
import type { IssueSentence } from './sop-issues.ts';

const KINDS: Readonly<Record<string, readonly [id: string, en: string]>> = {
  text: ['teks', 'text'],
  list: ['daftar', 'a list'],
  map: ['kelompok kunci dan nilai', 'a group of keys and values'],
  boolean: ['true atau false', 'true or false'],
  number: ['angka', 'a number'],
};

/** Why YAML broke, as something a writer can mend. */
const MENDS: Readonly<Record<string, readonly [id: string, en: string]>> = {
  tab: ['Indentasi memakai tab; gantilah dengan spasi', 'The indent uses a tab; use spaces'],
  indent: ['Indentasi baris tidak sejajar; samakan jumlah spasi di awal baris', 'The indent does not line up; use the same number of spaces'],
  quote: ['Ada tanda petik atau tanda kurung yang belum ditutup', 'A quote or bracket is not closed'],
  bracket: ['Daftar dalam kurung siku atau kurung kurawal belum ditutup dengan benar', 'A list in brackets is not closed properly'],
  token: ['Ada tanda baca yang tidak pada tempatnya; apit teksnya dengan tanda petik ganda', 'A mark stands where it cannot; put the text in double quotes'],
  key: ['Nama kunci tidak dapat dibaca; tulis satu kata, titik dua, spasi, lalu nilainya', 'The key cannot be read; write one word, a colon, a space and the value'],
  colon: ['Ada titik dua di dalam teks; apit teksnya dengan tanda petik ganda', 'There is a colon inside the text; put the text in double quotes'],
  alias: ['Tanda "*" merujuk pada bagian yang tidak ada; apit teksnya dengan tanda petik ganda', 'The mark "*" points at nothing; put the text in double quotes'],
  depth: ['Susunan berkas bertingkat terlalu dalam; sederhanakan', 'The file is nested too deeply; simplify it'],
  other: ['Susunan YAML tidak dapat dibaca; periksa titik dua, tanda petik, dan indentasi', 'The YAML cannot be read; check colons, quotes and indents'],
};

function pick(words: typeof KINDS, key: string | number | undefined, at: 0 | 1, otherwise: string): string {
  return (Object.hasOwn(words, String(key)) ? words[String(key)]?.[at] : undefined) ?? otherwise;
}

function mend({ data }: Issue, at: 0 | 1): string {
  return pick(MENDS, data['why'], at, MENDS['other']?.[at] ?? '');
}

export const sopFileIssues = {
  'sop.file-missing': {
    id: () => 'Berkas tidak ditemukan. Periksa nama dan foldernya, lalu ulangi.',
    en: () => 'The file was not found. Check its name and folder, then try again.',
  },
  'sop.file-unreadable': {
    id: ({ data }) => (data['why'] === 'folder' ? 'Yang disebut adalah folder, bukan berkas. Sebutkan berkas SOP di dalamnya.' : 'Berkas tidak dapat dibuka. Periksa izin membacanya, lalu ulangi.'),
    en: ({ data }) => (data['why'] === 'folder' ? 'This is a folder, not a file. Name an SOP file inside it.' : 'The file cannot be opened. Check its permissions, then try again.'),
  },
  'sop.file-large': {
    id: ({ data }) => `Berkas berukuran ${data['kilobytes']} KB; batasnya ${data['limit']} KB. Pastikan ini berkas SOP, bukan lampiran.`,
    en: ({ data }) => `The file has ${data['kilobytes']} KB; the limit is ${data['limit']} KB. Make sure it is an SOP file, not an attachment.`,
  },
  'sop.file-empty': {
    id: () => 'Berkas kosong. Mulailah dari contoh pada folder sops.',
    en: () => 'The file is empty. Start from an example in the folder sops.',
  },
  'sop.file-not-text': {
    id: () => 'Berkas bukan teks UTF-8; mungkin gambar, PDF, atau dokumen Word. Simpan SOP sebagai berkas YAML.',
    en: () => 'The file is not UTF-8 text; perhaps a picture, a PDF or a Word document. Save the SOP as a YAML file.',
  },
  'sop.yaml-broken': {
    id: (issue) => `Berkas tidak dapat dibaca pada baris ${issue.data['line']}, kolom ${issue.data['column']}. ${mend(issue, 0)}.`,
    en: (issue) => `The file cannot be read at line ${issue.data['line']}, column ${issue.data['column']}. ${mend(issue, 1)}.`,
  },
  'sop.yaml-key-repeated': {
    id: ({ data }) => `Kunci "${data['key']}" tertulis dua kali (baris ${data['line']}, kolom ${data['column']}). Gabungkan atau hapus salah satunya.`,
    en: ({ data }) => `The key "${data['key']}" is written twice (line ${data['line']}, column ${data['column']}). Merge them or remove one.`,
  },
  'sop.yaml-aliases': {
    id: ({ data }) => `Rujukan YAML ("*nama") terlalu banyak atau berputar; batasnya ${data['limit']}. Tulis isinya langsung.`,
    en: ({ data }) => `YAML references ("*name") are too many or go in a circle; the limit is ${data['limit']}. Write the content out.`,
  },
  'sop.yaml-several': {
    id: ({ data }) => `Berkas memuat ${data['documents']} dokumen yang dipisahkan "---". Simpan satu SOP dalam satu berkas.`,
    en: ({ data }) => `The file holds ${data['documents']} documents separated by "---". Keep one SOP in one file.`,
  },
  'sop.not-a-map': {
    id: () => 'Berkas bukan SOP: isinya harus berupa kunci dan nilai yang dimulai dengan "kentongan: sop/1".',
    en: () => 'The file is no SOP: it must hold keys and values that begin with "kentongan: sop/1".',
  },
  'sop.version-wrong': {
    id: ({ data }) => `Penanda format berisi "${data['value']}". Tulis "kentongan: sop/1".`,
    en: ({ data }) => `The format mark says "${data['value']}". Write "kentongan: sop/1".`,
  },
  'sop.key-unknown': {
    id: ({ data }) => `Kunci "${data['key']}" tidak dikenal. ${data['near'] ? `Mungkin maksudnya "${data['near']}"` : 'Hapus, atau periksa ejaannya'}.`,
    en: ({ data }) => `The key "${data['key']}" is not known. ${data['near'] ? `Perhaps "${data['near']}" is meant` : 'Remove it, or check its spelling'}.`,
  },
  'sop.key-missing': {
    id: ({ data }) => `Kunci "${data['key']}" wajib ada, tetapi belum ditulis. Tambahkan beserta isinya.`,
    en: ({ data }) => `The key "${data['key']}" is required and not there. Add it with its value.`,
  },
  'sop.value-wrong': {
    id: ({ data }) => {
      const got = pick(KINDS, data['got'], 0, 'isi yang lain');
      const expected = pick(KINDS, data['expected'], 0, '');
      return expected ? `Isinya harus berupa ${expected}, tetapi tertulis ${got}. Perbaiki isinya.` : `Isinya (${got}) tidak sesuai dengan yang diminta. Perbaiki isinya.`;
    },
    en: ({ data }) => {
      const got = pick(KINDS, data['got'], 1, 'something else');
      const expected = pick(KINDS, data['expected'], 1, '');
      return expected ? `This must be ${expected}, but is ${got}. Correct it.` : `This value (${got}) is not what is asked for. Correct it.`;
    },
  },
  'sop.value-unknown': {
    id: ({ data }) => `Isi "${data['value']}" tidak dikenal. Pilih salah satu: ${data['choices']}.`,
    en: ({ data }) => `The value "${data['value']}" is not known. Choose one of: ${data['choices']}.`,
  },
  'sop.text-empty': {
    id: () => 'Teks kosong. Isi, atau hapus kuncinya.',
    en: () => 'The text is empty. Fill it in, or remove the key.',
  },
  'sop.text-long': {
    id: ({ data }) => `Teks terlalu panjang; batasnya ${data['limit']} karakter. Ringkas isinya.`,
    en: ({ data }) => `The text is too long; the limit is ${data['limit']} characters. Shorten it.`,
  },
  'sop.list-empty': {
    id: () => 'Daftar kosong. Isi sedikitnya satu butir.',
    en: () => 'The list is empty. Give it at least one item.',
  },
  'sop.list-long': {
    id: ({ data }) => `Daftar terlalu panjang; batasnya ${data['limit']} butir. Pecah atau ringkas.`,
    en: ({ data }) => `The list is too long; the limit is ${data['limit']} items. Split or shorten it.`,
  },
  'sop.id-wrong': {
    id: ({ data }) => `Nama "${data['value']}" tidak dapat dipakai. Gunakan huruf kecil dan angka, diawali huruf, tanpa spasi; "end" dicadangkan untuk akhir berkas kerja.`,
    en: ({ data }) => `The name "${data['value']}" cannot be used. Use lower-case letters and digits, beginning with a letter, without spaces; "end" is reserved for the end of a case.`,
  },
  'sop.date-wrong': {
    id: ({ data }) => `Tanggal "${data['value']}" tidak dapat dibaca. Tulis tahun-bulan-hari, misalnya 2025-01-02, atau kosongkan.`,
    en: ({ data }) => `The date "${data['value']}" cannot be read. Write year-month-day, e.g. 2025-01-02, or leave it out.`,
  },
  'sop.step-repeated': {
    id: ({ data }) => `Nama langkah "${data['id']}" dipakai pada baris ${data['first']} dan lagi pada baris ${data['row']}. Beri nama yang berbeda.`,
    en: ({ data }) => `The step name "${data['id']}" is used in row ${data['first']} and again in row ${data['row']}. Give it another name.`,
  },
  'sop.performer-unknown': {
    id: ({ data }) => `Pelaksana "${data['performer']}" tidak ada dalam daftar pelaksana (${data['known']}). Tambahkan kolomnya atau perbaiki namanya.`,
    en: ({ data }) => `The performer "${data['performer']}" is not among the performers (${data['known']}). Add the column or correct the name.`,
  },
  'sop.way-unknown': {
    id: ({ data }) => `Arah menuju langkah "${data['target']}" yang tidak ada. Tulis nama langkah yang ada, atau "end".`,
    en: ({ data }) => `The way leads to the step "${data['target']}", which does not exist. Name an existing step, or "end".`,
  },
  'sop.way-other-track': {
    id: ({ data }) => `Arah menuju langkah "${data['target']}" pada jalur lain: langkah per berkas dan langkah per periode tidak dapat saling dituju. Pilih langkah pada jalur yang sama.`,
    en: ({ data }) => `The way leads to the step "${data['target']}" on the other track: steps per case and steps per period cannot lead to each other. Choose a step of the same track.`,
  },
  'sop.next-ignored': {
    id: ({ data }) => `Langkah memuat "ya" dan "next" sekaligus; yang berlaku "ya" (${data['ya']}). Hapus salah satunya.`,
    en: ({ data }) => `The step has both "ya" and "next"; "ya" (${data['ya']}) is what counts. Remove one.`,
  },
  'sop.decision-odd': {
    id: ({ data }) => `Arah "Tidak" ditulis pada langkah "${data['verb']}" yang tidak mengambil keputusan. Gunakan verify, approve, atau dispose, atau hapus arah itu.`,
    en: ({ data }) => `A no is written at a "${data['verb']}" step, which takes no decision. Use verify, approve or dispose, or remove the way.`,
  },
  'sop.way-to-itself': {
    id: () => 'Arah kembali ke langkah ini sendiri sehingga tidak ada yang memperbaiki. Tuju langkah yang mengerjakan perbaikannya.',
    en: () => 'The way leads back to this very step, so nobody corrects anything. Lead it to the step that does the correction.',
  },
} as const satisfies Readonly<Record<string, IssueSentence>>;
