import { describe, expect, test } from 'vitest';
import { defaultCalendar } from '../../../test/default-calendar.ts';
import type { TimeNorm, TimeUnit } from '../sop/time-norm.ts';
import { elapsed } from './elapsed.ts';
import { target } from './target.ts';

const calendar = defaultCalendar('Asia/Jakarta');

function at(local: string): string {
  return Temporal.Instant.from(`${local.replace(' ', 'T')}:00+07:00`).toString();
}

function lasting(max: number, unit: TimeUnit, min = max): Extract<TimeNorm, { kind: 'duration' }> {
  return { kind: 'duration', min, max, unit };
}

describe('the target of a step', () => {
  const cases: readonly (readonly [string, TimeNorm, string, string])[] = [
    ['60 minutes begun before closing run on in the morning', lasting(60, 'minute'), '2026-03-30 15:30', '2026-03-31 08:00'],
    ['two hours begun on a Friday pass over the prayer break', lasting(2, 'hour'), '2026-04-10 10:30', '2026-04-10 14:00'],
    ['half an hour is thirty minutes', lasting(0.5, 'hour'), '2026-03-30 08:00', '2026-03-30 08:30'],
    ['a range counts by its longer end', lasting(2, 'workingDay', 1), '2026-03-30 10:00', '2026-04-01 16:00'],
    ['a working day ends when the next one closes', lasting(1, 'workingDay'), '2026-04-10 10:00', '2026-04-13 16:00'],
    ['a day and two hours end on the morning after that day', { ...lasting(1, 'workingDay'), plus: 120 }, '2026-04-06 10:00', '2026-04-08 09:30'],
    ['1x24 hours runs through night and weekend', lasting(1, 'calendarDay'), '2026-04-10 10:00', '2026-04-11 10:00'],
    ['a week ends on that weekday', lasting(1, 'week'), '2026-04-06 10:00', '2026-04-13 16:00'],
    ['a week that ends on a holiday ends on the next working day', lasting(1, 'week'), '2026-03-27 10:00', '2026-04-06 16:00'],
    ['a month from 31 January ends on the last day of February, a Saturday, so on Monday', lasting(1, 'month'), '2026-01-31 10:00', '2026-03-02 15:00'],
    ['a year', lasting(1, 'year'), '2025-04-06 10:00', '2026-04-06 16:00'],
    ['at once, in the night, is the first minute of the morning', { kind: 'immediate' }, '2026-03-30 21:00', '2026-03-31 07:30'],
    ['at once, in office hours, is now', { kind: 'immediate' }, '2026-03-30 09:00', '2026-03-30 09:00'],
  ];
  for (const [name, norm, from, to] of cases) {
    test(name, () => expect(target(norm, at(from), calendar)).toBe(at(to)));
  }

  test('does not exist without a printed time, for a frequency, or while the event has no day', () => {
    const start = at('2026-03-30 09:00');
    expect(target({ kind: 'none' }, start, calendar)).toBeNull();
    expect(target({ kind: 'frequency', times: 2, every: 1, unit: 'week' }, start, calendar)).toBeNull();
    expect(target({ kind: 'beforeEvent', days: 3, unit: 'workingDay' }, start, calendar)).toBeNull();
  });

  const events: readonly (readonly [string, number, 'workingDay' | 'calendarDay', string, string])[] = [
    ['H-3 in working days passes over the weekend', 3, 'workingDay', '2026-04-14', '2026-04-09 16:00'],
    ['H-3 in calendar days that falls on a Saturday is due on Friday', 3, 'calendarDay', '2026-04-14', '2026-04-10 16:30'],
    ['H-1 before Idulfitri is due before the joint leave', 1, 'workingDay', '2026-03-21', '2026-03-17 15:00'],
    ['H+1 after a Friday is due on Monday', -1, 'calendarDay', '2026-04-10', '2026-04-13 16:00'],
    ['H+2 in working days', -2, 'workingDay', '2026-04-10', '2026-04-14 16:00'],
    ['on the day itself', 0, 'workingDay', '2026-04-14', '2026-04-14 16:00'],
  ];
  for (const [name, days, unit, event, to] of events) {
    test(name, () => expect(target({ kind: 'beforeEvent', days, unit }, at('2026-03-01 09:00'), calendar, event)).toBe(at(to)));
  }
});

describe('the time a step took', () => {
  test('is ours until it goes out, theirs until it comes back', () => {
    const pauses = [{ from: at('2026-03-30 10:00'), to: at('2026-03-31 08:00') }];
    expect(elapsed(calendar, at('2026-03-30 09:00'), at('2026-03-31 09:00'), pauses)).toEqual({ ours: 120, theirs: 330 });
  });
  test('is theirs to the end while they still have it', () => {
    const pauses = [{ from: at('2026-03-30 10:00'), to: null }];
    expect(elapsed(calendar, at('2026-03-30 09:00'), at('2026-03-30 11:00'), pauses)).toEqual({ ours: 60, theirs: 60 });
  });
});
