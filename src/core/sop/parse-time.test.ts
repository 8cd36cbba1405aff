import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnreadableTime, parseTime } from './parse-time.ts';
import type { TimeNorm, TimeUnit } from './time-norm.ts';
import { minutesOf, totalTime } from './total-time.ts';

const lasting = (min: number, max: number, unit: TimeUnit): Extract<TimeNorm, { kind: 'duration' }> => ({ kind: 'duration', min, max, unit });
const often = (times: number, every: number, unit: TimeUnit): TimeNorm => ({ kind: 'frequency', times, every, unit });

const FORMS: readonly (readonly [string, TimeNorm])[] = [
  ['10 menit', lasting(10, 10, 'minute')],
  ['60 Menit', lasting(60, 60, 'minute')],
  ['10\nMenit', lasting(10, 10, 'minute')],
  ['  10menit ', lasting(10, 10, 'minute')],
  ["15'", lasting(15, 15, 'minute')],
  ['15’', lasting(15, 15, 'minute')],
  ['15 mnt', lasting(15, 15, 'minute')],
  ['30 mnt.', lasting(30, 30, 'minute')],
  ['± 15 menit', lasting(15, 15, 'minute')],
  ['+/- 15 menit', lasting(15, 15, 'minute')],
  ['≤ 15 menit', lasting(15, 15, 'minute')],
  ['15 menit/berkas', lasting(15, 15, 'minute')],
  ['1.440 menit', lasting(1440, 1440, 'minute')],
  ['sepuluh menit', lasting(10, 10, 'minute')],
  ['lima belas menit', lasting(15, 15, 'minute')],
  ['dua puluh lima menit', lasting(25, 25, 'minute')],
  ['seratus dua puluh menit', lasting(120, 120, 'minute')],
  ['dua ratus menit', lasting(200, 200, 'minute')],
  ['15 (lima belas) menit', lasting(15, 15, 'minute')],
  ['1 Jam', lasting(1, 1, 'hour')],
  ['satu jam', lasting(1, 1, 'hour')],
  ['sejam', lasting(1, 1, 'hour')],
  ['1,5 jam', lasting(1.5, 1.5, 'hour')],
  ['1.5 Jam', lasting(1.5, 1.5, 'hour')],
  ['setengah jam', lasting(0.5, 0.5, 'hour')],
  ['½ jam', lasting(0.5, 0.5, 'hour')],
  ['1½ jam', lasting(1.5, 1.5, 'hour')],
  ['Max. 2 jam', lasting(2, 2, 'hour')],
  ['30 Menit s/d 1 Jam', lasting(30, 60, 'minute')],
  ['15 - 30 menit per berita', lasting(15, 30, 'minute')],
  ['1 Jam, 15 Menit', lasting(75, 75, 'minute')],
  ['satu setengah jam', lasting(1.5, 1.5, 'hour')],
  ['2 jam kerja', lasting(2, 2, 'hour')],
  ['1 jam 30 menit', lasting(90, 90, 'minute')],
  ['1 jam dan 30 menit', lasting(90, 90, 'minute')],
  ['30 menit - 1 jam', lasting(30, 60, 'minute')],
  ['1-2 hari', lasting(1, 2, 'workingDay')],
  ['1 – 2 Hari', lasting(1, 2, 'workingDay')],
  ['3 s.d. 5 hari kerja', lasting(3, 5, 'workingDay')],
  ['3 s/d 5 hari', lasting(3, 5, 'workingDay')],
  ['3 sd 5 hari', lasting(3, 5, 'workingDay')],
  ['3 sampai dengan 5 hari', lasting(3, 5, 'workingDay')],
  ['tiga sampai lima hari', lasting(3, 5, 'workingDay')],
  ['maksimal 3 hari', lasting(3, 3, 'workingDay')],
  ['Paling lama 7 (tujuh) hari kerja', lasting(7, 7, 'workingDay')],
  ['2 Hr', lasting(2, 2, 'workingDay')],
  ['tiga hari', lasting(3, 3, 'workingDay')],
  ['sehari', lasting(1, 1, 'workingDay')],
  ['2 hari kalender', lasting(2, 2, 'calendarDay')],
  ['1x24 jam', lasting(1, 1, 'calendarDay')],
  ['2 X 24 Jam', lasting(2, 2, 'calendarDay')],
  ['1 x 24 jam hari kerja', lasting(1, 1, 'workingDay')],
  ['1 minggu', lasting(1, 1, 'week')],
  ['seminggu', lasting(1, 1, 'week')],
  ['1 bulan', lasting(1, 1, 'month')],
  ['1 triwulan', lasting(3, 3, 'month')],
  ['1 tahun', lasting(1, 1, 'year')],
  ['H-3', { kind: 'beforeEvent', days: 3, unit: 'calendarDay' }],
  ['h - 3', { kind: 'beforeEvent', days: 3, unit: 'calendarDay' }],
  ['H+1', { kind: 'beforeEvent', days: -1, unit: 'calendarDay' }],
  ['H-3 hari kerja', { kind: 'beforeEvent', days: 3, unit: 'workingDay' }],
  ['Paling lambat H-2 sebelum kegiatan', { kind: 'beforeEvent', days: 2, unit: 'calendarDay' }],
  ['3 hari sebelum kegiatan', { kind: 'beforeEvent', days: 3, unit: 'workingDay' }],
  ['2 hari setelah kegiatan', { kind: 'beforeEvent', days: -2, unit: 'workingDay' }],
  ['Hari H', { kind: 'beforeEvent', days: 0, unit: 'calendarDay' }],
  ['3 hari sebelum hari H', { kind: 'beforeEvent', days: 3, unit: 'workingDay' }],
  ['H-7 pelaksanaan kegiatan', { kind: 'beforeEvent', days: 7, unit: 'calendarDay' }],
  ['2 hari kerja setelah kegiatan selesai dilaksanakan', { kind: 'beforeEvent', days: -2, unit: 'workingDay' }],
  ['H+1 setelah acara', { kind: 'beforeEvent', days: -1, unit: 'calendarDay' }],
  ['1/2 jam', lasting(0.5, 0.5, 'hour')],
  ['1 1/2 jam', lasting(1.5, 1.5, 'hour')],
  ['1/2 hari kerja', lasting(0.5, 0.5, 'workingDay')],
  ['30 menit s/d 1 hari', lasting(30 / 450, 1, 'workingDay')],
  ['2 jam - 2 hari kerja', lasting(120 / 450, 2, 'workingDay')],
  ['1 hari 2 jam', { ...lasting(1, 1, 'workingDay'), plus: 120 }],
  ['2 hari kerja dan 30 menit', { ...lasting(2, 2, 'workingDay'), plus: 30 }],
  ['setiap bulan', often(1, 1, 'month')],
  ['Setiap hari', often(1, 1, 'workingDay')],
  ['setiap hari kerja', often(1, 1, 'workingDay')],
  ['tiap 3 bulan', often(1, 3, 'month')],
  ['setiap triwulan', often(1, 3, 'month')],
  ['setiap Senin', often(1, 1, 'week')],
  ['2 kali seminggu', often(2, 1, 'week')],
  ['2x seminggu', often(2, 1, 'week')],
  ['dua kali dalam sebulan', often(2, 1, 'month')],
  ['sekali seminggu', often(1, 1, 'week')],
  ['1 kali per bulan', often(1, 1, 'month')],
  ['6 bulan sekali', often(1, 6, 'month')],
  ['1 minggu sekali', often(1, 1, 'week')],
  ['bulanan', often(1, 1, 'month')],
  ['segera', { kind: 'immediate' }],
  ['Saat itu juga', { kind: 'immediate' }],
  ['', { kind: 'none' }],
  ['-', { kind: 'none' }],
  [' – ', { kind: 'none' }],
];

describe('the time column', () => {
  test.each(FORMS)('reads %j', (printed, norm) => {
    expect(parseTime(printed)).toEqual(norm);
    expect(isUnreadableTime(printed)).toBe(false);
  });

  test.each([
    'menyusul', '30', 'jam', '0 menit', '5-3 hari', 'sekitar siang', '3 hari berita', '1 hari (8 jam)', '10 menit 5',
    '3 hari setelah surat diterima', '2 hari kerja setelah berkas lengkap', '1 hari setelah disetujui', 'H+1 setelah disetujui', '3 hari sebelum batas waktu', '2 hari setelah kegiatan disetujui',
    'H-3 setelah kegiatan', 'H+3 sebelum acara', '3 x 5 menit', '1 x 1 jam', '2 kali per jam', 'setiap 30 menit', '1/0 jam', '1 jam - 2 minggu', '2 hari - 3 jam', '1 hari 2 minggu', '1/2/3 jam',
  ])(
    'does not guess what %j means, and says so',
    (printed) => {
      expect(parseTime(printed)).toEqual({ kind: 'none' });
      expect(isUnreadableTime(printed)).toBe(true);
    },
  );

  test('a wish without a figure sets no target and is no mistake', () => {
    expect(parseTime('menyesuaikan')).toEqual({ kind: 'none' });
    expect(isUnreadableTime('menyesuaikan')).toBe(false);
  });

  test('never throws, and never makes an endless or a negative time', () => {
    const anything = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.array(fc.constantFrom('1', '24', 'x', 'jam', 'hari', '-', 's.d.', 'H', ' ', '(', ')', 'setiap', 'kali', '0', ',', '.')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (printed) => {
        const norm = parseTime(printed);
        if (norm.kind === 'duration') {
          expect(norm.max).toBeGreaterThan(0);
          expect(norm.min).toBeLessThanOrEqual(norm.max);
        }
      }),
    );
  });

  test('any spelling of n minutes is n minutes', () => {
    const spelling = fc.constantFrom<(n: number) => string>(
      (n) => `${n} menit`, (n) => `${n}Menit`, (n) => `${n}'`, (n) => `${n} mnt`, (n) => `maksimal ${n} menit`,
      (n) => `±${n} MENIT`, (n) => `\t${n}\n menit `, (n) => `${inWords(n)} menit`, (n) => `${n} (${inWords(n)}) menit`,
      (n) => `${n}-${n} menit`, (n) => (n > 60 ? `${Math.floor(n / 60)} jam ${n % 60} menit` : `${n} menit`),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), spelling, (n, spell) => {
        expect(minutesOf(parseTime(spell(n)))).toEqual({ min: n, max: n });
      }),
    );
  });
});

describe('the total', () => {
  test('an hour counts sixty minutes, and a range keeps both ends', () => {
    expect(totalTime(['1 jam', '10-20 menit'].map(parseTime))).toEqual({ min: 70, max: 80, counted: 2, apart: 0, missing: 0 });
  });

  test('days are counted apart and a missing time is not zero', () => {
    expect(totalTime(['5 menit', '2 hari', ''].map(parseTime))).toEqual({ min: 5, max: 5, counted: 1, apart: 1, missing: 1 });
  });

  test('without a single time there is no total', () => {
    expect(totalTime([parseTime(''), parseTime('-')])).toBeNull();
  });
});

function inWords(n: number): string {
  const ones = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
  if (n < 10) return ones[n] ?? '';
  if (n === 10) return 'sepuluh';
  if (n === 11) return 'sebelas';
  if (n < 20) return `${ones[n - 10]} belas`;
  if (n < 100) return `${ones[Math.floor(n / 10)]} puluh ${inWords(n % 10)}`.trim();
  if (n < 200) return `seratus ${inWords(n - 100)}`.trim();
  return `${ones[Math.floor(n / 100)]} ratus ${inWords(n % 100)}`.trim();
}
