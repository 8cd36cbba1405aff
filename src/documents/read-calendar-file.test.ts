import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultCalendar } from '../../test/default-calendar.ts';
import { readCalendarFile } from './read-calendar-file.ts';

const HEAD = 'kentongan: calendar/1\nsource: SK Bupati 1/2026\n';

describe('a calendar file', () => {
  test('of 2026 has seventeen holidays and eight joint leave days, none twice', () => {
    const off = defaultCalendar().closed.filter(({ date }) => date.startsWith('2026'));
    expect(off.filter(({ kind }) => kind === 'holiday')).toHaveLength(17);
    expect(off.filter(({ kind }) => kind === 'jointLeave')).toHaveLength(8);
    expect(new Set(off.map(({ date }) => date)).size).toBe(25);
  });

  test('of the hours makes the weekly sums of the regulation', () => {
    const { hours, special } = defaultCalendar();
    const minutes = (week: typeof hours): number => week.flat().reduce((sum, { from, to }) => sum + clock(to) - clock(from), 0);
    const clock = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    expect(minutes(hours)).toBe(37.5 * 60);
    expect(minutes(special[0]!.hours)).toBe(32.5 * 60);
  });

  test('gives its source to every day that has none of its own', () => {
    const { part } = readCalendarFile(`${HEAD}closed:\n  - { date: 2026-07-15, name: Hari jadi }\n  - { date: 2026-07-16, name: Pilkada, source: Keppres 2 }`);
    expect(part?.closed).toEqual([
      { date: '2026-07-15', name: 'Hari jadi', kind: 'local', source: 'SK Bupati 1/2026' },
      { date: '2026-07-16', name: 'Pilkada', kind: 'local', source: 'Keppres 2' },
    ]);
  });

  test('may write its times with a dot', () => {
    const { part } = readCalendarFile(`${HEAD}hours:\n  senin: [07.30 - 12.00]`);
    expect(part?.hours?.[0]).toEqual([{ from: '07:30', to: '12:00' }]);
  });

  test.each([
    ['broken YAML', 'a: [1', 'calendar-file.yaml', ''],
    ['another kind of file', 'kentongan: sop/1', 'calendar-file.shape', 'kentongan'],
    ['a day that does not exist', `${HEAD}closed: [{ date: 2026-02-30, name: x }]`, 'calendar-file.shape', 'closed.0.date'],
    ['a key nobody knows', `${HEAD}libur: []`, 'calendar-file.shape', ''],
    ['hours that overlap', `${HEAD}hours: { senin: ["07:30-12:00", "11:00-16:00"] }`, 'calendar.hours-overlap', 'hours.0'],
    ['a period that ends before it starts', `${HEAD}special: [{ name: R, from: 2026-03-02, to: 2026-03-01, hours: {} }]`, 'calendar.period-backwards', 'special.0'],
  ])('with %s is refused, and says where', (_, yaml, code, place) => {
    const { part, issues } = readCalendarFile(yaml);
    expect(part).toBeNull();
    expect(issues.some((issue) => issue.code === code && issue.place === place)).toBe(true);
  });

  test('never throws, whatever it holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(readCalendarFile(text).issues.length).toBeGreaterThan(0);
      readCalendarFile(HEAD + text);
    }));
  });
});
