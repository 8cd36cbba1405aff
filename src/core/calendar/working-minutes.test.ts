import { describe, expect, test } from 'vitest';
import { defaultCalendar } from '../../../test/default-calendar.ts';
import type { OfficeCalendar, Zone } from './office-calendar.ts';
import { addWorkingDays, addWorkingMinutes, isOpen, nextOpening, workingMinutesBetween } from './working-minutes.ts';

const OFFSETS: Record<string, string> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };
const ZONES: Record<string, Zone> = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' };
const CALENDARS = Object.fromEntries(Object.entries(ZONES).map(([name, zone]) => [name, defaultCalendar(zone)]));

/** `2026-03-02 07:30` in a zone, as an instant. */
function at(local: string, zone = 'WIB'): string {
  return Temporal.Instant.from(`${local.replace(' ', 'T')}:00${OFFSETS[zone]}`).toString();
}

/** Counts minute by minute, with nothing shared with the code it checks. */
function countSlowly(calendar: OfficeCalendar, hoursAhead: number, from: string, to: string): number {
  let count = 0;
  for (let ms = Date.parse(from); ms < Date.parse(to); ms += 60_000) {
    const local = new Date(ms + hoursAhead * 3_600_000);
    const date = local.toISOString().slice(0, 10);
    const clock = local.toISOString().slice(11, 16);
    if (calendar.closed.some((off) => off.date === date)) continue;
    const special = calendar.special.find((period) => period.from <= date && date <= period.to);
    const day = (special?.hours ?? calendar.hours)[(local.getUTCDay() + 6) % 7]!;
    if (day.some((open) => open.from <= clock && clock < open.to)) count += 1;
  }
  return count;
}

/** Hand-counted: what an officer with a paper calendar would say. */
const BY_HAND: readonly (readonly [string, string, string, number])[] = [
  ['an hour in the morning', '2026-03-30 08:00', '2026-03-30 09:00', 60],
  ['a whole ordinary day', '2026-03-30 00:00', '2026-03-31 00:00', 450],
  ['the lunch break alone', '2026-03-30 12:00', '2026-03-30 13:00', 0],
  ['over the lunch break', '2026-03-30 11:30', '2026-03-30 13:30', 60],
  ['a whole Friday', '2026-04-10 00:00', '2026-04-11 00:00', 450],
  ['the long Friday break', '2026-04-10 11:30', '2026-04-10 13:00', 0],
  ['Friday after noon', '2026-04-10 12:00', '2026-04-10 17:00', 210],
  ['a night', '2026-03-30 16:00', '2026-03-31 07:30', 0],
  ['from one afternoon into the next morning', '2026-03-30 15:30', '2026-03-31 08:00', 60],
  ['a weekend', '2026-04-10 16:30', '2026-04-13 07:30', 0],
  ['over a weekend', '2026-04-10 16:00', '2026-04-13 08:00', 60],
  ['an ordinary week', '2026-04-06 00:00', '2026-04-13 00:00', 2250],
  ['a week with Good Friday', '2026-03-30 00:00', '2026-04-06 00:00', 1800],
  ['a whole day in Ramadan', '2026-02-23 00:00', '2026-02-24 00:00', 390],
  ['a Friday in Ramadan', '2026-02-27 00:00', '2026-02-28 00:00', 390],
  ['a week in Ramadan', '2026-02-23 00:00', '2026-03-02 00:00', 1950],
  ['early morning in Ramadan', '2026-02-23 07:30', '2026-02-23 08:00', 0],
  ['the day before Ramadan', '2026-02-18 00:00', '2026-02-19 00:00', 450],
  ['the first day of Ramadan', '2026-02-19 00:00', '2026-02-20 00:00', 390],
  ['a holiday', '2026-01-01 00:00', '2026-01-02 00:00', 0],
  ['a joint leave day', '2026-02-16 00:00', '2026-02-17 00:00', 0],
  ['Idulfitri with its joint leave', '2026-03-18 00:00', '2026-03-25 00:00', 0],
  ['the last day before and the first day after Idulfitri', '2026-03-17 00:00', '2026-03-26 00:00', 840],
  ['Ascension and its joint leave', '2026-05-13 00:00', '2026-05-18 00:00', 450],
  ['the week of Iduladha', '2026-05-25 00:00', '2026-06-01 00:00', 1350],
  ['Pancasila Day, a Monday', '2026-06-01 00:00', '2026-06-02 00:00', 0],
  ['Christmas', '2026-12-23 16:00', '2026-12-28 07:30', 0],
  ['backwards', '2026-03-30 09:00', '2026-03-30 08:00', 0],
  ['nothing', '2026-03-30 09:00', '2026-03-30 09:00', 0],
  ['the added joint leave of 18 August 2025', '2025-08-15 16:30', '2025-08-19 07:30', 0],
];

describe('office minutes between two moments', () => {
  for (const [name, from, to, minutes] of BY_HAND) {
    test(`${name}: ${from} to ${to} is ${minutes}`, () => {
      for (const zone of Object.keys(ZONES)) {
        expect(workingMinutesBetween(CALENDARS[zone]!, at(from, zone), at(to, zone))).toBe(minutes);
      }
    });
  }

  test('special hours hold on their last day and no longer', () => {
    const calendar = { ...CALENDARS['WIB']!, special: CALENDARS['WIB']!.special.map((period) => ({ ...period, to: '2026-03-10' })) };
    const minutes = (day: string) => workingMinutesBetween(calendar, at(`${day} 00:00`), at(`${day} 23:59`));
    expect(['2026-03-10', '2026-03-11'].map(minutes)).toEqual([390, 450]);
  });

  /** 210 intervals from a fixed sequence: all times of day and lengths up to three weeks, mostly around holidays. */
  const anchors = ['2026-01-01', '2026-02-13', '2026-02-18', '2026-03-16', '2026-04-02', '2026-05-13', '2026-05-26', '2026-08-14', '2026-12-22', '2025-12-30'];
  let state = 20260302;
  const random = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * below);
  };
  const golden = Array.from({ length: 210 }, (_, index) => {
    const zone = Object.keys(ZONES)[index % 3]!;
    const midnight = Temporal.Instant.from(at(`${anchors[index % anchors.length]} 00:00`, zone)).add({ hours: 24 * random(6) });
    // Short ones begin by day, where the edges of opening, break and closing are.
    const short = index % 4 < 2;
    const start = midnight.add({ minutes: short ? 360 + random(660) : random(1440) });
    const end = start.add({ minutes: random([480, 1440, 3 * 1440, 21 * 1440][index % 4]!) });
    return { zone, from: start.toString(), to: end.toString() };
  });

  test('agree with a count minute by minute, for 210 intervals in three zones', () => {
    let worked = 0;
    for (const { zone, from, to } of golden) {
      const expected = countSlowly(CALENDARS[zone]!, Number(OFFSETS[zone]!.slice(1, 3)), from, to);
      expect(workingMinutesBetween(CALENDARS[zone]!, from, to), `${zone} ${from} to ${to}`).toBe(expected);
      if (expected > 0) worked += 1;
    }
    expect(worked, 'intervals with office time').toBeGreaterThan(120);
  });

  test('are counted for a thousand tasks of a year in less than two seconds', () => {
    const calendar = CALENDARS.WIB!;
    const before = performance.now();
    for (let i = 0; i < 1000; i++) workingMinutesBetween(calendar, '2025-12-01T03:00:00Z', '2026-11-30T03:00:00Z');
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('office minutes added to a moment', () => {
  const calendar = CALENDARS.WIB!;
  const cases: readonly (readonly [string, string, number, string])[] = [
    ['within the morning', '2026-03-30 08:00', 60, '2026-03-30 09:00'],
    ['over lunch', '2026-03-30 11:30', 60, '2026-03-30 13:30'],
    ['up to lunch, not past it', '2026-03-30 11:30', 30, '2026-03-30 12:00'],
    ['up to closing time, not the next morning', '2026-03-30 15:00', 60, '2026-03-30 16:00'],
    ['over the night', '2026-03-30 15:30', 60, '2026-03-31 08:00'],
    ['begun at night', '2026-03-30 22:00', 10, '2026-03-31 07:40'],
    ['begun before dawn', '2026-03-30 03:00', 10, '2026-03-30 07:40'],
    ['begun on a Saturday', '2026-04-11 10:00', 15, '2026-04-13 07:45'],
    ['over the Friday break', '2026-04-10 11:00', 60, '2026-04-10 13:30'],
    ['over Idulfitri', '2026-03-17 14:30', 60, '2026-03-25 08:00'],
    ['three days of work', '2026-03-30 07:30', 1350, '2026-04-01 16:00'],
    ['nothing, in the night', '2026-03-30 22:00', 0, '2026-03-31 07:30'],
    ['nothing, in the morning', '2026-03-30 09:00', 0, '2026-03-30 09:00'],
  ];
  for (const [name, from, minutes, to] of cases) {
    test(`${name}: ${from} and ${minutes} minutes is ${to}`, () => {
      expect(addWorkingMinutes(calendar, at(from), minutes)).toBe(at(to));
    });
  }

  test('never end in an office that never opens', () => {
    const never: OfficeCalendar = { zone: 'Asia/Jakarta', hours: [[], [], [], [], [], [], []], special: [], closed: [] };
    expect(addWorkingMinutes(never, at('2026-03-30 08:00'), 5)).toBeNull();
    expect(nextOpening(never, at('2026-03-30 08:00'))).toBeNull();
    expect(addWorkingDays(never, at('2026-03-30 08:00'), 1)).toBeNull();
  });
});

describe('working days', () => {
  const calendar = CALENDARS.WIB!;
  test('end at closing time, and the first day does not count', () => {
    expect(addWorkingDays(calendar, at('2026-03-30 08:00'), 1)).toBe(at('2026-03-31 16:00'));
    expect(addWorkingDays(calendar, at('2026-03-30 15:59'), 1)).toBe(at('2026-03-31 16:00'));
  });
  test('pass over weekends, holidays and joint leave', () => {
    expect(addWorkingDays(calendar, at('2026-04-10 09:00'), 1)).toBe(at('2026-04-13 16:00'));
    expect(addWorkingDays(calendar, at('2026-03-17 09:00'), 1)).toBe(at('2026-03-25 16:00'));
  });
  test('of zero mean today while the office is still open, else the next working day', () => {
    expect(addWorkingDays(calendar, at('2026-04-10 09:00'), 0)).toBe(at('2026-04-10 16:30'));
    expect(addWorkingDays(calendar, at('2026-04-10 16:30'), 0)).toBe(at('2026-04-13 16:00'));
  });
});

describe('an open office', () => {
  test('is open from opening up to, and without, closing time', () => {
    const calendar = CALENDARS.WIT!;
    const open = (time: string): boolean => isOpen(calendar, at(`2026-03-30 ${time}`, 'WIT'));
    expect(['07:29', '07:30', '11:59', '12:00', '13:00', '15:59', '16:00'].map(open)).toEqual([false, true, true, false, true, true, false]);
  });
  test('opens again after lunch, after the night and after the holidays', () => {
    const calendar = CALENDARS.WITA!;
    const next = (local: string): string | null => nextOpening(calendar, at(local, 'WITA'));
    expect(next('2026-03-30 12:30')).toBe(at('2026-03-30 13:00', 'WITA'));
    expect(next('2026-03-30 16:00')).toBe(at('2026-03-31 07:30', 'WITA'));
    expect(next('2026-03-17 15:00')).toBe(at('2026-03-25 07:30', 'WITA'));
  });
});
