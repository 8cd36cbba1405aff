/** Time as offices write it: "Senin, 2 Maret 2026 pukul 07.30 WIB". */
import type { CivilDate, Instant, Zone } from '../core/calendar/office-calendar.ts';
import { inBoth } from './language.ts';

/** Of the moment's language; the arrays begin with January and with Monday, as `dayOfWeek` counts. */
export const timeWords = inBoth({
  months: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  days: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  at: (day: string, clock: string) => `${day} pukul ${clock}`,
  near: { today: 'hari ini', tomorrow: 'besok', yesterday: 'kemarin' },
  noTime: 'kurang dari 1 menit',
  hours: (hours: number) => `${group(hours)} jam`,
  minutes: (minutes: number) => `${minutes} menit`,
  workingHours: (hours: number) => `${group(hours)} jam kerja`,
  over: (time: string) => `lewat ${time}`,
  now: 'habis sekarang',
  left: (time: string) => `sisa ${time}`,
  up: 'waktunya habis',
  overSince: (date: string) => `lewat sejak ${date}`,
  until: (date: string) => `sampai ${date}`,
}, {
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  at: (day: string, clock: string) => `${day} at ${clock}`,
  near: { today: 'today', tomorrow: 'tomorrow', yesterday: 'yesterday' },
  noTime: 'less than 1 minute',
  hours: (hours: number) => `${hours} h`,
  minutes: (minutes: number) => `${minutes} min`,
  workingHours: (hours: number) => (hours === 1 ? '1 working hour' : `${hours} working hours`),
  over: (time: string) => `${time} late`,
  now: 'due now',
  left: (time: string) => `${time} left`,
  up: 'time is up',
  overSince: (date: string) => `late since ${date}`,
  until: (date: string) => `until ${date}`,
});
const ZONE_NAMES: Record<Zone, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

export function zoneName(zone: Zone): string {
  return ZONE_NAMES[zone];
}

/** "2 Januari 2025" */
export function formatDate(date: CivilDate): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${day} ${timeWords.months[month - 1]} ${year}`;
}

/** "Senin, 2 Maret 2026" */
export function formatLongDate(date: CivilDate): string {
  return `${timeWords.days[Temporal.PlainDate.from(date).dayOfWeek - 1]}, ${formatDate(date)}`;
}

/** The local date of an instant, e.g. for `formatDate`. */
export function localDate(at: Instant, zone: Zone): CivilDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** "07.30 WIB", which no line tears apart: a time without its zone is another time. */
export function formatClock(at: Instant, zone: Zone): string {
  const { hour, minute } = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return `${two(hour)}.${two(minute)}\u00A0${zoneName(zone)}`;
}

/** "Senin, 2 Maret 2026 pukul 07.30 WIB" */
export function formatInstant(at: Instant, zone: Zone): string {
  return timeWords.at(formatLongDate(localDate(at, zone)), formatClock(at, zone));
}

/** "hari ini pukul 10.00 WIB", "besok pukul 07.30 WIB", "Senin, 2 Maret pukul 10.00 WIB"; the year only when it is another. */
export function formatNear(at: Instant, now: Instant, zone: Zone): string {
  const [day, today] = [localDate(at, zone), localDate(now, zone)];
  const near = day === today ? timeWords.near.today : day === Temporal.PlainDate.from(today).add({ days: 1 }).toString() ? timeWords.near.tomorrow : day === Temporal.PlainDate.from(today).subtract({ days: 1 }).toString() ? timeWords.near.yesterday : day.slice(0, 4) === today.slice(0, 4) ? formatLongDate(day).slice(0, -5) : formatLongDate(day);
  return timeWords.at(near, formatClock(at, zone));
}

/** "2 jam 15 menit"; "kurang dari 1 menit" for nothing. Minutes of office time: hours are not made into days. */
export function formatMinutes(minutes: number): string {
  const whole = Math.floor(Math.abs(minutes));
  if (whole === 0) return timeWords.noTime;
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  return [...(hours > 0 ? [timeWords.hours(hours)] : []), ...(rest > 0 ? [timeWords.minutes(rest)] : [])].join(' ');
}

/** "40 menit", "2,5 jam kerja": from an hour on it says whose hours these are, because a night and a Sunday lie between them. */
export function formatOfficeTime(minutes: number): string {
  return Math.abs(minutes) < 60 ? formatMinutes(minutes) : timeWords.workingHours(Math.floor(Math.abs(minutes) / 30) / 2);
}

/** "sisa 40 menit", "lewat 2,5 jam kerja"; `left` in office minutes, negative when the time is over. Half hours are exact enough. */
export function formatRemaining(left: number): string {
  const time = formatOfficeTime(left);
  return left < 0 ? timeWords.over(time) : left < 1 ? timeWords.now : timeWords.left(time);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Thousands with a dot, a fraction after a comma: 1.250,5 */
function group(value: number): string {
  const [whole = '0', fraction] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, '.') + (fraction ? `,${fraction}` : '');
}

/** "+07:00": Indonesia knows no summer time, so one stands for all year. */
export function zoneOffset(zone: Zone): string {
  return Temporal.Instant.fromEpochMilliseconds(0).add({ hours: 24 * 365 * 40 }).toZonedDateTimeISO(zone).offset;
}
