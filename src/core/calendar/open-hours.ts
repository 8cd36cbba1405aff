import type { CivilDate, Instant, OfficeCalendar, WeekHours } from './office-calendar.ts';

/**
 * A calendar made ready for sums: days are numbers since 1970-01-01, times are minutes.
 * The zones of Indonesia know no summer time, so one offset holds for the whole calendar.
 */
export interface OpenHours {
  /** Local time minus UTC, in minutes: 420, 480 or 540. */
  readonly offset: number;
  /** Open intervals of a local day, in minutes after midnight, in order; empty on a day off. */
  on(day: number): readonly OpenInterval[];
}

export interface OpenInterval {
  readonly from: number;
  readonly to: number;
}

export const DAY_MINUTES = 24 * 60;
const MINUTE_MS = 60_000;
const DAY_MS = DAY_MINUTES * MINUTE_MS;
/** 1970-01-01 was a Thursday: three days after the Monday with which `WeekHours` begins. */
const FIRST_WEEKDAY = 3;

const FIRST_DAY = Temporal.PlainDate.from('1970-01-01');

const ready = new WeakMap<OfficeCalendar, OpenHours>();

/** The calendar's hours, worked out once for each calendar object. Expects one that `check-calendar` accepts. */
export function openHours(calendar: OfficeCalendar): OpenHours {
  const known = ready.get(calendar);
  if (known) return known;
  const closed = new Set(calendar.closed.map(({ date }) => dayOf(date)));
  const week = minutesOf(calendar.hours);
  const special = calendar.special.map(({ from, to, hours }) => ({ from: dayOf(from), to: dayOf(to), week: minutesOf(hours) }));
  const made: OpenHours = {
    offset: zoneOffset(calendar.zone),
    on(day) {
      if (closed.has(day)) return [];
      const hours = special.find((period) => period.from <= day && day <= period.to)?.week ?? week;
      return hours[(((day + FIRST_WEEKDAY) % 7) + 7) % 7]!;
    },
  };
  ready.set(calendar, made);
  return made;
}

function minutesOf(hours: WeekHours): OpenInterval[][] {
  return hours.map((day) => day.map(({ from, to }) => ({ from: minuteOfDay(from), to: minuteOfDay(to) })));
}

/** `07:30` → 450; `24:00` closes a day at midnight. */
export function minuteOfDay(time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return hour! * 60 + minute!;
}

export function dayOf(date: CivilDate): number {
  return Temporal.PlainDate.from(date).since(FIRST_DAY, { largestUnit: 'day' }).days;
}

function zoneOffset(zone: string): number {
  const epoch = Temporal.Instant.fromEpochMilliseconds(DAY_MS * 365 * 40);
  return epoch.toZonedDateTimeISO(zone).offsetNanoseconds / 1e9 / 60;
}

/** Local minutes since 1970-01-01T00:00 of the minute this instant lies in. */
export function localMinute(hours: OpenHours, at: Instant): number {
  return Math.floor(Temporal.Instant.from(at).epochMilliseconds / MINUTE_MS) + hours.offset;
}

export function instantOf(hours: OpenHours, minute: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds((minute - hours.offset) * MINUTE_MS).toString();
}
