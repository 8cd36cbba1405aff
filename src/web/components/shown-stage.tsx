/** Where one channel of a case stands at this moment: its word, its hours, and what its screens say of it. */
import type { Stage } from '../../core/case/showing.ts';
import type { Zone } from '../../core/calendar/office-calendar.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { screenReportWords as words } from '../../texts/publishing-words.ts';
import { Badge, PublicationBadge } from './badge.tsx';

interface Hours {
  readonly stage: Stage;
  readonly from: string | null;
  readonly until: string | null;
  /** When it came to the state it is in. */
  readonly at: string;
}

export interface Played {
  readonly count: number;
  readonly lastAt: string | null;
  /** When a player of the channel was last connected; null for never. */
  readonly seenAt: string | null;
}

/** A screen whose players never said that they showed it is not called showing. */
export function StageBadge({ stage, played }: { stage: Stage; played: Played | null }) {
  return isUnreported(stage, played) ? <Badge tone="warn">{stage === 'over' ? words.overUnreported : words.unreported}</Badge> : <PublicationBadge stage={stage} />;
}

/** The hours of what is planned or has a window; of anything else, since when it stands so. */
export function wordHours({ stage, from, until, at }: Hours, zone: Zone): string {
  const window = stage === 'scheduled' || stage === 'onScreen' || stage === 'over';
  if (!window) return formatInstant(at, zone);
  return [words.from(formatInstant(from ?? at, zone)), until === null ? '' : words.until(formatInstant(until, zone))].filter((one) => one !== '').join(' ');
}

export function PlayedTimes({ stage, played, zone }: { stage: Stage; played: Played | null; zone: Zone }) {
  if (!played || (played.count === 0 && !isUnreported(stage, played))) return null;
  if (played.count > 0) return <span>{words.times(played.count)}{played.lastAt !== null && words.last(formatInstant(played.lastAt, zone))}</span>;
  return <span>{words.none} {played.seenAt === null ? words.neverSeen : words.seen(formatInstant(played.seenAt, zone))}</span>;
}

function isUnreported(stage: Stage, played: Played | null): boolean {
  return played?.count === 0 && (stage === 'onScreen' || stage === 'over');
}
