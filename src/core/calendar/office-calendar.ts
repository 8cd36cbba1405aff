/**
 * When an office works, as data: zone, weekly hours, Ramadan hours, closed days with their source.
 * The heart never asks what time it is; every function takes the instant it is asked about.
 */

/** Instant in UTC, ISO 8601 with `Z`, e.g. `2026-03-02T01:00:00Z`. */
export type Instant = string;
/** Civil date, e.g. `2026-03-02`. */
export type CivilDate = string;

export type Zone = 'Asia/Jakarta' | 'Asia/Pontianak' | 'Asia/Makassar' | 'Asia/Jayapura';

/** Open intervals of one weekday as local wall times `HH:MM`, in order, without overlap. */
export type DayHours = readonly { readonly from: string; readonly to: string }[];

/** Monday first: seven entries; an empty list is a day off. */
export type WeekHours = readonly [DayHours, DayHours, DayHours, DayHours, DayHours, DayHours, DayHours];

export interface ClosedDay {
  readonly date: CivilDate;
  readonly name: string;
  readonly kind: 'holiday' | 'jointLeave' | 'local';
  /** The decree it comes from. */
  readonly source: string;
}

export interface SpecialPeriod {
  readonly from: CivilDate;
  /** Inclusive. */
  readonly to: CivilDate;
  readonly name: string;
  readonly hours: WeekHours;
  readonly source: string;
}

export interface OfficeCalendar {
  readonly zone: Zone;
  readonly hours: WeekHours;
  readonly special: readonly SpecialPeriod[];
  readonly closed: readonly ClosedDay[];
}
