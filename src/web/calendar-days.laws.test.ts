import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysBetween, isDay, monthOf, shiftDay, weekOf } from './calendar-days.ts';

const day = fc.integer({ min: -20_000, max: 60_000 }).map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }).toString()).filter(isDay);

it('a month is whole weeks from Monday that hold every day of it, and leads to its neighbours', () => {
  fc.assert(fc.property(day, (one) => {
    const { from, to, before, after, month } = monthOf(one);
    const days = daysBetween(from, to);
    expect(days.length % 7).toBe(0);
    expect(Temporal.PlainDate.from(from).dayOfWeek).toBe(1);
    expect(days.filter((each) => each.startsWith(month)).length).toBe(Temporal.PlainDate.from(one).daysInMonth);
    expect([monthOf(after).before.slice(0, 7), monthOf(before).after.slice(0, 7)]).toEqual([month, month]);
  }));
});

it('a week is seven days that hold the day', () => {
  fc.assert(fc.property(day, (one) => {
    const { from, to, before, after } = weekOf(one);
    expect(daysBetween(from, to)).toContain(one);
    expect(daysBetween(from, to).length).toBe(7);
    expect([weekOf(before).to, weekOf(after).from]).toEqual([shiftDay(from, -1), shiftDay(to, 1)]);
  }));
});

it('only real days near our time are days', () => {
  for (const wrong of ['', '2026-02-30', '2026-13-01', '26-1-1', '0001-01-01', '9999-12-31', '2026-03-02T00:00', "2026-03-02'"]) expect(isDay(wrong)).toBe(false);
});
