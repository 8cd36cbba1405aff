/** Dates and instants as they may come in: real ones, and near enough to our time that every part of the program can reckon with them. */
import { z } from 'zod';

const isNear = (text: string) => /^(19|20|21)\d\d-/.test(text);

/** `2026-11-05`, from 1900 to 2199. */
export const Day = z.iso.date().refine(isNear);
/** ISO 8601 with `Z` or an offset that some place on earth has. */
export const Moment = z.iso.datetime({ offset: true }).refine((text) => isNear(text) && !/[+-](1[5-9]|2\d):\d\d$/.test(text));
/** A month, quarter, half or year: `2026-11`, `2026-Q4`, `2026-S2`, `2026`. */
export const PeriodKey = z.string().regex(/^(19|20|21)\d\d(-(0[1-9]|1[0-2]|Q[1-4]|S[12]))?$/);
