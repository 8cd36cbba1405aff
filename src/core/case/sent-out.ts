/**
 * What one channel was given: the content as it stood when publishing was started.
 * An edit after that is somebody's next step; it never slips out with a late or repeated job.
 */
import type { Instant } from '../calendar/office-calendar.ts';
import type { PartId } from '../post/parts.ts';
import type { Post } from '../post/post.ts';
import type { CaseEvent } from './event.ts';
import { fold } from './evolve.ts';

export interface SentOut {
  readonly post: Post | null;
  readonly refused: ReadonlySet<PartId>;
  /** When publishing was started: tells one attempt from the next. */
  readonly startedAt: Instant;
  /** What the case said of itself when it was opened; for a correction, what is corrected. */
  readonly note: string;
}

/** Null when this channel was never started. `events`: all of the case's, oldest first. */
export function sentOut(events: readonly CaseEvent[], channel: string): SentOut | null {
  const index = events.findLastIndex((event) =>
    (event.type === 'PublishingStarted' || event.type === 'EmergencyPublished') && event.data.channels.some((one) => one.channel === channel));
  const started = events[index];
  if (!started) return null;
  const then = fold(events.slice(0, index + 1));
  const now = fold(events);
  // What was refused since, while it is still the same text, stays in as well.
  const since = Object.keys(now.refused).filter((part) => now.hashes[part] === then.hashes[part]);
  const opened = events[0];
  return {
    post: then.post,
    refused: new Set([...Object.keys(then.refused), ...since]),
    startedAt: started.at,
    note: opened?.type === 'Opened' ? opened.data.note : '',
  };
}
