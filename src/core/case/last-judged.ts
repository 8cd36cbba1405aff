/** What a person has judged before, what was said to them since, and which edits took signatures away: read from the events alone. */
import type { Instant } from '../calendar/office-calendar.ts';
import type { Seal } from '../people/actor.ts';
import type { Post } from '../post/post.ts';
import type { CaseEvent, DataOf } from './event.ts';

export interface LastJudged {
  readonly at: Instant;
  readonly by: Seal;
  readonly step: string;
  readonly answer: 'ya' | 'tidak';
  /** What was to be mended; empty after a yes. */
  readonly comment: string;
  /** The content as it was then. */
  readonly post: Post;
  /** How many events there were then, this one included. */
  readonly version: number;
}

export interface Said {
  readonly at: Instant;
  readonly by: Seal;
  readonly text: string;
}

/**
 * The content this person last put their name under or sent back; undefined when they never did. Whoever takes over the step of
 * somebody who sent it back must know what that one asked for, so a return counts for the step too.
 */
export function lastJudged(events: readonly CaseEvent[], personId: string, step: string | null): LastJudged | undefined {
  let post: Post | null = null;
  let last: LastJudged | undefined;
  events.forEach((event, index) => {
    if (event.type === 'PostChanged') post = event.data.post;
    const own = event.by.personId === personId;
    const judged = own && isSignature(event) ? { step: 'step' in event.data ? event.data.step : '', answer: 'ya' as const, comment: '' }
      : event.type === 'Returned' && (own || event.data.from === step) ? { step: event.data.from, answer: 'tidak' as const, comment: event.data.comment } : null;
    if (post && judged) last = { at: event.at, by: event.by, post, version: index + 1, ...judged };
  });
  return last;
}

/** What others wrote beside their work after that version: the answer to a return, when there is one. */
export function saidSince(events: readonly CaseEvent[], version: number, personId: string): readonly Said[] {
  return events.slice(version).filter((event) => event.by.personId !== personId).flatMap(noteOf);
}

/** Words beside the work, not about one part of the content: those stand beside the part. */
function noteOf(event: CaseEvent): readonly Said[] {
  const text = event.type === 'Worked' ? event.data.note : event.type === 'Signed' || event.type === 'Returned' ? event.data.comment : event.type === 'Commented' && event.data.pin === undefined ? event.data.text : '';
  return text === '' ? [] : [{ at: event.at, by: event.by, text }];
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
