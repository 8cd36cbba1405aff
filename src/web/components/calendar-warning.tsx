/** For administrators, when days off are to be entered: which year, what it means, and where. */
import { yearToEnter } from '../../core/calendar/known-years.ts';
import type { OfficeCalendar } from '../../core/calendar/office-calendar.ts';
import { hoursWords as words } from '../../texts/rule-setting-words.ts';
import { Notice } from './notice.tsx';

/** @param settings where they are entered; absent on that page itself */
export function CalendarWarning({ calendar, today, settings }: { calendar: OfficeCalendar; today: string; settings?: string }) {
  const year = yearToEnter(calendar, today);
  if (year === null) return null;
  return <Notice tone="warn" title={words.missing(year)}><p>{words.missingMeans(year)}{settings !== undefined && <> <a href={settings}>{words.toCalendar}</a></>}</p></Notice>;
}
