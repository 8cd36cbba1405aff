/** What happened, one sentence for every type of event; the compiler fails when one has none. Who and when stand beside it. */
import type { CaseEvent, EventOf, EventType } from '../core/case/event.ts';
import type { Post } from '../core/post/post.ts';
import { instructionWords, publicationWords, securityWords, signatureWords, urgencyWords } from './choice-words.ts';
import { wordCivilDate } from './civil-date.ts';
import { inBoth } from './language.ts';
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

const idNoted = (note: string) => (note === '' ? '' : ` Catatan: ${note}`);
const idCounted = (files: readonly unknown[]) => (files.length === 0 ? '' : ` Lampiran: ${files.length} berkas.`);
const enNoted = (note: string) => (note === '' ? '' : ` Note: ${note}`);
const enCounted = (files: readonly unknown[]) => (files.length === 0 ? '' : ` Attached: ${some(files.length, 'file', 'files')}.`);
const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const listed = (keys: readonly string[], names: EventNames) => keys.map((key) => names.channel(key)).join(', ');

/** What was to be shown at once, and what at an hour of its own. */
function released(channels: EventOf<'PublishingStarted'>['data']['channels'], names: EventNames, now: (channels: string) => string, later: (channel: string, when: string) => string): string {
  const atOnce = channels.filter((one) => one.from === undefined).map((one) => one.channel);
  return [...(atOnce.length === 0 ? [] : [now(listed(atOnce, names))]), ...channels.flatMap((one) => (one.from === undefined ? [] : [later(names.channel(one.channel), names.time(one.from))]))].join(' ');
}

const words = inBoth<Words>({
  Opened: (d) => `Membuka ${d.kind === 'period' ? `evaluasi periode ${d.period ?? ''}` : 'berkas'} "${d.title}" (${urgencyWords[d.urgency].toLowerCase()}, ${securityWords[d.securityLevel].toLowerCase()}).${idNoted(d.note)}${idCounted(d.files)}`,
  Received: (d) => `Menerima "${d.subject}"${d.source === '' ? '' : ` dari ${d.source}`}${d.letterNumber === '' ? '' : `, nomor ${d.letterNumber}`}.${d.entry ? ` Nomor agenda ${d.entry.printed}.` : ''}${idNoted(d.note)}${idCounted(d.files)}`,
  Requested: (d) => `Permohonan "${d.subject}" dari ${d.agency}.${d.entry ? ` Nomor ${d.entry.printed}.` : ''}${idNoted(d.purpose)}${idCounted(d.files)}`,
  Disposed: (d) => (d.answer === 'tidak' ? `Menolak lewat disposisi.${idNoted(d.note)}`
    : `Memberi disposisi kepada ${d.receivers.join(', ')}${d.instructions.length === 0 ? '' : `: ${d.instructions.map((one) => instructionWords[one] ?? one).join('; ')}`}${d.due === undefined ? '' : `, paling lambat ${wordCivilDate(d.due)}`}.${idNoted(d.note)}${idCounted(d.files)}`),
  PostChanged: (d, names) => `${d.within === '' ? 'Mengubah' : 'Mengoreksi'} naskah: ${wordParts(d.changed, names.post, (key) => names.channel(key)) || 'susunan'}.`,
  ChannelsPlanned: (d, names) => `${d.chosen ? 'Menentukan' : 'Merencanakan'} kanal: ${listed(d.channels.map((one) => one.channel), names) || 'belum ada'}.`,
  Rescheduled: (d, names) => `Memindahkan waktu tayang di ${names.channel(d.channel)} ke ${names.time(d.from)}${d.was === null ? '' : `, semula ${names.time(d.was)}`}${d.until === undefined ? '' : `, sampai ${names.time(d.until)}`}.`,
  SignaturesVoided: (d, names) => `Paraf gugur karena naskah berubah: ${d.voided.map((one) => `${one.name} pada ${names.step(one.step)}`).join('; ')}.`,
  Signed: (d, names) => `${d.again ? 'Memberi ulang' : 'Memberi'} ${signatureWords[d.kind].toLowerCase()} pada ${names.step(d.step)}${d.answer === 'sebagian' ? ` untuk sebagian naskah; tidak diloloskan: ${d.refused.map((one) => `${wordParts([one.part], names.post, (key) => names.channel(key))} (${one.reason})`).join('; ')}` : ''}.${d.classification === '' ? '' : ` Klasifikasi: ${d.classification}.`}${d.selfApproval === '' ? '' : ` Naskah sendiri, berdasarkan ${d.selfApproval}.`}${idNoted(d.comment)}`,
  Returned: (d, names) => (d.to === 'end' ? `Menolak. Alasan: ${d.comment}` : `Mengembalikan ke ${names.step(d.to)}. Alasan: ${d.comment}`),
  PerformerDone: (d, names) => `Bagiannya pada ${names.step(d.step)} selesai.`,
  Moved: (d, names) => (d.to === null ? 'Langkah terakhir dilalui.' : `Berkas berada pada ${names.step(d.to)}.`),
  PublishingStarted: (d, names) => released(d.channels, names, (channels) => `Mulai menayangkan di ${channels}.`, (channel, when) => `Menjadwalkan tayang di ${channel} mulai ${when}.`),
  PublicationRecorded: (d, names) => `${names.channel(d.channel)}: ${publicationWords[d.outcome].toLowerCase()}${d.link === '' ? '' : `, ${d.link}`}.${d.reason === '' ? '' : ` Alasan: ${d.reason}`}${idCounted(d.proof)}`,
  LinksAcknowledged: (d) => `Menerima laporan ${d.links.length} tautan.${idNoted(d.note)}`,
  Archived: (d) => `${d.automatic ? 'Diarsipkan dengan sendirinya' : 'Mengarsipkan'} dengan kode ${d.classificationCode} ${d.subject}${d.entry ? `, nomor arsip ${d.entry.printed}` : ''}.${d.location === '' ? '' : ` Letak: ${d.location}.`}${idNoted(d.note)}`,
  Evaluated: (d) => `Rapat evaluasi ${wordCivilDate(d.heldOn)}, ${d.attendance.length} hadir, ${d.followUps.length} tindak lanjut.${idCounted(d.files)}`,
  FollowUpClosed: (d) => `Tindak lanjut "${d.item}" selesai: ${d.result}${idCounted(d.proof)}`,
  FollowUpReported: (d) => `Melaporkan hasil perbaikan: ${d.report}${idCounted(d.files)}`,
  Worked: (d, names) => `Mengerjakan ${names.step(d.step)}.${idNoted(d.note)}${idCounted(d.files)}`,
  WaitEnded: (d, names) => `Penantian pada ${names.step(d.step)} berakhir.${idNoted(d.note)}${idCounted(d.files)}`,
  Skipped: (d, names) => `Melewati ${names.step(d.step)}. Alasan: ${d.reason}${d.authority === '' ? '' : ` Dasar: ${d.authority}`}`,
  Ended: (d) => (d.status === 'completed' ? 'Berkas selesai.' : `Berkas ${d.status === 'refused' ? 'ditolak' : 'diakhiri'}.${d.reason === '' ? '' : ` Alasan: ${d.reason}`}`),
  Commented: (d, names) => `${d.answers === undefined ? 'Catatan' : d.settles ? 'Catatan selesai' : 'Jawaban'}${d.pin ? ` pada ${wordPart(d.pin.part, names.post, (key) => names.channel(key))}${d.pin.words === '' ? '' : `, "${d.pin.words}"`}` : ''}: ${d.text}${d.mentions ? ` Diberitahukan kepada ${d.mentions.map((one) => one.name).join(', ')}.` : ''}`,
  Attached: (d) => `Melampirkan ${d.files.map((file) => file.name).join(', ')}.`,
  Withdrawn: (d, names) => `Menarik tayangan di ${listed(d.channels, names)}. Alasan: ${d.reason}`,
  WithdrawalRecorded: (d, names) => `Tayangan di ${names.channel(d.channel)} sudah tidak ada.${idNoted(d.note)}`,
  EmergencyPublished: (d, names) => `Menayangkan darurat di ${listed(d.channels.map((one) => one.channel), names)}. Alasan: ${d.reason}`,
  Ratified: (d) => `${d.answer === 'ya' ? 'Mengesahkan' : 'Tidak mengesahkan'} penayangan darurat.${idNoted(d.comment)}`,
}, {
  Opened: (d) => `Opened ${d.kind === 'period' ? `the evaluation of ${d.period ?? ''}` : 'the case'} "${d.title}" (${urgencyWords[d.urgency].toLowerCase()}, ${securityWords[d.securityLevel].toLowerCase()}).${enNoted(d.note)}${enCounted(d.files)}`,
  Received: (d) => `Received "${d.subject}"${d.source === '' ? '' : ` from ${d.source}`}${d.letterNumber === '' ? '' : `, number ${d.letterNumber}`}.${d.entry ? ` Agenda number ${d.entry.printed}.` : ''}${enNoted(d.note)}${enCounted(d.files)}`,
  Requested: (d) => `Request "${d.subject}" from ${d.agency}.${d.entry ? ` Number ${d.entry.printed}.` : ''}${enNoted(d.purpose)}${enCounted(d.files)}`,
  Disposed: (d) => (d.answer === 'tidak' ? `Refused by disposition.${enNoted(d.note)}`
    : `Gave a disposition to ${d.receivers.join(', ')}${d.instructions.length === 0 ? '' : `: ${d.instructions.map((one) => instructionWords[one] ?? one).join('; ')}`}${d.due === undefined ? '' : `, by ${wordCivilDate(d.due)}`}.${enNoted(d.note)}${enCounted(d.files)}`),
  PostChanged: (d, names) => `${d.within === '' ? 'Changed' : 'Corrected'} the text: ${wordParts(d.changed, names.post, (key) => names.channel(key)) || 'order'}.`,
  ChannelsPlanned: (d, names) => `${d.chosen ? 'Chose' : 'Planned'} channels: ${listed(d.channels.map((one) => one.channel), names) || 'none yet'}.`,
  Rescheduled: (d, names) => `Moved the showing on ${names.channel(d.channel)} to ${names.time(d.from)}${d.was === null ? '' : `, before ${names.time(d.was)}`}${d.until === undefined ? '' : `, until ${names.time(d.until)}`}.`,
  SignaturesVoided: (d, names) => `Initials fell because the text changed: ${d.voided.map((one) => `${one.name} at ${names.step(one.step)}`).join('; ')}.`,
  Signed: (d, names) => `${d.again ? 'Signed again' : 'Signed'} (${signatureWords[d.kind].toLowerCase()}) at ${names.step(d.step)}${d.answer === 'sebagian' ? ` for part of the text; not passed: ${d.refused.map((one) => `${wordParts([one.part], names.post, (key) => names.channel(key))} (${one.reason})`).join('; ')}` : ''}.${d.classification === '' ? '' : ` Classification: ${d.classification}.`}${d.selfApproval === '' ? '' : ` Own text, by ${d.selfApproval}.`}${enNoted(d.comment)}`,
  Returned: (d, names) => (d.to === 'end' ? `Refused. Reason: ${d.comment}` : `Sent back to ${names.step(d.to)}. Reason: ${d.comment}`),
  PerformerDone: (d, names) => `Own part of ${names.step(d.step)} is done.`,
  Moved: (d, names) => (d.to === null ? 'The last step is passed.' : `The case is at ${names.step(d.to)}.`),
  PublishingStarted: (d, names) => released(d.channels, names, (channels) => `Began to publish on ${channels}.`, (channel, when) => `Scheduled on ${channel} from ${when}.`),
  PublicationRecorded: (d, names) => `${names.channel(d.channel)}: ${publicationWords[d.outcome].toLowerCase()}${d.link === '' ? '' : `, ${d.link}`}.${d.reason === '' ? '' : ` Reason: ${d.reason}`}${enCounted(d.proof)}`,
  LinksAcknowledged: (d) => `Acknowledged the report of ${some(d.links.length, 'link', 'links')}.${enNoted(d.note)}`,
  Archived: (d) => `${d.automatic ? 'Filed by itself' : 'Filed'} under ${d.classificationCode} ${d.subject}${d.entry ? `, record number ${d.entry.printed}` : ''}.${d.location === '' ? '' : ` Place: ${d.location}.`}${enNoted(d.note)}`,
  Evaluated: (d) => `Evaluation meeting of ${wordCivilDate(d.heldOn)}, ${d.attendance.length} present, ${some(d.followUps.length, 'follow-up', 'follow-ups')}.${enCounted(d.files)}`,
  FollowUpClosed: (d) => `Follow-up "${d.item}" is done: ${d.result}${enCounted(d.proof)}`,
  FollowUpReported: (d) => `Reported the improvement: ${d.report}${enCounted(d.files)}`,
  Worked: (d, names) => `Worked on ${names.step(d.step)}.${enNoted(d.note)}${enCounted(d.files)}`,
  WaitEnded: (d, names) => `The waiting at ${names.step(d.step)} has ended.${enNoted(d.note)}${enCounted(d.files)}`,
  Skipped: (d, names) => `Skipped ${names.step(d.step)}. Reason: ${d.reason}${d.authority === '' ? '' : ` By: ${d.authority}`}`,
  Ended: (d) => (d.status === 'completed' ? 'The case is completed.' : `The case was ${d.status === 'refused' ? 'refused' : 'ended'}.${d.reason === '' ? '' : ` Reason: ${d.reason}`}`),
  Commented: (d, names) => `${d.answers === undefined ? 'Remark' : d.settles ? 'Remark settled' : 'Answer'}${d.pin ? ` on ${wordPart(d.pin.part, names.post, (key) => names.channel(key))}${d.pin.words === '' ? '' : `, "${d.pin.words}"`}` : ''}: ${d.text}${d.mentions ? ` Told ${d.mentions.map((one) => one.name).join(', ')}.` : ''}`,
  Attached: (d) => `Attached ${d.files.map((file) => file.name).join(', ')}.`,
  Withdrawn: (d, names) => `Withdrew the publication on ${listed(d.channels, names)}. Reason: ${d.reason}`,
  WithdrawalRecorded: (d, names) => `The publication on ${names.channel(d.channel)} is gone.${enNoted(d.note)}`,
  EmergencyPublished: (d, names) => `Published as an emergency on ${listed(d.channels.map((one) => one.channel), names)}. Reason: ${d.reason}`,
  Ratified: (d) => `${d.answer === 'ya' ? 'Ratified' : 'Did not ratify'} the emergency publication.${enNoted(d.comment)}`,
});

export function wordEvent(event: CaseEvent, names: EventNames): string {
  // The table's entry of a type takes the data of that type; TypeScript cannot follow the pair.
  return (words[event.type] as (data: unknown, names: EventNames) => string)(event.data, names);
}
