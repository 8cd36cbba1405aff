/**
 * Everything that may have happened to a case file. A case is the list of these; nothing is ever changed.
 * New fields must be optional: files written years ago are still read.
 */
import type { Instant } from '../calendar/office-calendar.ts';
import type { Seal } from '../people/actor.ts';
import type { PartHashes, PartId } from '../post/parts.ts';
import type { Post } from '../post/post.ts';
import type { Attachment, Payload, Pin, PlannedChannel, SecurityLevel, Urgency } from './command.ts';

export interface RegisterEntry {
  readonly register: string;
  readonly year: number;
  readonly value: number;
  /** As the office writes it, e.g. `007/AGD/2026`. */
  readonly printed: string;
}

export interface FollowUp {
  readonly id: string;
  readonly text: string;
  /** Who is to do it: the post's name, or a name where it is nobody's post. */
  readonly by?: string;
  /** The post it is given to; on its holder's desk. */
  readonly positionId?: string;
  readonly due?: string;
  /** The step whose meeting wrote it down; without it, an SOP's only meeting. */
  readonly step?: string;
}

export interface Refusal {
  readonly part: PartId;
  readonly reason: string;
}

/** The version of the SOP a case runs by, and the hash of all that was adopted with it: its file, its steps, its posts. */
export interface SopSeal {
  readonly version: string;
  /** SHA-256, lower-case hex. */
  readonly hash: string;
}

/** How a step was left. */
export type Way = 'ya' | 'tidak' | 'sebagian' | 'done' | 'skipped' | 'stands';

interface Facts {
  Opened: { kind: 'case' | 'period'; title: string; urgency: Urgency; securityLevel: SecurityLevel; eventDate?: string; note: string; files: readonly Attachment[]; corrects?: string; period?: string; sop?: SopSeal };
  Received: Omit<Payload<'receive'>, 'post' | 'channels'> & { entry?: RegisterEntry };
  Requested: Omit<Payload<'request'>, 'post' | 'channels'> & { entry?: RegisterEntry };
  Disposed: Payload<'dispose'> & { step: string; parts: PartHashes; selfApproval?: string };
  /** `within`: the checking step in which a correction was made; empty for work of an author. */
  PostChanged: { post: Post; hashes: PartHashes; changed: readonly PartId[]; within: string; outside: boolean };
  ChannelsPlanned: { channels: readonly PlannedChannel[]; chosen: boolean };
  /** One channel is shown at another time; `was` is what was planned before. */
  Rescheduled: { channel: string; from: Instant; until?: Instant; was: Instant | null };
  SignaturesVoided: { voided: readonly { step: string; personId: string; name: string; parts: readonly PartId[] }[] };
  Signed: { step: string; answer: 'ya' | 'sebagian'; kind: 'initial' | 'approval'; parts: PartHashes; refused: readonly Refusal[]; comment: string; classification: string; again: boolean; selfApproval: string };
  Returned: { from: string; to: string; comment: string };
  PerformerDone: { step: string; performer: string };
  /** The case leaves one step for the next; `to` is null at its end. */
  Moved: { from: string | null; to: string | null; way: Way };
  PublishingStarted: { step: string; channels: readonly PlannedChannel[] };
  PublicationRecorded: Payload<'recordPublication'>;
  LinksAcknowledged: { step: string; links: readonly { channel: string; link: string }[]; note: string };
  Archived: { classificationCode: string; subject: string; location: string; note: string; active: string; inactive: string; fate: string; automatic: boolean; entry?: RegisterEntry };
  Evaluated: Omit<Payload<'evaluate'>, 'followUps'> & { followUps: readonly FollowUp[]; recap: Readonly<Record<string, unknown>> };
  FollowUpClosed: Payload<'closeFollowUp'>;
  FollowUpReported: Payload<'completeFollowUp'>;
  Worked: { step: string; note: string; files: readonly Attachment[] };
  WaitEnded: { step: string; note: string; files: readonly Attachment[] };
  Skipped: { step: string; reason: string; authority: string };
  Ended: { status: 'completed' | 'refused' | 'cancelled'; reason: string };
  /** `hash`: of the pinned part as it was then. `answers`: number of the event it answers; `settles` that one. */
  Commented: { text: string; pin?: Pin & { hash: string }; answers?: number; settles?: boolean; mentions?: readonly { personId: string; name: string }[] };
  Attached: { files: readonly Attachment[] };
  Withdrawn: { channels: readonly string[]; reason: string };
  WithdrawalRecorded: { channel: string; note: string };
  EmergencyPublished: { channels: readonly PlannedChannel[]; reason: string };
  Ratified: { answer: 'ya' | 'tidak'; comment: string; parts: PartHashes; selfApproval?: string };
}

export type EventType = keyof Facts;
export type Fact = { [T in EventType]: { readonly type: T; readonly data: Readonly<Facts[T]> } }[EventType];
/** A fact with who and when. */
export type CaseEvent = Fact & { readonly at: Instant; readonly by: Seal };
export type EventOf<T extends EventType> = Extract<CaseEvent, { type: T }>;
export type DataOf<T extends EventType> = Facts[T];
