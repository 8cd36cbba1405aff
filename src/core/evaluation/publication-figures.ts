/** What went out in a stretch of time and where it stood at its end, read from what happened: later events change nothing of it. */
import type { Instant } from '../calendar/office-calendar.ts';
import type { CaseEvent, EventOf } from '../case/event.ts';

type Told = EventOf<'PublishingStarted' | 'EmergencyPublished' | 'PublicationRecorded' | 'Withdrawn'>;

/** Types of the events that are read here. */
export const PUBLICATION_EVENTS = ['PublishingStarted', 'EmergencyPublished', 'PublicationRecorded', 'Withdrawn'] as const satisfies readonly CaseEvent['type'][];

export interface ChannelFigures {
  readonly channel: string;
  readonly published: number;
  readonly withdrawn: number;
  readonly excused: number;
}

/** A publication of which nobody had said, by the end, where it stands. */
export interface Unreported {
  readonly caseId: string;
  readonly channel: string;
  readonly since: Instant;
  /** It was shown, only its link is missing. */
  readonly shown: boolean;
}

interface Standing {
  readonly state: 'publishing' | 'published' | 'failed' | 'unknown' | 'excused' | 'withdrawn';
  readonly link: string;
  readonly at: Instant;
}

/**
 * @param cases events of each case, in order
 * @param span first instant, and the instant after the last
 */
export function publicationFigures(cases: ReadonlyMap<string, readonly CaseEvent[]>, span: { readonly from: Instant; readonly until: Instant }): { readonly channels: readonly ChannelFigures[]; readonly unreported: readonly Unreported[] } {
  const counts = new Map<string, Record<'published' | 'withdrawn' | 'excused', number>>();
  const unreported: Unreported[] = [];
  const inside = (at: Instant) => at >= span.from && at < span.until;
  for (const [caseId, events] of cases) {
    const standing = new Map<string, Standing>();
    for (const event of events) {
      if (!isTold(event) || event.at >= span.until) continue;
      for (const [channel, next] of changes(event)) {
        const before = standing.get(channel);
        standing.set(channel, { ...next, at: event.at });
        // A link written down once more is the same publication.
        if (!inside(event.at) || before?.state === next.state || !isCounted(next.state)) continue;
        const count = counts.get(channel) ?? { published: 0, withdrawn: 0, excused: 0 };
        count[next.state] += 1;
        counts.set(channel, count);
      }
    }
    for (const [channel, { state, link, at }] of standing) {
      const shown = state === 'published';
      if (inside(at) && (shown ? link === '' : !isCounted(state))) unreported.push({ caseId, channel, since: at, shown });
    }
  }
  return {
    channels: [...counts].map(([channel, count]) => ({ channel, ...count })).toSorted((a, b) => a.channel.localeCompare(b.channel)),
    unreported: unreported.toSorted((a, b) => a.since.localeCompare(b.since) || a.caseId.localeCompare(b.caseId) || a.channel.localeCompare(b.channel)),
  };
}

function isTold(event: CaseEvent): event is Told {
  return (PUBLICATION_EVENTS as readonly string[]).includes(event.type);
}

function isCounted(state: Standing['state']): state is 'published' | 'withdrawn' | 'excused' {
  return state === 'published' || state === 'withdrawn' || state === 'excused';
}

function changes(event: Told): readonly (readonly [string, Omit<Standing, 'at'>])[] {
  switch (event.type) {
    case 'PublishingStarted': case 'EmergencyPublished': return event.data.channels.map((one) => [one.channel, { state: 'publishing', link: '' }]);
    case 'PublicationRecorded': return [[event.data.channel, { state: event.data.outcome, link: event.data.link }]];
    case 'Withdrawn': return event.data.channels.map((channel) => [channel, { state: 'withdrawn', link: '' }]);
  }
}
