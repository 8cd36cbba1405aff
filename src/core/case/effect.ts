/**
 * What must happen outside because of a decision, as data. The corridor stores them as jobs in the
 * transaction of the events; what comes of them returns as a command.
 */
import type { Instant } from '../calendar/office-calendar.ts';

export type NoticeTopic =
  | 'task-waiting' | 'returned' | 'asked-again' | 'refused' | 'published' | 'publication-failed'
  | 'links-reported' | 'emergency-waits' | 'ended' | 'cancelled' | 'mentioned' | 'withdraw-by-hand' | 'scheduled' | 'rescheduled' | 'late' | 'escalated';

export type Effect =
  /** Give the case's content to one channel, not before `from`. */
  | { readonly kind: 'publish'; readonly channel: string; readonly from: Instant | null }
  | { readonly kind: 'withdraw'; readonly channel: string }
  /** Tell the holders of these SOP columns or of these posts, these people, or the outside party. */
  | { readonly kind: 'notify'; readonly topic: NoticeTopic; readonly performers: readonly string[]; readonly people: readonly string[]; readonly outside: boolean; readonly positions?: readonly string[] };
