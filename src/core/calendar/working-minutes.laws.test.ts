import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultCalendar } from '../../../test/default-calendar.ts';
import { elapsed, type Pause } from './elapsed.ts';
import type { DayHours, OfficeCalendar, WeekHours, Zone } from './office-calendar.ts';
import { addWorkingDays, addWorkingMinutes, isOpen, nextOpening, workingMinutesBetween } from './working-minutes.ts';

const START = Temporal.Instant.from('2025-12-20T00:00:00Z');
const instant = fc.nat(400 * 1440 * 60).map((seconds) => START.add({ seconds }).toString());
const zone = fc.constantFrom<Zone>('Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura');

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

const day: fc.Arbitrary<DayHours> = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 6 }).map((marks) => {
  const sorted = [...marks].sort((a, b) => a - b);
  return sorted.flatMap((from, index) => (index % 2 === 0 && sorted[index + 1] !== undefined ? [{ from: clock(from), to: clock(sorted[index + 1]!) }] : []));
});
const week = fc.tuple(day, day, day, day, day, day, day) as fc.Arbitrary<WeekHours>;
const open: DayHours = [{ from: '08:00', to: '12:00' }];
const calendar: fc.Arbitrary<OfficeCalendar> = fc.oneof(
  zone.map(defaultCalendar),
  fc.record({ zone, hours: week.map((hours) => [open, ...hours.slice(1)] as unknown as WeekHours) }).map((made) => ({ ...made, special: [], closed: [] })),
);

function inOrder(...instants: string[]): string[] {
  return instants.sort((a, b) => Temporal.Instant.compare(a, b));
}

describe('office time', () => {
  test('gives back between what was added', () => {
    fc.assert(fc.property(calendar, instant, fc.nat(5000), (office, from, minutes) => {
      const to = addWorkingMinutes(office, from, minutes)!;
      expect(workingMinutesBetween(office, from, to)).toBe(minutes);
    }));
  });

  test('adds up: parts make the whole', () => {
    fc.assert(fc.property(calendar, instant, instant, instant, (office, x, y, z) => {
      const [a, b, c] = inOrder(x, y, z) as [string, string, string];
      expect(workingMinutesBetween(office, a, b) + workingMinutesBetween(office, b, c)).toBe(workingMinutesBetween(office, a, c));
    }));
  });

  test('added in two parts is added at once', () => {
    fc.assert(fc.property(calendar, instant, fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 2000 }), (office, from, m, n) => {
      expect(addWorkingMinutes(office, addWorkingMinutes(office, from, m)!, n)).toBe(addWorkingMinutes(office, from, m + n));
    }));
  });

  test('is never negative and never more than the time on the wall', () => {
    fc.assert(fc.property(calendar, instant, instant, (office, a, b) => {
      const minutes = workingMinutesBetween(office, a, b);
      expect(minutes).toBeGreaterThanOrEqual(0);
      const wall = Temporal.Instant.from(a).until(b).total('minute');
      expect(minutes).toBeLessThanOrEqual(Math.max(0, Math.ceil(wall)));
    }));
  });

  test('is the same in every zone for the same time on the wall', () => {
    fc.assert(fc.property(instant, instant, fc.nat(3000), (a, b, minutes) => {
      const hours: Record<string, number> = { 'Asia/Jakarta': 7, 'Asia/Pontianak': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };
      const west = defaultCalendar('Asia/Jakarta');
      for (const [name, ahead] of Object.entries(hours)) {
        const here = defaultCalendar(name as Zone);
        const shift = (at: string): string => Temporal.Instant.from(at).subtract({ hours: ahead - 7 }).toString();
        expect(workingMinutesBetween(here, shift(a), shift(b))).toBe(workingMinutesBetween(west, a, b));
        expect(addWorkingMinutes(here, shift(a), minutes)).toBe(shift(addWorkingMinutes(west, a, minutes)!));
      }
    }), { numRuns: 40 });
  });

  test('begins when the office opens', () => {
    fc.assert(fc.property(calendar, instant, (office, at) => {
      const next = nextOpening(office, at)!;
      expect(isOpen(office, next)).toBe(true);
      expect(workingMinutesBetween(office, at, next)).toBe(0);
    }));
  });

  test('in days never goes back, and more days are later', () => {
    fc.assert(fc.property(calendar, instant, fc.nat(40), (office, from, days) => {
      const [some, more] = [addWorkingDays(office, from, days)!, addWorkingDays(office, from, days + 1)!];
      expect(Temporal.Instant.compare(some, from)).toBeGreaterThanOrEqual(0);
      expect(Temporal.Instant.compare(more, some)).toBeGreaterThanOrEqual(days === 0 ? 0 : 1);
    }));
  });

  test('is ours or theirs, all of it, and pauses that overlap count once', () => {
    const pause: fc.Arbitrary<Pause> = fc.tuple(instant, instant, fc.boolean())
      .map(([x, y, still]) => { const [a, b] = inOrder(x, y) as [string, string]; return { from: a, to: still ? null : b }; });
    fc.assert(fc.property(calendar, instant, instant, fc.array(pause, { maxLength: 4 }), (office, x, y, pauses) => {
      const [from, to] = inOrder(x, y) as [string, string];
      const { ours, theirs } = elapsed(office, from, to, pauses);
      expect(ours + theirs).toBe(workingMinutesBetween(office, from, to));
      expect(ours).toBeGreaterThanOrEqual(0);
      expect(theirs).toBeGreaterThanOrEqual(0);
      expect(elapsed(office, from, to, [...pauses, ...pauses])).toEqual({ ours, theirs });
    }));
  });
});
