/**
 * Figures of a span of days, as an evaluation shows them and its minutes keep them.
 * Minutes written years ago hold fewer of them; what they lack reads as none.
 */
import { z } from 'zod';

const count = z.number().default(0);

export const Figures = z.object({
  /** `2026-11`, or empty for a span that is no month. */
  period: z.string().default(''),
  /** First and last day, inclusive. */
  from: z.string().default(''),
  to: z.string().default(''),
  totals: z.object({ opened: count, completed: count, refused: count }).default({ opened: 0, completed: 0, refused: 0 }),
  channels: z.array(z.object({ channel: z.string(), published: count, withdrawn: count, excused: count })).default([]),
  steps: z.array(z.object({
    step: z.string(), printed: z.string(), activity: z.string(), norm: z.string().default(''), normMinutes: z.number().nullable().default(null), visits: count,
    medianMinutes: count, p90Minutes: z.number().nullable().default(null), longestMinutes: count, late: z.number().nullable().default(null), outsideMinutes: z.number().nullable().default(null),
  })).default([]),
  returns: z.array(z.object({ step: z.string(), comment: z.string(), at: z.string(), title: z.string() })).default([]),
  /** Publications of which nobody recorded where they stand. */
  missedLinks: z.array(z.object({ caseId: z.string(), title: z.string(), channel: z.string(), since: z.string() })).default([]),
  /** By the week (its Monday) in which a step was left: on time or late. */
  weeks: z.array(z.object({ monday: z.string(), onTime: count, late: count })).default([]),
  /** Requests of outside parties to the office: PPID service. */
  requests: z.object({ received: count, answered: count, refused: count, open: count, medianMinutes: z.number().nullable().default(null) })
    .default({ received: 0, answered: 0, refused: 0, open: 0, medianMinutes: null }),
});
export type Figures = z.infer<typeof Figures>;

/** Whatever an old evaluation kept; null for one that kept nothing readable. */
export function readFigures(kept: unknown): Figures | null {
  const read = Figures.safeParse(kept);
  return read.success ? read.data : null;
}
