/** Which days a view of the calendar shows, and where it goes from there. Weeks begin on Monday. */
import { timeWords } from '../texts/format-time.ts';

export type CalendarView = 'bulan' | 'pekan' | 'daftar';

export interface Days {
  /** First and last day shown; a month shows whole weeks. */
  readonly from: string;
  readonly to: string;
  /** A day of the view before and after. */
  readonly before: string;
  readonly after: string;
  /** `2026-03` for a month; else empty. */
  readonly month: string;
}

/** A real day near our time, as an address names it. */
export function isDay(text: string): boolean {
  if (!/^(19[1-9]\d|20\d\d|21[0-8]\d)-\d\d-\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

export function shiftDay(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function monthOf(day: string): Days {
  const first = Temporal.PlainDate.from(day).with({ day: 1 });
  const last = first.with({ day: first.daysInMonth });
  return {
    from: first.subtract({ days: first.dayOfWeek - 1 }).toString(), to: last.add({ days: 7 - last.dayOfWeek }).toString(),
    before: first.subtract({ months: 1 }).toString(), after: first.add({ months: 1 }).toString(), month: day.slice(0, 7),
  };
}

export function weekOf(day: string): Days {
  const date = Temporal.PlainDate.from(day);
  const from = date.subtract({ days: date.dayOfWeek - 1 });
  return { from: from.toString(), to: from.add({ days: 6 }).toString(), before: shiftDay(day, -7), after: shiftDay(day, 7), month: '' };
}

export function daysBetween(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = shiftDay(day, 1)) days.push(day);
  return days;
}

/** "Maret 2026" */
export function wordMonth(month: string): string {
  return `${timeWords.months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}
