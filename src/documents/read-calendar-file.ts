import { z } from 'zod';
import { isCivilDate, checkWeek } from '../core/calendar/check-calendar.ts';
import type { CalendarPart } from '../core/calendar/make-calendar.ts';
import type { DayHours, WeekHours } from '../core/calendar/office-calendar.ts';
import { error, hasErrors, type Issue } from '../core/issue.ts';
import { readYaml } from './read-yaml.ts';

const interval = z.string().regex(/^\d{2}[:.]\d{2}\s*-\s*\d{2}[:.]\d{2}$/);
const day = z.array(interval).max(10).optional();
const week = z.strictObject({ senin: day, selasa: day, rabu: day, kamis: day, jumat: day, sabtu: day, minggu: day });
const date = z.string().refine(isCivilDate);
const text = z.string().trim().min(1).max(500);

/** The file `kentongan: calendar/1`: weekly hours, special periods, days off, each with where it comes from. */
const CalendarFile = z.strictObject({
  kentongan: z.literal('calendar/1'),
  source: text,
  checked: date.optional(),
  confidence: z.enum(['checked', 'unverified']).optional(),
  hours: week.optional(),
  special: z.array(z.strictObject({ name: text, from: date, to: date, hours: week, source: text.optional() })).max(100).optional(),
  closed: z.array(z.strictObject({
    date, name: text, kind: z.enum(['holiday', 'jointLeave', 'local']).default('local'), source: text.optional(),
  })).max(1000).optional(),
});

export interface CalendarFileRead {
  /** Null when the file has errors. */
  readonly part: CalendarPart | null;
  readonly issues: readonly Issue[];
}

/** Reads one calendar file. Never throws: whatever the text holds, the answer says what is wrong and where. */
export function readCalendarFile(yaml: string): CalendarFileRead {
  const plain = readYaml(new TextEncoder().encode(yaml));
  if (!plain.ok) return { part: null, issues: [error('calendar-file.yaml', '', { line: plain.issues[0]?.data['line'] ?? 0 })] };
  const read = CalendarFile.safeParse(plain.plain);
  if (!read.success) {
    return { part: null, issues: read.error.issues.map((issue) => error('calendar-file.shape', issue.path.join('.'), {
      problem: issue.code, keys: issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : '',
    })) };
  }
  const { source, hours, special = [], closed = [] } = read.data;
  const part: CalendarPart = {
    ...(hours ? { hours: weekOf(hours) } : {}),
    special: special.map((period) => ({ ...period, hours: weekOf(period.hours), source: period.source ?? source })),
    closed: closed.map((off) => ({ ...off, source: off.source ?? source })),
  };
  const issues = [
    ...(part.hours ? checkWeek(part.hours, 'hours') : []),
    ...part.special!.flatMap((period, index) => [
      ...checkWeek(period.hours, `special.${index}.hours`),
      ...(period.to < period.from ? [error('calendar.period-backwards', `special.${index}`, { name: period.name, from: period.from, to: period.to })] : []),
    ]),
  ];
  return { part: hasErrors(issues) ? null : part, issues };
}

function weekOf(hours: z.infer<typeof week>): WeekHours {
  const { senin, selasa, rabu, kamis, jumat, sabtu, minggu } = hours;
  return [dayOf(senin), dayOf(selasa), dayOf(rabu), dayOf(kamis), dayOf(jumat), dayOf(sabtu), dayOf(minggu)];
}

function dayOf(intervals: readonly string[] = []): DayHours {
  return intervals.map((written) => {
    const [from = '', to = ''] = written.replaceAll('.', ':').split('-').map((time) => time.trim());
    return { from, to };
  });
}
