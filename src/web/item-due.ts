/** Until when an item of the minutes is to be done, said alike wherever it stands: its day is the last one; a day off gives way to the next working day. */
import type { CivilDate, Instant, OfficeCalendar } from '../core/calendar/office-calendar.ts';
import { followUpDue } from '../core/case/follow-ups.ts';
import { wordCivilDate } from '../texts/civil-date.ts';
import { localDate } from '../texts/format-time.ts';
import { meetingWords } from '../texts/meeting-words.ts';

export function wordItemDue(due: CivilDate, calendar: OfficeCalendar): string {
  const end = followUpDue({ due }, calendar);
  const last = end === null ? due : localDate(end, calendar.zone);
  return last === due ? wordCivilDate(due) : meetingWords.dayOff(wordCivilDate(due), wordCivilDate(last));
}

export function isItemLate(due: CivilDate, calendar: OfficeCalendar, now: Instant): boolean {
  const end = followUpDue({ due }, calendar);
  return end !== null && Date.parse(end) < Date.parse(now);
}
