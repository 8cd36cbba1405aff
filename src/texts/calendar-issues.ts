/** Sentences for every code of `check-calendar` and `read-calendar-file`: what is wrong and what to do. */
import type { Issue } from '../core/issue.ts';
import { inBoth } from './language.ts';

type Data = Issue['data'];

export const CALENDAR_ISSUES = inBoth<Readonly<Record<string, (data: Data, place: string) => string>>>({
  'calendar.zone-unknown': ({ zone }) =>
    `Zona waktu "${zone}" tidak dikenal. Pilih Asia/Jakarta atau Asia/Pontianak (WIB), Asia/Makassar (WITA), atau Asia/Jayapura (WIT).`,
  'calendar.never-open': () => 'Kantor tidak pernah buka: isi jam kerja sekurang-kurangnya satu hari dalam seminggu.',
  'calendar.week-length': ({ days }) => `Jam kerja harus memuat tujuh hari, Senin sampai Minggu; yang ada ${days}.`,
  'calendar.time-unreadable': ({ time }, place) => `Jam "${time}" pada ${place} tidak terbaca. Tulis seperti 07:30.`,
  'calendar.hours-backwards': ({ from, to }, place) => `Jam kerja ${from}–${to} pada ${place} berakhir sebelum mulai. Tukar atau perbaiki jamnya.`,
  'calendar.hours-overlap': ({ from, to }, place) => `Jam kerja ${from}–${to} pada ${place} tumpang tindih dengan jam sebelumnya. Urutkan dan pisahkan.`,
  'calendar.date-unreadable': ({ date }, place) => `Tanggal "${date}" pada ${place} tidak ada dalam kalender. Tulis seperti 2026-03-02.`,
  'calendar.period-backwards': ({ name, from, to }) => `Masa "${name}" berakhir (${to}) sebelum mulai (${from}). Perbaiki tanggalnya.`,
  'calendar.periods-overlap': ({ name, other }) => `Masa "${name}" tumpang tindih dengan "${other}"; yang berlaku adalah yang disebut lebih dahulu. Perbaiki tanggalnya bila bukan itu maksudnya.`,
  'calendar.date-repeated': ({ date, name }) => `Tanggal ${date} (${name}) tertulis lebih dari sekali. Hapus yang berlebih.`,
  'calendar.source-missing': ({ name }) => `"${name}" tidak menyebut sumbernya. Tulis keputusan yang menetapkannya.`,
  'calendar.day-unreadable': ({ line, text }) => `Baris ${line} ("${text}") tidak memuat tanggal yang ada. Tulis misalnya 2027-08-17 atau 17 Agustus 2027, satu tanggal tiap baris.`,
  'calendar.day-nameless': ({ line, text }) => `Baris ${line} ("${text}") tidak menyebut nama hari liburnya. Tulis nama sesudah tanggal.`,
  'calendar.day-repeated': ({ line, text }) => `Tanggal pada baris ${line} ("${text}") sudah tertulis pada baris sebelumnya. Hapus salah satunya.`,
  'calendar.days-none': () => 'Daftar hari libur masih kosong. Tempelkan daftarnya atau pilih berkasnya.',
  'calendar.days-too-many': ({ most }) => `Daftar hari libur melebihi ${most} baris. Kirim satu tahun setiap kali.`,
  'calendar.year-taken': ({ year }) => `Semua tanggal daftar tahun ${year} sudah ada pada kalender kantor.`,
  'calendar-file.yaml': ({ line }) => `Berkas kalender tidak terbaca${Number(line) > 0 ? ` pada baris ${line}` : ''}. Periksa indentasi, tanda petik, dan titik dua.`,
  'calendar-file.shape': ({ keys }, place) => keys
    ? `Berkas kalender memuat kunci yang tidak dikenal${place ? ` pada ${place}` : ''}: ${keys}. Hapus atau perbaiki ejaannya.`
    : `Bagian "${place || 'berkas'}" dalam berkas kalender tidak sesuai bentuknya. Bandingkan dengan berkas contoh.`,
}, {
  'calendar.zone-unknown': ({ zone }) =>
    `The time zone "${zone}" is not known. Choose Asia/Jakarta or Asia/Pontianak (WIB), Asia/Makassar (WITA), or Asia/Jayapura (WIT).`,
  'calendar.never-open': () => 'The office is never open: fill in the hours of at least one day of the week.',
  'calendar.week-length': ({ days }) => `Working hours must have seven days, Monday to Sunday; there are ${days}.`,
  'calendar.time-unreadable': ({ time }, place) => `The time "${time}" at ${place} cannot be read. Write it like 07:30.`,
  'calendar.hours-backwards': ({ from, to }, place) => `Working hours ${from}–${to} at ${place} end before they begin. Swap or mend them.`,
  'calendar.hours-overlap': ({ from, to }, place) => `Working hours ${from}–${to} at ${place} overlap those before. Put them in order and apart.`,
  'calendar.date-unreadable': ({ date }, place) => `There is no date "${date}" (at ${place}). Write it like 2026-03-02.`,
  'calendar.period-backwards': ({ name, from, to }) => `The period "${name}" ends (${to}) before it begins (${from}). Mend the dates.`,
  'calendar.periods-overlap': ({ name, other }) => `The period "${name}" overlaps "${other}"; the one named first counts.`,
  'calendar.date-repeated': ({ date, name }) => `The date ${date} (${name}) is written more than once. Delete what is too many.`,
  'calendar.source-missing': ({ name }) => `"${name}" does not name its source. Write the decree that sets it.`,
  'calendar.day-unreadable': ({ line, text }) => `Line ${line} (“${text}”) has no date that exists. Write e.g. 2027-08-17 or 17 Agustus 2027, one date a line.`,
  'calendar.day-nameless': ({ line, text }) => `Line ${line} (“${text}”) does not name the day off. Write its name after the date.`,
  'calendar.day-repeated': ({ line, text }) => `The date in line ${line} (“${text}”) stands in a line before. Delete one of them.`,
  'calendar.days-none': () => 'The list of days off is empty. Paste the list or choose its file.',
  'calendar.days-too-many': ({ most }) => `The list of days off has more than ${most} lines. Send one year at a time.`,
  'calendar.year-taken': ({ year }) => `The office’s calendar already has every date of the list of ${year}.`,
  'calendar-file.yaml': ({ line }) => `The calendar file cannot be read${Number(line) > 0 ? ` at line ${line}` : ''}. Check indents, quotation marks and colons.`,
  'calendar-file.shape': ({ keys }, place) => keys
    ? `The calendar file has keys that are not known${place ? ` at ${place}` : ''}: ${keys}. Delete them or mend their spelling.`
    : `The part "${place || 'file'}" of the calendar file does not have the right shape. Compare it with the sample file.`,
});
