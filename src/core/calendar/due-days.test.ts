import { expect, it } from 'vitest';
import { defaultCalendar } from '../../../test/default-calendar.ts';
import { closedOn, dueDays } from './due-days.ts';

it('counts due days in working days of the office, over the weekend', () => {
  expect(dueDays(defaultCalendar(), '2026-11-20').map((one) => [one.workingDays, one.on])).toEqual([[1, '2026-11-23'], [3, '2026-11-25'], [5, '2026-11-27']]);
});

it('names the holiday a day falls on, says an ordinary day off without a name, and nothing of a working day', () => {
  expect([closedOn(defaultCalendar(), '2026-08-17')?.name, closedOn(defaultCalendar(), '2026-11-22'), closedOn(defaultCalendar(), '2026-11-23')])
    .toEqual([expect.stringContaining('Kemerdekaan'), { name: '' }, null]);
});
