/** The calendar an office starts with, read from the files it starts with. */
import { readFileSync } from 'node:fs';
import { makeCalendar } from '../src/core/calendar/make-calendar.ts';
import type { OfficeCalendar, Zone } from '../src/core/calendar/office-calendar.ts';
import { readCalendarFile } from '../src/documents/read-calendar-file.ts';

export function defaultCalendar(zone: Zone = 'Asia/Jakarta'): OfficeCalendar {
  const parts = ['hours', 'holidays-2025', 'holidays-2026'].map((name) => {
    const { part, issues } = readCalendarFile(readFileSync(new URL(`../defaults/${name}.yaml`, import.meta.url), 'utf8'));
    if (!part) throw new Error(`${name}: ${JSON.stringify(issues)}`);
    return part;
  });
  return makeCalendar(zone, parts);
}
