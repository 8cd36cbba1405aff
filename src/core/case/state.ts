/** A case file as it stands: the fold of its events. JSON-safe, so a cache of it can be stored. */
import type { Instant } from '../calendar/office-calendar.ts';
import type { Seal } from '../people/actor.ts';
import type { PartHashes, PartId } from '../post/parts.ts';
import type { Post } from '../post/post.ts';
import type { Attachment, PlannedChannel, SecurityLevel, Urgency } from './command.ts';
import type { FollowUp, RegisterEntry, Way } from './event.ts';

/** `initial`: seen and correct (paraf). `approval`: the decision. `disposition`: an instruction that lets content pass. */
export interface Signature {
  readonly step: string;
  readonly kind: 'initial' | 'approval' | 'disposition' | 'ratification';
  readonly by: Seal;
  readonly at: Instant;
  /** The hash of every part it stands on. */
  readonly parts: PartHashes;
  /** Decree that lets the signer sign content of their own; empty as a rule. */
  readonly selfApproval: string;
}

/** Somebody wrote a part; `within` names the checking step of a correction, empty for an author's own work. */
export interface Authorship {
  readonly personId: string;
  readonly within: string;
}

/** One stay at a step. */
export interface Visit {
  readonly step: string;
  readonly enteredAt: Instant;
  readonly leftAt: Instant | null;
  readonly way: Way | null;
  readonly by: Seal | null;
}

/**
 * `publishing` (asked for, nothing known yet) → `published` | `failed` | `unknown` | `excused`, the last also without a start;
 * what is out, or on its way, may be `withdrawn`, by hand only after somebody says it is gone (`withdrawing`). A channel that was
 * chosen and not started yet has none: it stands in `channels` alone.
 */
export interface Publication {
  readonly channel: string;
  readonly state: 'publishing' | 'published' | 'failed' | 'unknown' | 'excused' | 'withdrawing' | 'withdrawn';
  readonly from: Instant | null;
  readonly until: Instant | null;
  readonly link: string;
  readonly reason: string;
  readonly proof: readonly Attachment[];
  readonly at: Instant;
  readonly by: Seal;
  /** Hashes of what was sent out. */
  readonly parts: PartHashes;
}

export interface FollowUpState extends FollowUp {
  readonly closed: { readonly at: Instant; readonly by: Seal; readonly result: string; readonly proof: readonly Attachment[] } | null;
}

export interface CaseState {
  readonly kind: 'case' | 'period';
  readonly period: string;
  readonly title: string;
  readonly status: 'open' | 'completed' | 'refused' | 'cancelled';
  readonly urgency: Urgency;
  readonly securityLevel: SecurityLevel;
  readonly eventDate: string;
  readonly corrects: string;
  readonly openedBy: Seal;
  readonly openedAt: Instant;
  readonly endedAt: Instant | null;
  readonly endReason: string;
  /** Number of events: what a command must have seen. */
  readonly version: number;
  /** The step it waits at; null when it has ended. */
  readonly step: string | null;
  readonly enteredAt: Instant;
  /** Columns that have done their share of the step (all of them must). */
  readonly done: readonly string[];
  /** The steps of the way it is on, in order; a return cuts it back. */
  readonly trail: readonly string[];
  readonly visits: readonly Visit[];
  readonly post: Post | null;
  readonly hashes: PartHashes;
  readonly authors: Readonly<Record<PartId, readonly Authorship[]>>;
  /** Reason by part; a changed part is asked anew. */
  readonly refused: Readonly<Record<PartId, string>>;
  readonly signatures: readonly Signature[];
  readonly channels: readonly PlannedChannel[];
  readonly publications: Readonly<Record<string, Publication>>;
  readonly entries: readonly RegisterEntry[];
  readonly files: readonly Attachment[];
  readonly request: { readonly agency: string; readonly subject: string } | null;
  readonly emergency: { readonly by: Seal; readonly reason: string; readonly at: Instant; readonly ratified: 'ya' | 'tidak' | null } | null;
  readonly archived: { readonly code: string; readonly automatic: boolean; readonly entry: RegisterEntry | null } | null;
  readonly followUps: readonly FollowUpState[];
  /** What the last return said, for the one who has to mend it. */
  readonly returned: { readonly from: string; readonly comment: string; readonly by: Seal } | null;
}
