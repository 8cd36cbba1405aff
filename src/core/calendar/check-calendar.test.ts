import { describe, expect, test } from 'vitest';
import { defaultCalendar } from '../../../test/default-calendar.ts';
import { CALENDAR_ISSUES } from '../../texts/calendar-issues.ts';
import { checkCalendar } from './check-calendar.ts';
import type { DayHours, OfficeCalendar } from './office-calendar.ts';

const good = defaultCalendar();

function codes(changes: Partial<Record<keyof OfficeCalendar, unknown>>): string[] {
  const issues = checkCalendar({ ...good, ...changes } as OfficeCalendar);
  for (const issue of issues) expect(CALENDAR_ISSUES[issue.code]?.(issue.data, issue.place)).toMatch(/\.$/);
  return issues.map((issue) => `${issue.level} ${issue.code} ${issue.place}`);
}

function monday(...hours: DayHours): unknown {
  return [hours, ...good.hours.slice(1)];
}

describe('a calendar', () => {
  test('as delivered has nothing wrong', () => expect(codes({})).toEqual([]));
  test('needs a zone of Indonesia', () => expect(codes({ zone: 'Asia/Singapore' })).toEqual(['error calendar.zone-unknown zone']));
  test('has hours that run forwards', () => {
    expect(codes({ hours: monday({ from: '16:00', to: '07:30' }) })).toEqual(['error calendar.hours-backwards hours.0']);
  });
  test('has hours that do not overlap', () => {
    expect(codes({ hours: monday({ from: '07:30', to: '12:30' }, { from: '12:00', to: '16:00' }) })).toEqual(['error calendar.hours-overlap hours.0']);
  });
  test('has times that exist; a day may end at 24:00', () => {
    expect(codes({ hours: monday({ from: '07:30', to: '25:00' }) })).toEqual(['error calendar.time-unreadable hours.0']);
    expect(codes({ hours: monday({ from: '16:00', to: '24:00' }) })).toEqual([]);
  });
  test('opens at least once a week', () => {
    expect(codes({ hours: [[], [], [], [], [], [], []] })).toEqual(['error calendar.never-open hours']);
  });
  test('has dates that exist', () => {
    const closed = [{ date: '2026-02-30', name: 'x', kind: 'local', source: 'SK' }];
    expect(codes({ closed })).toEqual(['error calendar.date-unreadable closed.0']);
  });
  test('has periods that end after they start', () => {
    const special = [{ ...good.special[0]!, from: '2026-03-19', to: '2026-02-19' }];
    expect(codes({ special })).toEqual(['error calendar.period-backwards special.0']);
  });
  test('asks about days named twice, periods that overlap and missing sources', () => {
    const off = { date: '2026-03-02', name: 'Hari jadi', kind: 'local', source: '' };
    expect(codes({ closed: [off, { ...off, source: 'SK' }], special: [good.special[0], good.special[0]] })).toEqual([
      'warning calendar.periods-overlap special.0', 'warning calendar.source-missing closed.0', 'warning calendar.date-repeated closed.1',
    ]);
  });
});
