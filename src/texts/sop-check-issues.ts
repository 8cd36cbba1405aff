/** Sentences about the SOP's content: ways, columns, cells, times, header, and questions to the office. */
import type { Issue } from '../core/issue.ts';
import { PLAIN_DAY_MINUTES } from '../core/sop/total-time.ts';
import { wordCivilDate } from './civil-date.ts';
import type { IssueSentence } from './sop-issues.ts';

const CONFIDENCE_ID: Readonly<Record<string, string>> = { confirmed: 'ada sumbernya', 'general-knowledge': 'pengetahuan umum, belum dicocokkan dengan naskahnya' };
const CONFIDENCE_EN: Readonly<Record<string, string>> = { confirmed: 'sourced', 'general-knowledge': 'general knowledge, not compared with its text' };

/** What the steps add up to, in what their sheet counts in; days and the minutes that make no whole one. */
function wordSum(data: Issue['data'], language: 'id' | 'en'): string {
  const [min, max] = [wordAmount(Number(data['min']), String(data['in']), language), wordAmount(Number(data['max']), String(data['in']), language)];
  return min === max ? min : `${min} ${language === 'id' ? 'sampai' : 'to'} ${max}`;
}

function wordAmount(amount: number, unit: string, language: 'id' | 'en'): string {
  const [minutes, days, calendarDays, months] = language === 'id' ? ['menit', 'hari kerja', 'hari kalender', 'bulan'] : ['minutes', 'working days', 'calendar days', 'months'];
  if (unit === 'calendarDays') return `${amount} ${calendarDays}`;
  if (unit === 'months') return `${amount} ${months}`;
  const [whole, rest] = unit === 'workingDays' ? [Math.floor(amount / PLAIN_DAY_MINUTES), amount % PLAIN_DAY_MINUTES] : [0, amount];
  return [...(whole > 0 ? [`${whole} ${days}`] : []), ...(rest > 0 ? [`${rest} ${minutes}`] : [])].join(' ');
}

export const sopCheckIssues = {
  'sop.loop-without-exit': {
    id: ({ data }) => `Langkah ${data['steps']} berputar tanpa jalan keluar. Beri salah satunya arah menuju akhir.`,
    en: ({ data }) => `The steps ${data['steps']} go round without an exit. Give one of them a way to the end.`,
  },
  'sop.dead-end': {
    id: () => 'Dari langkah ini berkas tidak akan pernah selesai. Perbaiki arah lanjutannya.',
    en: () => 'From this step a case never ends. Correct its way on.',
  },
  'sop.step-unreachable': {
    id: () => 'Langkah ini tidak pernah dicapai dari langkah pertama. Arahkan salah satu langkah ke sini, atau hapus.',
    en: () => 'This step is never reached from the first one. Lead a step here, or remove it.',
  },
  'sop.no-way-back': {
    id: () => 'Langkah ini memutuskan Ya atau Tidak, tetapi arah "Tidak" belum ditetapkan; tanpa itu, jawaban Tidak menutup berkas. Tulis "tidak:" dengan langkah tujuannya.',
    en: () => 'This step decides, but the way of a no is not set; without it a no closes the case. Write "tidak:" with the step it leads to.',
  },
  'sop.publish-missing': {
    id: () => 'Tidak ada langkah yang menayangkan informasi. Apabila SOP ini memang untuk penyebarluasan, tambahkan langkah "publish".',
    en: () => 'No step publishes anything. If this SOP is about publishing, add a "publish" step.',
  },
  'sop.publish-unreached': {
    id: () => 'Langkah penayangan ini tidak pernah dicapai. Periksa arah langkah sebelumnya.',
    en: () => 'This publishing step is never reached. Check the ways of the steps before it.',
  },
  'sop.publish-unapproved': {
    id: () => 'Informasi dapat tayang tanpa diverifikasi atau disetujui siapa pun. Tambahkan langkah "verify" atau "approve" sebelum penayangan.',
    en: () => 'Information can be published without anybody verifying or approving it. Add a "verify" or "approve" step before it.',
  },
  'sop.return-after-publication': {
    id: () => 'Langkah ini sesudah penayangan, tetapi "Tidak" mengembalikan berkas ke sebelum tayang. Naskah yang sudah tayang baru dapat diubah setelah semua tayangannya ditarik. Arahkan "tidak:" ke langkah sesudah penayangan, atau perbaiki naskah lewat berkas ralat.',
    en: () => 'This step comes after publication, but its no sends the case back before it. A published text can be changed only once all of it is withdrawn. Let "tidak:" lead to a step after publication, or mend the text by a correction.',
  },
  'sop.performer-without-column': {
    id: ({ data }) => `Teks menyebut "${data['name']}", tetapi tidak ada kolom pelaksana untuknya. Tambahkan kolomnya atau perbaiki teksnya.`,
    en: ({ data }) => `The text names "${data['name']}", but there is no such performer column. Add the column or correct the text.`,
  },
  'sop.column-unused': {
    id: ({ data }) => `Kolom "${data['name']}" tidak mengerjakan satu langkah pun. Beri tugas atau hapus kolomnya.`,
    en: ({ data }) => `The column "${data['name']}" performs no step. Give it one or remove the column.`,
  },
  'sop.column-unnamed': {
    id: ({ data }) => `Semua langkah pada kolom "${data['name']}" menyebut pelaksana lain dalam uraiannya. Tetapkan siapa yang benar.`,
    en: ({ data }) => `Every step in the column "${data['name']}" names another performer in its text. Decide who is right.`,
  },
  'sop.text-against-column': {
    id: ({ data }) =>
      data['why'] === 'subject'
        ? `Uraian menyebut "${data['name']}" sebagai pelaku, sedangkan kolomnya "${data['column']}". Tetapkan siapa yang benar.`
        : `Uraian menyerahkan pekerjaan kepada "${data['name']}", padahal kolomnya "${data['column']}" sendiri. Tetapkan siapa yang menyerahkan dan siapa yang menerima.`,
    en: ({ data }) =>
      data['why'] === 'subject'
        ? `The text says "${data['name']}" acts, while the column is "${data['column']}". Decide who is right.`
        : `The text hands the work to "${data['name']}", while the column is "${data['column']}" itself. Decide who hands over and who receives.`,
  },
  'sop.author-approves': {
    id: ({ data }) => `"${data['performer']}" memutuskan hasil kerjanya sendiri dari langkah ${data['number']} (${data['author']}). Serahkan keputusan kepada pelaksana lain.`,
    en: ({ data }) => `"${data['performer']}" decides on their own work from step ${data['number']} (${data['author']}). Give the decision to another performer.`,
  },
  'sop.number-repeated': {
    id: ({ data }) => `Nomor "${data['number']}" tercetak dua kali; yang pertama pada langkah "${data['first']}". Perbaiki penomoran pada revisi berikutnya.`,
    en: ({ data }) => `The number "${data['number']}" is printed twice; first at the step "${data['first']}". Correct the numbering at the next revision.`,
  },
  'sop.requirements-missing': {
    id: () => 'Kolom kelengkapan kosong. Tulis bahan yang harus ada sebelum langkah ini dikerjakan.',
    en: () => 'The requirements are empty. Write what must be there before this step is done.',
  },
  'sop.output-missing': {
    id: () => 'Kolom keluaran kosong. Tulis hasil yang harus ada sesudah langkah ini dikerjakan.',
    en: () => 'The output is empty. Write what must be there after this step is done.',
  },
  'sop.time-missing': {
    id: () => 'Waktu tidak tercantum, sehingga langkah ini tidak mempunyai tenggat. Tulis waktunya, misalnya "30 menit".',
    en: () => 'No time is printed, so this step has no target. Write one, e.g. "30 menit".',
  },
  'sop.time-unreadable': {
    id: ({ data }) => `Waktu "${data['time']}" tidak dapat dipahami, sehingga langkah ini tidak mempunyai tenggat. Program hanya dapat menghitung dari saat langkah dimulai atau dari hari kegiatan. Tulis misalnya "30 menit", "2 hari kerja", atau "H-3".`,
    en: ({ data }) => `The time "${data['time']}" is not understood, so this step has no target. The program can only count from the start of the step or from the day of the event. Write e.g. "30 menit", "2 hari kerja" or "H-3".`,
  },
  'sop.total-wrong': {
    id: ({ data }) => `Jumlah waktu tercetak "${data['total']}", sedangkan jumlah langkah ${wordSum(data, 'id')}. Periksa kembali.`,
    en: ({ data }) => `The printed total is "${data['total']}", while the steps add up to ${wordSum(data, 'en')}. Check again.`,
  },
  'sop.total-unreadable': {
    id: ({ data }) => `Jumlah waktu "${data['total']}" tidak dapat dipahami. Tulis lamanya, misalnya "390 menit" atau "6 hari kerja".`,
    en: ({ data }) => `The total "${data['total']}" is not understood. Write a length, e.g. "390 menit" or "6 hari kerja".`,
  },
  'sop.not-enacted': {
    id: () => 'SOP ini dijalankan sebagai uji coba dan belum disahkan. Sesudah disahkan, catat nomor, tanggal, dan jabatan yang mengesahkannya sebagai versi berikutnya.',
    en: () => 'This SOP is being tried and is not enacted yet. Once it is, record its number, its dates and the post that enacted it as the next version.',
  },
  'sop.header-missing': {
    id: () => 'Bagian ini kosong pada naskah. Lengkapi pada revisi berikutnya.',
    en: () => 'This part of the sheet is empty. Complete it at the next revision.',
  },
  'sop.date-missing': {
    id: () => 'Tanggal ini kosong pada naskah. Lengkapi agar jelas sejak kapan SOP berlaku.',
    en: () => 'This date is empty on the sheet. Complete it, so that it is clear from when the SOP applies.',
  },
  'sop.date-order': {
    id: ({ data }) => `Tanggal ${wordCivilDate(String(data['date']))} mendahului Tanggal Pembuatan ${wordCivilDate(String(data['created']))}. Periksa kembali.`,
    en: ({ data }) => `The date ${wordCivilDate(String(data['date']), 'en')} is before the date created, ${wordCivilDate(String(data['created']), 'en')}. Check again.`,
  },
  'sop.person-named': {
    id: () => 'Bagian ini tampaknya memuat nama orang. Tulis nama jabatannya saja; orangnya ditetapkan di pengaturan kantor.',
    en: () => "This seems to hold a person's name. Write the post alone; the person is set in the office's settings.",
  },
  'sop.nip-printed': {
    id: () => 'Bagian ini tampaknya memuat NIP, yang memperlihatkan tanggal lahir pemiliknya. Hapus nomor itu.',
    en: () => "This seems to hold an employee number (NIP), which gives away a person's birth date. Remove it.",
  },
  'sop.law-replaced': {
    id: ({ data }) =>
      `Apakah dasar hukum ini masih berlaku? Menurut catatan per ${wordCivilDate(String(data['checked']))} (${CONFIDENCE_ID[String(data['confidence'])] ?? data['confidence']}), peraturan ini telah diganti dengan ${data['replacedBy']}. Periksa sebelum memperbarui SOP.`,
    en: ({ data }) =>
      `Is this legal basis still in force? By our list of ${wordCivilDate(String(data['checked']), 'en')} (${CONFIDENCE_EN[String(data['confidence'])] ?? data['confidence']}) it was replaced by ${data['replacedBy']}. Check before you renew the SOP.`,
  },
  'sop.doubt-noted': {
    id: ({ data }) => `Catatan dalam berkas SOP: ${data['doubt']} Tanyakan kepada pejabat yang mengesahkannya.`,
    en: ({ data }) => `Noted in the file: ${data['doubt']} Ask the office that enacted it.`,
  },
} as const satisfies Readonly<Record<string, IssueSentence>>;
