/** What a person has signed before, and which edits took signatures away: read from the events alone. */
import type { Instant } from '../calendar/office-calendar.ts';
import type { Seal } from '../people/actor.ts';
import type { Post } from '../post/post.ts';
import type { CaseEvent, DataOf } from './event.ts';

export interface LastSigned {
  readonly at: Instant;
  readonly step: string;
  /** The content as it was when they signed. */
  readonly post: Post;
}

/** The content this person last put their name under; undefined when they never did. */
export function lastSigned(events: readonly CaseEvent[], personId: string): LastSigned | undefined {
  let post: Post | null = null;
  let last: LastSigned | undefined;
  for (const event of events) {
    if (event.type === 'PostChanged') post = event.data.post;
    if (post && event.by.personId === personId && isSignature(event)) last = { at: event.at, step: 'step' in event.data ? event.data.step : '', post };
  }
  return last;
}

/** The content as these events leave it. */
export function postAfter(events: readonly CaseEvent[]): Post | null {
  return events.findLast((event) => event.type === 'PostChanged')?.data.post ?? null;
}

function isSignature(event: CaseEvent): boolean {
  if (event.type === 'Signed') return true;
  return (event.type === 'Ratified' || event.type === 'Disposed') && event.data.answer === 'ya' && Object.keys(event.data.parts).length > 0;
}

export interface Fallen {
  readonly at: Instant;
  /** Whose edit it was. */
  readonly by: Seal;
  readonly voided: DataOf<'SignaturesVoided'>['voided'];
}

/** Every edit that took signatures away, newest first. */
export function fallenSignatures(events: readonly CaseEvent[]): readonly Fallen[] {
  return events.flatMap((event) => (event.type === 'SignaturesVoided' ? [{ at: event.at, by: event.by, voided: event.data.voided }] : [])).reverse();
}
