/** Every saved version of a case's post, from its events; a version is named by the number of the event that saved it. */
import type { CaseEvent, EventOf } from '../core/case/event.ts';
import { fold } from '../core/case/evolve.ts';
import type { Post } from '../core/post/post.ts';

export interface PostVersion {
  /** Version of the case right after it was saved. */
  readonly version: number;
  readonly event: EventOf<'PostChanged'>;
  /** What stood there before; null for the first. */
  readonly before: Post | null;
}

/** Oldest first. */
export function postVersions(events: readonly CaseEvent[]): readonly PostVersion[] {
  const versions: PostVersion[] = [];
  events.forEach((event, index) => {
    if (event.type === 'PostChanged') versions.push({ version: index + 1, event, before: versions.at(-1)?.event.data.post ?? null });
  });
  return versions;
}

/** The post as a form saw it that was opened at this version of the case. */
export function postAt(events: readonly CaseEvent[], version: number): Post | null {
  return version < 1 ? null : fold(events.slice(0, version)).post;
}
