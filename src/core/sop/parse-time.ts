/**
 * Reads the time an SOP prints in its column "Waktu". Every form was seen on a real sheet.
 * What is not understood is `none`, never a guess: a wrong deadline is worse than no deadline.
 */
import { digitsForWords } from './number-words.ts';
import { NO_TIME, type TimeNorm, type TimeUnit } from './time-norm.ts';
import { PLAIN_DAY_MINUTES } from './total-time.ts';
import { readUnit, UNIT } from './time-units.ts';

/** Longest text worth reading; also keeps the expressions below from being fed a novel. */
const LIMIT = 200;
const MINUTES_PER_HOUR = 60;

const NUMBER = '\\d+(?:\\.\\d+)?';
const TO = '(?:-|~|s\\.? ?/? ?d\\.?|sampai(?: dengan)?|hingga)';

/** Said around the time without changing it: "maksimal", "±", "paling lama". */
const AROUND = new RegExp(
  '^(?:(?:maksimal|maksimum|maks\\.?|max\\.?|paling lama|paling lambat|paling banyak|selambat-lambatnya|selama-lamanya' +
    '|kurang lebih|lebih kurang|sekitar|kira-kira|estimasi|selama|dalam|waktu|kurang dari|±|\\+/-|≤|<=|<|:)\\s*)+',
);
/** "15 menit/berkas", "10 menit per dokumen": the time is per piece, and one case is one piece. */
const PER_PIECE = /\s*(?:\/|\bper\b|\btiap\b|\bsetiap\b)\s*(?:satu )?(?:berkas|dokumen|permohonan|kegiatan|surat|naskah|berita|orang|konten|materi|pemohon)$/;

/** The day of the event, the only day besides the step's own that a case knows. "Setelah surat diterima" is a day nobody wrote down. */
const EVENT = '(?:(?:hari|tanggal|waktu) )?(?:pelaksanaan|acara|kegiatan|h|hari[ -]h)(?: (?:acara|kegiatan|pelaksanaan|dimulai|berlangsung|dilaksanakan|selesai|berakhir))*';

const WHOLE = {
  empty: /^[-_.\s]*$/,
  noTarget: /^(?:tentatif|kondisional|fleksibel|menyesuaikan|sesuai kebutuhan|tidak ditentukan|tidak terbatas)$/,
  immediate: /^(?:(?:se)?segera(?: mungkin)?|saat itu juga|pada saat itu juga|seketika|seketika itu juga|langsung|serta[- ]?merta)$/,
  eventDay: /^(?:pada )?hari[ -]?h$/,
  beforeEvent: new RegExp(`^h ?([-+]) ?(\\d{1,3})(?: hari)?(?: (kerja|kalender))?(?: (?:(sebelum|sesudah|setelah|dari) )?${EVENT})?$`),
  daysFromEvent: new RegExp(`^(\\d{1,3}) hari(?: (kerja|kalender))? (sebelum|sesudah|setelah) ${EVENT}$`),
  daysByHours: new RegExp(`^(${NUMBER}) ?x ?24 ?jam(?: (hari kerja|kerja|hari kalender))?$`),
  every: new RegExp(`^(?:setiap|tiap|tiap-tiap|per) (?:(\\d+) )?(${UNIT})$`),
  everyWeekday: /^(?:setiap|tiap) (?:hari )?(?:senin|selasa|rabu|kamis|jum'?at|sabtu|ahad)$/,
  timesPer: new RegExp(`^(\\d+) ?(?:kali|x)(?: dalam)?(?: ?/ ?| per | setiap | tiap | )(?:(\\d+) )?(${UNIT})$`),
  onceEvery: new RegExp(`^(\\d+) (${UNIT}) (?:1 kali|sekali)$`),
  single: new RegExp(`^(${NUMBER}) ?(${UNIT})$`),
  range: new RegExp(`^(${NUMBER}) ?${TO} ?(${NUMBER}) ?(${UNIT})$`),
  wideRange: new RegExp(`^(${NUMBER}) ?(${UNIT}) ?${TO} ?(${NUMBER}) ?(${UNIT})$`),
  hoursMinutes: new RegExp(`^(${NUMBER}) ?(${UNIT}) ?(?:dan |, ?|\\+ ?)?(${NUMBER}) ?(${UNIT})$`),
} as const;

const PERIOD_WORDS: Readonly<Record<string, readonly [every: number, unit: TimeUnit]>> = {
  harian: [1, 'workingDay'], mingguan: [1, 'week'], bulanan: [1, 'month'], triwulanan: [3, 'month'],
  semesteran: [6, 'month'], tahunan: [1, 'year'],
};

/** The printed time as a norm; never throws. */
export function parseTime(printed: string): TimeNorm {
  return understand(printed) ?? NO_TIME;
}

/** True when something is printed that nobody here understands: a finding of `check`. */
export function isUnreadableTime(printed: string): boolean {
  return understand(printed) === null;
}

/** Null: not understood. `NO_TIME`: understood, and it sets no target. */
function understand(printed: string): TimeNorm | null {
  if (printed.length > LIMIT) return null;
  const text = normalise(printed);
  if (WHOLE.empty.test(text) || WHOLE.noTarget.test(text)) return NO_TIME;
  if (WHOLE.immediate.test(text)) return { kind: 'immediate' };
  return readEvent(text) ?? readDaysByHours(text) ?? readFrequency(text) ?? readDuration(text.replace(PER_PIECE, ''));
}

function normalise(printed: string): string {
  const plain = printed
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[’‘′`´]/g, "'")
    .replace(/×/g, 'x')
    .replace(/(\d)? ?½/g, (_, whole: string | undefined) => `${whole ?? 0}.5`)
    .replace(/(?<![\d/.,] ?)(?:(\d+) )?([13])\/([24])(?![\d/])/g, (_, whole: string | undefined, over: string, under: string) => `${Number(whole ?? 0) + Number(over) / Number(under)}`)
    .replace(/\s+/g, ' ')
    .replace(/\( ?([^()]*?) ?\)/g, (whole, inner: string) => (/^[\d.,]+$/.test(digitsForWords(inner)) ? '' : whole))
    .replace(/\bse(hari|jam|menit|minggu|pekan|bulan|tahun)\b/g, '1 $1')
    .replace(/\bsekali\b/g, '1 kali');
  return digitsForWords(plain)
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/\b(\d{1,3})\.(\d{3})\b/g, '$1$2')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(AROUND, '')
    .replace(/(?<=[a-z])[.;]$/, '')
    .trim();
}

function readEvent(text: string): TimeNorm | null {
  if (WHOLE.eventDay.test(text)) return { kind: 'beforeEvent', days: 0, unit: 'calendarDay' };
  const relative = WHOLE.beforeEvent.exec(text);
  if (relative) {
    const days = Number(relative[2]);
    // "H-3 setelah kegiatan" says two things at once.
    if (days > 0 && ((relative[1] === '-' && /^se[st]/.test(relative[4] ?? '')) || (relative[1] === '+' && relative[4] === 'sebelum'))) return null;
    // "H" counts days of the calendar; only "hari kerja" makes them working days.
    return { kind: 'beforeEvent', days: relative[1] === '+' && days > 0 ? -days : days, unit: relative[3] === 'kerja' ? 'workingDay' : 'calendarDay' };
  }
  const from = WHOLE.daysFromEvent.exec(text);
  if (!from) return null;
  const days = Number(from[1]);
  return { kind: 'beforeEvent', days: from[3] === 'sebelum' ? days : -days || 0, unit: from[2] === 'kalender' ? 'calendarDay' : 'workingDay' };
}

function readFrequency(text: string): TimeNorm | null {
  const period = Object.hasOwn(PERIOD_WORDS, text) ? PERIOD_WORDS[text] : undefined;
  if (period) return frequency(1, period[0], period[1], 1);
  if (WHOLE.everyWeekday.test(text)) return frequency(1, 1, 'week', 1);
  const every = WHOLE.every.exec(text);
  if (every) return perUnit(1, every[1], every[2]);
  const times = WHOLE.timesPer.exec(text);
  if (times) return perUnit(Number(times[1]), times[2], times[3]);
  const once = WHOLE.onceEvery.exec(text);
  if (once) return perUnit(1, once[1], once[2]);
  return null;
}

function perUnit(times: number, every: string | undefined, word: string | undefined): TimeNorm | null {
  const unit = readUnit(word ?? '');
  // "3 x 5 menit" is a length somebody has to add up, not a rhythm; nobody reports every hour.
  return unit && inMinutes(1, unit.unit) === null ? frequency(times, Number(every ?? 1), unit.unit, unit.size) : null;
}

function frequency(times: number, every: number, unit: TimeUnit, size: number): TimeNorm | null {
  if (times < 1 || every < 1) return null;
  return { kind: 'frequency', times, every: every * size, unit };
}

/** "2x24 jam" is two days of the calendar, not two times in 24 hours. */
function readDaysByHours(text: string): TimeNorm | null {
  const days = WHOLE.daysByHours.exec(text);
  return days && duration(Number(days[1]), Number(days[1]), (days[2] ?? '').endsWith('kerja') ? 'workingDay' : 'calendarDay');
}

function readDuration(text: string): TimeNorm | null {
  const single = WHOLE.single.exec(text);
  if (single) return spanOf(single[1], single[2], single[1], single[2]);
  const range = WHOLE.range.exec(text);
  if (range) return spanOf(range[1], range[3], range[2], range[3]);
  const wide = WHOLE.wideRange.exec(text);
  if (wide) return spanOf(wide[1], wide[2], wide[3], wide[4]);
  const both = WHOLE.hoursMinutes.exec(text);
  if (both) return sumOf(both[1], both[2], both[3], both[4]);
  return null;
}

function spanOf(low: string | undefined, lowUnit: string | undefined, high: string | undefined, highUnit: string | undefined): TimeNorm | null {
  const from = readUnit(lowUnit ?? '');
  const to = readUnit(highUnit ?? '');
  if (!from || !to) return null;
  const min = Number(low) * from.size;
  const max = Number(high) * to.size;
  if (from.unit === to.unit) return duration(min, max, from.unit);
  // "30 menit - 1 jam" meets in minutes, "30 menit - 1 hari" in the longer end, which is the norm; "1 hari - 2 minggu" has no common unit without a calendar.
  const minutes = [inMinutes(min, from.unit), inMinutes(max, to.unit)] as const;
  if (minutes[0] === null) return null;
  if (to.unit === 'workingDay') return duration(minutes[0] / PLAIN_DAY_MINUTES, max, 'workingDay');
  return minutes[1] === null ? null : duration(minutes[0], minutes[1], 'minute');
}

/** "1 jam 30 menit" adds up; "1 hari 2 jam" is a day, and two hours of the next one. */
function sumOf(first: string | undefined, firstUnit: string | undefined, second: string | undefined, secondUnit: string | undefined): TimeNorm | null {
  const large = readUnit(firstUnit ?? '');
  const small = readUnit(secondUnit ?? '');
  const rest = small && inMinutes(Number(second) * small.size, small.unit);
  if (!large || !rest) return null;
  if (large.unit === 'workingDay') {
    const days = duration(Number(first), Number(first), 'workingDay');
    return days && { ...days, plus: rest };
  }
  if (large.unit !== 'hour' || small.unit !== 'minute') return null;
  const minutes = Number(first) * MINUTES_PER_HOUR + rest;
  return duration(minutes, minutes, 'minute');
}

function inMinutes(amount: number, unit: TimeUnit): number | null {
  if (unit === 'minute') return amount;
  return unit === 'hour' ? amount * MINUTES_PER_HOUR : null;
}

function duration(min: number, max: number, unit: TimeUnit): Extract<TimeNorm, { kind: 'duration' }> | null {
  // "0 menit" and "5-3 hari" are slips of the pen, not norms.
  return max > 0 && min <= max && Number.isFinite(max) ? { kind: 'duration', min, max, unit } : null;
}
