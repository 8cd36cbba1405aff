/** The stretches of time an SOP is evaluated by: months, quarters, halves or years, as its printed frequency says. */
import type { CivilDate } from '../calendar/office-calendar.ts';
import type { Machine } from '../sop/machine.ts';
import { parseTime } from '../sop/parse-time.ts';
import type { TimeNorm } from '../sop/time-norm.ts';

const LENGTHS = [1, 3, 6, 12] as const;
export type PeriodMonths = (typeof LENGTHS)[number];

export interface Period {
  /** `2026-11`, `2026-Q4`, `2026-S2` or `2026`. */
  readonly key: string;
  readonly months: PeriodMonths;
  readonly from: CivilDate;
  /** Inclusive. */
  readonly to: CivilDate;
}

const KEY = /^((?:19|20|21)\d\d)(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|S([12])))?$/;

/** Null for what names no period. */
export function readPeriod(key: string): Period | null {
  const found = KEY.exec(key);
  if (!found) return null;
  const [, year, month, quarter, half] = found;
  const months = month !== undefined ? 1 : quarter !== undefined ? 3 : half !== undefined ? 6 : 12;
  const number = Number(month ?? quarter ?? half ?? 1);
  const first = new Temporal.PlainDate(Number(year), (number - 1) * months + 1, 1);
  return { key, months, from: first.toString(), to: first.add({ months }).subtract({ days: 1 }).toString() };
}

/** The period a day lies in. */
export function periodOn(day: CivilDate, months: PeriodMonths): Period {
  const { year, month } = Temporal.PlainDate.from(day);
  const number = Math.ceil(month / months);
  const key = { 1: `${year}-${String(month).padStart(2, '0')}`, 3: `${year}-Q${number}`, 6: `${year}-S${number}`, 12: String(year) }[months];
  return readPeriod(key) as Period;
}

/** So many periods later, or earlier when the count is negative. */
export function periodAfter({ from, months }: Period, count: number): Period {
  return periodOn(Temporal.PlainDate.from(from).add({ months: months * count }).toString(), months);
}

/** How long a period of this SOP is, by the first of its steps per period that prints how often; a month where none does. */
export function periodMonths(machine: Machine): PeriodMonths {
  const steps = machine.steps.filter((step) => step.per === 'period');
  for (const step of steps) {
    for (const time of [step.time, parseTime(step.remark)]) {
      const months = monthsOf(time);
      if (months !== null) return months;
    }
  }
  return 1;
}

function monthsOf(time: TimeNorm): PeriodMonths | null {
  if (time.kind !== 'frequency' || (time.unit !== 'month' && time.unit !== 'year')) return null;
  const months = (time.every * (time.unit === 'year' ? 12 : 1)) / time.times;
  return LENGTHS.find((length) => length === months) ?? null;
}
