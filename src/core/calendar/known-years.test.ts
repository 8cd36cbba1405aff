import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../test/default-calendar.ts';
import { readCalendarFile } from '../../documents/read-calendar-file.ts';
import { missingOf, takeYear } from './calendar-year.ts';
import { knowsYear, lastKnownYear, unknownYearOf, yearToEnter } from './known-years.ts';
import { nthWorkingDay } from './working-minutes.ts';
import { dayOf, openHours } from './open-hours.ts';

const calendar = defaultCalendar();
const list = { year: 2027, closed: readCalendarFile(readFileSync('defaults/holidays-2027.yaml', 'utf8')).part?.closed ?? [], special: [] };
/** The calendar with this many days of 2027 beside those of the same date every year. */
const withDays = (count: number) => ({ ...calendar, closed: [...calendar.closed, ...Array.from({ length: count }, (_, index) => ({ date: `2027-02-${String(index + 10)}`, name: 'Hari Contoh', kind: index % 2 ? 'jointLeave' as const : 'holiday' as const, source: 'SKB Contoh' }))] });
const decreed = withDays(10);

describe('what a calendar knows', () => {
  it('reaches to the end of the last year with a decree', () => {
    expect([lastKnownYear(calendar), lastKnownYear(decreed), lastKnownYear({ closed: [] })]).toEqual([2026, 2027, null]);
  });

  it('does not take a few days for a decree, nor one day written twice for two', () => {
    expect([1, 9, 10].map((count) => knowsYear(withDays(count), 2027))).toEqual([false, false, true]);
    expect(knowsYear({ closed: [...withDays(9).closed, ...withDays(1).closed] }, 2027)).toBe(false);
  });

  it('is asked for from November on, and at once when the year itself is missing', () => {
    expect(['2026-10-31', '2026-11-01', '2026-12-31', '2027-01-02'].map((day) => yearToEnter(calendar, day))).toEqual([null, 2027, 2027, 2027]);
    expect(yearToEnter(decreed, '2026-12-31')).toBeNull();
  });

  it('leaves a deadline in doubt in a year without it, by the office’s own midnight', () => {
    expect(['2026-12-31T16:59:00Z', '2026-12-31T17:00:00Z'].map((at) => unknownYearOf(calendar, at))).toEqual([null, 2027]);
    expect(unknownYearOf(decreed, '2027-01-04T01:00:00Z')).toBeNull();
  });

  it('has the days with a fixed date before the decree is out, and is still not known', () => {
    const taken = takeYear(calendar, list);
    expect(list.closed.map((one) => [one.date, one.kind])).toEqual(['01-01', '05-01', '06-01', '08-17', '12-25'].map((day) => [`2027-${day}`, 'holiday']));
    expect([knowsYear(taken, 2027), yearToEnter(taken, '2026-11-21')]).toEqual([false, 2027]);
    // "1 hari" from the last day of 2026 is no longer due on New Year's Day, a Friday.
    const next = (one: typeof calendar) => nthWorkingDay(openHours(one), dayOf('2026-12-31'), 1);
    expect([next(calendar), next(taken)]).toEqual([dayOf('2027-01-01'), dayOf('2027-01-04')]);
  });

  it('takes over what is missing alone, and once', () => {
    const own = { ...calendar, closed: [...calendar.closed, { date: '2027-05-01', name: 'Hari jadi desa', kind: 'local' as const, source: 'SK Lurah' }] };
    expect(missingOf(own, list).closed).toHaveLength(4);
    const taken = takeYear(own, list);
    expect(taken.closed.find((one) => one.date === '2027-05-01')?.name).toBe('Hari jadi desa');
    expect(takeYear(taken, list)).toEqual(taken);
  });
});
