import type { Issue } from '../core/issue.ts';

type Data = Issue['data'];

/** Indonesian sentences for every code of `check-calendar` and `read-calendar-file`: what is wrong and what to do. */
export const CALENDAR_ISSUES: Readonly<Record<string, (data: Data, place: string) => string>> = {
  'calendar.zone-unknown': ({ zone }) =>
    `Zona waktu "${zone}" tidak dikenal. Pilih Asia/Jakarta atau Asia/Pontianak (WIB), Asia/Makassar (WITA), atau Asia/Jayapura (WIT).`,
  'calendar.never-open': () => 'Kantor tidak pernah buka: isi jam kerja sekurang-kurangnya satu hari dalam seminggu.',
  'calendar.week-length': ({ days }) => `Jam kerja harus memuat tujuh hari, Senin sampai Minggu; yang ada ${days}.`,
  'calendar.time-unreadable': ({ time }, place) => `Jam "${time}" pada ${place} tidak terbaca. Tulis seperti 07:30.`,
  'calendar.hours-backwards': ({ from, to }, place) => `Jam kerja ${from}–${to} pada ${place} berakhir sebelum mulai. Tukar atau perbaiki jamnya.`,
  'calendar.hours-overlap': ({ from, to }, place) => `Jam kerja ${from}–${to} pada ${place} bertumpuk dengan jam sebelumnya. Urutkan dan pisahkan.`,
  'calendar.date-unreadable': ({ date }, place) => `Tanggal "${date}" pada ${place} tidak ada. Tulis seperti 2026-03-02.`,
  'calendar.period-backwards': ({ name, from, to }) => `Masa "${name}" berakhir (${to}) sebelum mulai (${from}). Perbaiki tanggalnya.`,
  'calendar.periods-overlap': ({ name, other }) => `Masa "${name}" bertumpuk dengan "${other}"; yang disebut lebih dahulu yang berlaku.`,
  'calendar.date-repeated': ({ date, name }) => `Tanggal ${date} (${name}) tertulis lebih dari sekali. Hapus yang berlebih.`,
  'calendar.source-missing': ({ name }) => `"${name}" tidak menyebut sumbernya. Tulis keputusan yang menetapkannya.`,
  'calendar-file.yaml': ({ line }) => `Berkas kalender tidak terbaca${Number(line) > 0 ? ` pada baris ${line}` : ''}. Periksa lekuk baris, tanda kutip, dan titik dua.`,
  'calendar-file.shape': ({ keys }, place) => keys
    ? `Berkas kalender memuat kunci yang tidak dikenal${place ? ` pada ${place}` : ''}: ${keys}. Hapus atau perbaiki ejaannya.`
    : `Bagian "${place || 'berkas'}" dalam berkas kalender tidak sesuai bentuknya. Bandingkan dengan berkas contoh.`,
};
