/** Two days of an office's calendar as query parameters: both inclusive, each may be left out. */
import type { Context } from '../actions/context.ts';
import { Day } from '../core/calendar/sensible-time.ts';
import { error, type Issue } from '../core/issue.ts';
import type { LocalDays } from '../queries/local-days.ts';
import { officeSettings } from '../queries/settings.ts';

export const between = { from: Day.optional(), to: Day.optional() };

interface Asked { readonly from?: string | undefined; readonly to?: string | undefined }

/** Days the wrong way round, which the database would refuse. */
export function checkBetween({ from, to }: Asked): readonly Issue[] {
  return from !== undefined && to !== undefined && to < from ? [error('dates.reversed', 'query.to', { from, to })] : [];
}

/** Undefined when neither is asked for. */
export async function daysBetween({ db }: Context, officeId: string, { from, to }: Asked): Promise<LocalDays | undefined> {
  if (from === undefined && to === undefined) return undefined;
  return { from: from ?? null, to: to ?? null, zone: (await officeSettings(db, officeId))?.calendar.zone ?? 'Asia/Jakarta' };
}
