import { expect, it } from 'vitest';
import { defaultCalendar } from '../../test/default-calendar.ts';
import { isItemLate, wordItemDue } from './item-due.ts';

const calendar = defaultCalendar();

it('an item\'s day is the last one, until the office closes', () => {
  expect(wordItemDue('2026-11-02', calendar)).toBe('2 November 2026');
  expect(isItemLate('2026-11-02', calendar, '2026-11-02T08:59:00Z')).toBe(false);
  expect(isItemLate('2026-11-02', calendar, '2026-11-02T09:01:00Z')).toBe(true);
});

it('a day off gives way to the next working day, and says so', () => {
  expect(wordItemDue('2026-11-01', calendar)).toBe('1 November 2026 (hari libur, berlaku sampai 2 November 2026)');
  expect(isItemLate('2026-11-01', calendar, '2026-11-02T02:00:00Z')).toBe(false);
});
