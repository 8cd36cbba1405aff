/** What people are told, in a sentence each; and how a letter is worded. */
import type { NoticeTopic } from '../core/case/effect.ts';
import type { LetterContent } from '../core/notices/letter-content.ts';
import type { NoticeGroup } from '../core/notices/topics.ts';
import { inBoth } from './language.ts';

export interface Told {
  readonly topic: NoticeTopic;
  readonly title: string;
  /** The SOP's own words for the step; empty where the notice is about none. */
  readonly activity: string;
}

const ACTIVITY_LENGTH = 240;

/** At the end of a word. */
function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\s,;:]+\S*$/, '')}…`;
}

const sentences = inBoth<Readonly<Record<NoticeTopic, (title: string, step: string) => string>>>({
  'task-waiting': (title, step) => `Berkas “${title}” menunggu Anda${step}.`,
  returned: (title, step) => `Berkas “${title}” dikembalikan kepada Anda untuk diperbaiki${step}.`,
  'asked-again': (title) => `Naskah “${title}” berubah sesudah Anda memarafnya. Mohon diparaf ulang.`,
  refused: (title) => `Berkas “${title}” ditolak. Alasannya tercantum pada berkas.`,
  published: (title) => `Naskah “${title}” sudah tayang.`,
  'publication-failed': (title) => `Penayangan “${title}” belum berhasil. Mohon diperiksa.`,
  'links-reported': (title) => `Tautan tayangan “${title}” sudah dilaporkan dan menunggu Anda terima.`,
  'emergency-waits': (title) => `“${title}” ditayangkan secara darurat dan menunggu pengesahan Anda.`,
  ended: (title) => `Berkas “${title}” sudah selesai.`,
  cancelled: (title) => `Berkas “${title}” diakhiri tanpa tayangan atau sebelum selesai. Alasannya tercantum pada berkas.`,
  mentioned: (title) => `Anda disebut dalam diskusi berkas “${title}”.`,
  'withdraw-by-hand': (title) => `Tayangan “${title}” ditarik. Mohon diturunkan dari kanalnya.`,
  scheduled: (title) => `Naskah “${title}” dijadwalkan tayang. Waktunya tercantum pada berkas.`,
  rescheduled: (title) => `Waktu tayang “${title}” dipindahkan. Paraf dan persetujuan tetap berlaku.`,
  late: (title, step) => `Waktu untuk berkas “${title}” sudah lewat menurut SOP${step}. Mohon segera dikerjakan.`,
  escalated: (title, step) => `Berkas “${title}” belum dikerjakan pemegang tugasnya dan waktunya sudah lewat${step}. Mohon ditindaklanjuti.`,
}, {
  'task-waiting': (title, step) => `The case “${title}” waits for you${step}.`,
  returned: (title, step) => `The case “${title}” came back to you to be mended${step}.`,
  'asked-again': (title) => `The text “${title}” has changed since you initialled it. Please initial it again.`,
  refused: (title) => `The case “${title}” was refused. The case says why.`,
  published: (title) => `The text “${title}” is published.`,
  'publication-failed': (title) => `Publishing “${title}” has not succeeded yet. Please look into it.`,
  'links-reported': (title) => `The links of “${title}” are reported and wait for you to acknowledge them.`,
  'emergency-waits': (title) => `“${title}” was published as an emergency and waits for you to ratify it.`,
  ended: (title) => `The case “${title}” is finished.`,
  cancelled: (title) => `The case “${title}” was ended before it was finished, or with nothing shown. The case says why.`,
  mentioned: (title) => `You are mentioned in the discussion of the case “${title}”.`,
  'withdraw-by-hand': (title) => `The publication “${title}” is withdrawn. Please take it down from its channel.`,
  scheduled: (title) => `“${title}” is scheduled to be published. The case says when.`,
  rescheduled: (title) => `“${title}” will be published at another time. Initials and approvals still stand.`,
  late: (title, step) => `The time for the case “${title}” is over by the SOP${step}. Please attend to it soon.`,
  escalated: (title, step) => `The case “${title}” has not been done by who holds the task, and its time is over${step}. Please follow it up.`,
});

export function wordNotice({ topic, title, activity }: Told): string {
  return sentences[topic](shorten(title, 150), activity === '' ? '' : `: ${shorten(activity.replace(/[.\s]+$/, ''), ACTIVITY_LENGTH)}`).replace(/…\./, '…');
}

export const noticeGroupWords = inBoth<Readonly<Record<NoticeGroup, string>>>({
  work: 'Tugas yang menunggu saya', mention: 'Diskusi yang menyebut saya', result: 'Hasil: dijadwalkan, tayang, dipindah waktunya, selesai, atau ditolak', late: 'Tugas yang lewat waktu',
}, { work: 'Tasks that wait for me', mention: 'Discussions that mention me', result: 'Results: scheduled, published, moved to another time, finished or refused', late: 'Tasks past their time' });

/** Letters are official papers and stay Indonesian: all that follows is in one language. */
export function wordSubject(told: readonly Told[], office: string): string {
  const [first] = told;
  return told.length === 1 && first ? shorten(`${SUBJECTS[first.topic]}: ${first.title}`, 150) : `${told.length} kabar dari ${office}`;
}

const SUBJECTS: Readonly<Record<NoticeTopic, string>> = {
  'task-waiting': 'Menunggu Anda', returned: 'Dikembalikan', 'asked-again': 'Paraf ulang', refused: 'Ditolak', published: 'Sudah tayang', 'publication-failed': 'Penayangan gagal',
  'links-reported': 'Tautan dilaporkan', 'emergency-waits': 'Darurat, menunggu pengesahan', ended: 'Selesai', cancelled: 'Diakhiri', mentioned: 'Anda disebut', 'withdraw-by-hand': 'Turunkan tayangan', scheduled: 'Dijadwalkan tayang', rescheduled: 'Waktu tayang dipindahkan', late: 'Lewat waktu', escalated: 'Perlu ditindaklanjuti',
};

export const trialLetterWords = {
  subject: 'Surat percobaan',
  sentence: 'Surat ini dikirim untuk mencoba server surat kantor. Bila Anda membacanya, pengiriman surat sudah berjalan.',
};

const FOOT = 'Surat ini dibuat oleh Kentongan. Untuk mengatur surat apa yang Anda terima, atau menghentikannya, buka:';

/** Plain text, wrapped by the reader's own program. */
export function letterText({ office, to, items, preferences }: LetterContent): string {
  return [
    `Yth. ${to},`, '', ...items.flatMap((one) => [one.sentence, ...(one.link === '' ? [] : [one.link]), '']), 'Terima kasih.', office, '', '--', FOOT, preferences, '',
  ].join('\n');
}

/** The same in simple HTML: no pictures, nothing fetched from anywhere, nothing that reports back. */
export function letterHtml({ office, to, items, preferences }: LetterContent): string {
  const item = (one: LetterContent['items'][number]) => `<p style="margin:0 0 16px">${escapeHtml(one.sentence)}${one.link === '' ? '' : `<br><a href="${escapeHtml(one.link)}" style="color:#7f3d0d">Lihat berkas</a>`}</p>`;
  return `<!doctype html><html lang="id"><body style="margin:0;padding:16px;font:16px/1.5 sans-serif;color:#241a11;background:#ffffff"><p style="margin:0 0 16px">Yth. ${escapeHtml(to)},</p>${items.map(item).join('')}`
    + `<p style="margin:0 0 16px">Terima kasih.<br>${escapeHtml(office)}</p><hr style="border:0;border-top:1px solid #ddd1c0"><p style="font-size:13px;color:#66574a">${FOOT} <a href="${escapeHtml(preferences)}" style="color:#66574a">pengaturan kabar</a></p></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** For telling somebody by hand: office, title, what is asked, link. */
export function whatsappAddress(told: { readonly office: string; readonly sentence: string; readonly link: string }, phone = ''): string {
  return `https://wa.me/${phone}?text=${encodeURIComponent(`*${told.office}*\n${told.sentence}\n${told.link}`)}`;
}
