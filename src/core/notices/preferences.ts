/** How a person wants to be told. */
import { z } from 'zod';
import { NOTICE_GROUPS } from './topics.ts';

export const NOTICE_WAYS = ['email', 'push'] as const;
export type NoticeWay = (typeof NOTICE_WAYS)[number];

const Way = z.strictObject({
  /** What comes this way at all. */
  groups: z.array(z.enum(NOTICE_GROUPS)).max(NOTICE_GROUPS.length),
  /** At once outside quiet hours, or gathered twice a day. */
  rhythm: z.enum(['now', 'digest']),
});
export type WayPreference = z.infer<typeof Way>;

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** `office`: whenever the office is closed. `hours`: from one time of the day to another, over midnight where it must be. */
const Quiet = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('office') }),
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('hours'), from: time, to: time }),
]);
export type Quiet = z.infer<typeof Quiet>;

export const NoticePreferences = z.strictObject({ email: Way, push: Way, quiet: Quiet });
export type NoticePreferences = z.infer<typeof NoticePreferences>;

export const DEFAULT_PREFERENCES: NoticePreferences = {
  email: { groups: ['work', 'mention', 'late'], rhythm: 'now' },
  push: { groups: ['work', 'mention', 'late'], rhythm: 'now' },
  quiet: { kind: 'office' },
};

/** A number as people write theirs, with or without +62: its digits from the country's on; null when it cannot be one. */
export function phoneDigits(typed: string): string | null {
  const digits = typed.replace(/[\s().-]/g, '');
  const whole = /^\+?62(8\d{7,12})$/.exec(digits) ?? /^0(8\d{7,12})$/.exec(digits);
  return whole ? `62${whole[1]}` : null;
}
