import { expect, it } from 'vitest';
import type { CalendarEntry } from '../../queries/calendar.ts';
import { together } from './calendar-parts.tsx';

const entry = (more: Partial<CalendarEntry>): CalendarEntry => ({
  kind: 'publication', what: 'published', on: '2026-11-09', at: '2026-11-09T01:24:05.000Z', title: 'Kerja bakti', detail: 'Situs web', caseId: 'a', channel: 'website', until: null, movable: null, ...more,
});
const lines = (...entries: CalendarEntry[]) => together(entries).map((one) => [one.title, one.detail]);

it('says what one case did at the same minute on several channels once, with all their names', () => {
  expect(lines(entry({}), entry({ channel: 'instagram', detail: 'Instagram', at: '2026-11-09T01:24:40.000Z' }))).toEqual([['Kerja bakti', 'Instagram, Situs web']]);
});

it('keeps apart what can still be moved, another case, another minute, and what lasts all day', () => {
  const [moved, other] = [{ movable: 4 }, { channel: 'instagram', detail: 'Instagram' }];
  expect(lines(entry(moved), entry({ ...moved, ...other }))).toHaveLength(2);
  expect(lines(entry({}), entry({ ...other, caseId: 'b' }))).toHaveLength(2);
  expect(lines(entry({}), entry({ ...other, at: '2026-11-09T01:25:00.000Z' }))).toHaveLength(2);
  expect(lines(entry({}), entry({ ...other, what: 'failed' }))).toHaveLength(2);
  expect(lines(entry({ kind: 'day', caseId: null, at: null, title: 'Libur', detail: '' }), entry({ kind: 'day', caseId: null, at: null, title: 'Cuti', detail: '' }))).toHaveLength(2);
});
