/** The form of a disposition. */
import { inBoth } from './language.ts';

export const dispositionWords = inBoth({
  answers: { ya: 'Ya, teruskan', tidak: 'Tidak, tolak' },
  noHint: 'Alasannya wajib ditulis pada catatan.',
  receivers: 'Diteruskan kepada',
  others: 'Penerima lain',
  othersName: 'Nama atau jabatan',
  othersHint: 'Satu nama atau jabatan tiap baris.',
  instructions: 'Dengan hormat harap',
  phrase: 'Kalimat siap pakai',
  noPhrase: 'Pilih kalimat, atau tulis sendiri di bawah',
  noDue: 'Tanpa batas',
  workingDays: (count: number, day: string) => `${count} hari kerja: ${day}`,
  otherDue: 'Batas waktu pada tanggal lain',
  otherDueHint: 'Bila diisi, tanggal ini yang dipakai.',
  closed: (why: string) => `Kantor tutup pada tanggal ini${why === '' ? '' : `: ${why}`}. Pilih hari kerja bila perlu.`,
}, {
  answers: { ya: 'Yes, pass it on', tidak: 'No, refuse' },
  noHint: 'The reason must be written in the note.',
  receivers: 'Passed on to',
  others: 'Other receivers',
  othersName: 'Names or posts',
  othersHint: 'One name or post a line.',
  instructions: 'Please',
  phrase: 'Ready sentences',
  noPhrase: 'Choose a sentence, or write your own below',
  noDue: 'No due date',
  workingDays: (count: number, day: string) => `${count === 1 ? '1 working day' : `${count} working days`}: ${day}`,
  otherDue: 'Due on another date',
  otherDueHint: 'If filled in, this date is used.',
  closed: (why: string) => `The office is closed on this date${why === '' ? '' : `: ${why}`}. Choose a working day if need be.`,
});
