/** What happened, one sentence for every type of event; the compiler fails when one has none. Who and when stand beside it. */
import type { CaseEvent, EventOf, EventType } from '../core/case/event.ts';
import type { Post } from '../core/post/post.ts';
import { instructionWords, publicationWords, securityWords, signatureWords, urgencyWords } from './choice-words.ts';
import { wordCivilDate } from './civil-date.ts';
import { wordPart, wordParts } from './part-words.ts';

export interface EventNames {
  /** "langkah 3 (menyusun)" */
  step(id: string): string;
  channel(key: string): string;
  /** An instant on the office's clock. */
  time(at: string): string;
  /** The post the parts are named by. */
  readonly post: Post | null;
}

type Words = { readonly [T in EventType]: (data: EventOf<T>['data'], names: EventNames) => string };

const noted = (note: string) => (note === '' ? '' : ` Catatan: ${note}`);
const counted = (files: readonly unknown[]) => (files.length === 0 ? '' : ` Lampiran: ${files.length} berkas.`);
const listed = (keys: readonly string[], names: EventNames) => keys.map((key) => names.channel(key)).join(', ');

const words: Words = {
  Opened: (d) => `Membuka ${d.kind === 'period' ? `evaluasi periode ${d.period ?? ''}` : 'berkas'} "${d.title}" (${urgencyWords[d.urgency].toLowerCase()}, ${securityWords[d.securityLevel].toLowerCase()}).${noted(d.note)}${counted(d.files)}`,
  Received: (d) => `Menerima "${d.subject}"${d.source === '' ? '' : ` dari ${d.source}`}${d.letterNumber === '' ? '' : `, nomor ${d.letterNumber}`}.${d.entry ? ` Nomor agenda ${d.entry.printed}.` : ''}${noted(d.note)}${counted(d.files)}`,
  Requested: (d) => `Permohonan "${d.subject}" dari ${d.agency}.${d.entry ? ` Nomor ${d.entry.printed}.` : ''}${noted(d.purpose)}${counted(d.files)}`,
  Disposed: (d) => (d.answer === 'tidak' ? `Menolak lewat disposisi.${noted(d.note)}`
    : `Memberi disposisi kepada ${d.receivers.join(', ')}${d.instructions.length === 0 ? '' : `: ${d.instructions.map((one) => instructionWords[one] ?? one).join('; ')}`}${d.due === undefined ? '' : `, paling lambat ${wordCivilDate(d.due)}`}.${noted(d.note)}${counted(d.files)}`),
  PostChanged: (d, names) => `${d.within === '' ? 'Mengubah' : 'Mengoreksi'} naskah: ${wordParts(d.changed, names.post, (key) => names.channel(key)) || 'susunan'}.`,
  ChannelsPlanned: (d, names) => `${d.chosen ? 'Menentukan' : 'Merencanakan'} kanal: ${listed(d.channels.map((one) => one.channel), names) || 'belum ada'}.`,
  Rescheduled: (d, names) => `Memindahkan waktu tayang di ${names.channel(d.channel)} ke ${names.time(d.from)}${d.was === null ? '' : `, semula ${names.time(d.was)}`}${d.until === undefined ? '' : `, sampai ${names.time(d.until)}`}.`,
  SignaturesVoided: (d, names) => `Paraf gugur karena naskah berubah: ${d.voided.map((one) => `${one.name} pada ${names.step(one.step)}`).join('; ')}.`,
  Signed: (d, names) => `${d.again ? 'Memberi ulang' : 'Memberi'} ${signatureWords[d.kind].toLowerCase()} pada ${names.step(d.step)}${d.answer === 'sebagian' ? ` untuk sebagian naskah; tidak diloloskan: ${d.refused.map((one) => `${wordParts([one.part], names.post, (key) => names.channel(key))} (${one.reason})`).join('; ')}` : ''}.${d.classification === '' ? '' : ` Klasifikasi: ${d.classification}.`}${d.selfApproval === '' ? '' : ` Naskah sendiri, berdasarkan ${d.selfApproval}.`}${noted(d.comment)}`,
  Returned: (d, names) => (d.to === 'end' ? `Menolak. Alasan: ${d.comment}` : `Mengembalikan ke ${names.step(d.to)}. Alasan: ${d.comment}`),
  PerformerDone: (d, names) => `Bagiannya pada ${names.step(d.step)} selesai.`,
  Moved: (d, names) => (d.to === null ? 'Langkah terakhir dilalui.' : `Berkas berada pada ${names.step(d.to)}.`),
  PublishingStarted: (d, names) => `Mulai menayangkan di ${listed(d.channels.map((one) => one.channel), names)}.`,
  PublicationRecorded: (d, names) => `${names.channel(d.channel)}: ${publicationWords[d.outcome].toLowerCase()}${d.link === '' ? '' : `, ${d.link}`}.${d.reason === '' ? '' : ` Alasan: ${d.reason}`}${counted(d.proof)}`,
  LinksAcknowledged: (d) => `Menerima laporan ${d.links.length} tautan.${noted(d.note)}`,
  Archived: (d) => `${d.automatic ? 'Diarsipkan dengan sendirinya' : 'Mengarsipkan'} dengan kode ${d.classificationCode} ${d.subject}${d.entry ? `, nomor arsip ${d.entry.printed}` : ''}.${d.location === '' ? '' : ` Letak: ${d.location}.`}${noted(d.note)}`,
  Evaluated: (d) => `Rapat evaluasi ${wordCivilDate(d.heldOn)}, ${d.attendance.length} hadir, ${d.followUps.length} tindak lanjut.${counted(d.files)}`,
  FollowUpClosed: (d) => `Tindak lanjut "${d.item}" selesai: ${d.result}${counted(d.proof)}`,
  FollowUpReported: (d) => `Melaporkan hasil perbaikan: ${d.report}${counted(d.files)}`,
  Worked: (d, names) => `Mengerjakan ${names.step(d.step)}.${noted(d.note)}${counted(d.files)}`,
  WaitEnded: (d, names) => `Penantian pada ${names.step(d.step)} berakhir.${noted(d.note)}${counted(d.files)}`,
  Skipped: (d, names) => `Melewati ${names.step(d.step)}. Alasan: ${d.reason}${d.authority === '' ? '' : ` Dasar: ${d.authority}`}`,
  Ended: (d) => (d.status === 'completed' ? 'Berkas selesai.' : `Berkas ${d.status === 'refused' ? 'ditolak' : 'diakhiri'}.${d.reason === '' ? '' : ` Alasan: ${d.reason}`}`),
  Commented: (d, names) => `${d.answers === undefined ? 'Catatan' : d.settles ? 'Catatan selesai' : 'Jawaban'}${d.pin ? ` pada ${wordPart(d.pin.part, names.post, (key) => names.channel(key))}${d.pin.words === '' ? '' : `, "${d.pin.words}"`}` : ''}: ${d.text}${d.mentions ? ` Diberitahukan kepada ${d.mentions.map((one) => one.name).join(', ')}.` : ''}`,
  Attached: (d) => `Melampirkan ${d.files.map((file) => file.name).join(', ')}.`,
  Withdrawn: (d, names) => `Menarik tayangan di ${listed(d.channels, names)}. Alasan: ${d.reason}`,
  WithdrawalRecorded: (d, names) => `Tayangan di ${names.channel(d.channel)} sudah tidak ada.${noted(d.note)}`,
  EmergencyPublished: (d, names) => `Menayangkan darurat di ${listed(d.channels.map((one) => one.channel), names)}. Alasan: ${d.reason}`,
  Ratified: (d) => `${d.answer === 'ya' ? 'Mengesahkan' : 'Tidak mengesahkan'} penayangan darurat.${noted(d.comment)}`,
};

export function wordEvent(event: CaseEvent, names: EventNames): string {
  // The table's entry of a type takes the data of that type; TypeScript cannot follow the pair.
  return (words[event.type] as (data: unknown, names: EventNames) => string)(event.data, names);
}
