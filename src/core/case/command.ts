/**
 * Everything that may be asked of a case file. One schema for the heart, the forms and the API.
 * What only the corridor knows (hashes, register numbers, the office's channels) comes in `given`.
 */
import { z } from 'zod';
import { Day, Moment, Month } from '../calendar/sensible-time.ts';
import { CLASSIFICATION_CODE, CODE_LENGTH } from '../classification-code.ts';
import type { Actor } from '../people/actor.ts';
import type { Channel } from '../post/outlet.ts';
import type { PartHashes } from '../post/parts.ts';
import { Post } from '../post/post.ts';
import type { SopSeal } from './event.ts';

const note = z.string().trim().max(4000).default('');
const reason = z.string().trim().min(1).max(4000);
const short = z.string().trim().max(300);
const stepId = z.string().max(40);
const channelKey = z.string().min(1).max(40);
const day = Day;
const instant = Moment;

export const Attachment = z.strictObject({
  /** SHA-256 of the bytes, lower-case hex. */
  file: z.string().regex(/^[0-9a-f]{64}$/),
  name: short.min(1),
  kind: z.enum(['evidence', 'letter', 'material', 'work', 'proof', 'minutes']).default('material'),
});
export type Attachment = z.infer<typeof Attachment>;
const files = z.array(Attachment).max(50).default([]);

export const Urgency = z.enum(['biasa', 'segera', 'sangat-segera']);
export type Urgency = z.infer<typeof Urgency>;
/** Only `biasa` (terbuka) may ever reach a channel. */
export const SecurityLevel = z.enum(['biasa', 'terbatas', 'rahasia', 'sangat-rahasia']);
export type SecurityLevel = z.infer<typeof SecurityLevel>;

export const PlannedChannel = z.strictObject({
  channel: channelKey,
  /** Not before this instant; absent means as soon as the step is carried out. */
  from: instant.optional(),
  /** A screen stops showing it then. */
  until: instant.optional(),
});
export type PlannedChannel = z.infer<typeof PlannedChannel>;

/** The words a remark is about, as they stood on the screen; empty words mean the whole part. */
export const Pin = z.strictObject({ part: z.string().min(1).max(60), words: z.string().trim().max(500).default('') });
export type Pin = z.infer<typeof Pin>;
const pinned = z.strictObject({ ...Pin.shape, text: reason.max(2000) });

const letter = {
  letterNumber: short.default(''),
  letterDate: day.optional(),
  subject: short.min(1),
};
const content = { post: Post.optional(), channels: z.array(PlannedChannel).max(20).optional() };
const answer = z.enum(['ya', 'tidak']);

/** Payload of every command, by its type. */
export const payloads = {
  open: z.strictObject({
    title: short.min(1),
    urgency: Urgency.default('biasa'),
    securityLevel: SecurityLevel.default('biasa'),
    /** Day of the event, which "H-3" counts from. */
    eventDate: day.optional(),
    note,
    files,
    /** Case id whose publication this one corrects (ralat). */
    corrects: z.string().max(60).optional(),
    /** `2026-11`: opens the period's run instead of a case. */
    period: Month.optional(),
  }),
  receive: z.strictObject({ source: short.default(''), ...letter, kind: short.default(''), note, files, ...content }),
  request: z.strictObject({ agency: short.min(1), contact: short.min(1), ...letter, purpose: note, files, ...content }),
  dispose: z.strictObject({
    answer: answer.default('ya'),
    /** Names of receivers as the sheet prints them: posts or people. */
    receivers: z.array(short.min(1)).max(30).default([]),
    /** Ticked instructions, e.g. `proses-lebih-lanjut`. */
    instructions: z.array(z.string().max(60)).max(20).default([]),
    note,
    urgency: Urgency.optional(),
    due: day.optional(),
    files,
  }),
  edit: z.strictObject({ post: Post, channels: z.array(PlannedChannel).max(20).optional(), note }),
  submit: z.strictObject({ note }),
  sign: z.strictObject({
    /** Absent: the step the case is at; else a step that asks again after an edit. */
    step: stepId.optional(),
    answer: z.enum(['ya', 'tidak', 'sebagian']),
    comment: note,
    /** An earlier step of the case; absent means the way the SOP names. */
    backTo: stepId.optional(),
    /** With `sebagian`: what does not pass, and why. */
    refused: z.array(z.strictObject({ part: z.string().max(60), reason: reason.max(1000) })).max(500).default([]),
    /** Press-release classification and the like, as 002 asks. */
    classification: short.default(''),
    /** Remarks on single words, kept in the discussion of the case; with `tidak` they may stand for the comment. */
    remarks: z.array(pinned).max(100).default([]),
  }),
  chooseChannels: z.strictObject({ channels: z.array(PlannedChannel).min(1).max(20), note }),
  reschedule: z.strictObject({
    channel: channelKey,
    from: instant,
    /** Absent: it is shown until somebody takes it away. */
    until: instant.optional(),
    note,
  }),
  publish: z.strictObject({ channels: z.array(channelKey).max(20).optional(), note }),
  recordPublication: z.strictObject({
    channel: channelKey,
    outcome: z.enum(['published', 'failed', 'unknown', 'excused']),
    link: z.string().max(2000).default(''),
    /** Why it failed or was excused. */
    reason: note,
    proof: z.array(Attachment).max(10).default([]),
  }),
  acknowledge: z.strictObject({ note }),
  archive: z.strictObject({
    classificationCode: z.string().max(CODE_LENGTH).regex(CLASSIFICATION_CODE),
    /** Where the paper twin stands, e.g. the filing cabinet's drawer. */
    location: short.default(''),
    note,
  }),
  evaluate: z.strictObject({
    minutes: z.string().trim().min(1).max(50_000),
    heldOn: day,
    attendance: z.array(short.min(1)).min(1).max(200),
    followUps: z.array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,40}$/), text: reason.max(1000), by: short.optional(), due: day.optional() })).max(100),
    files,
  }),
  closeFollowUp: z.strictObject({ item: z.string().max(40), result: reason, proof: z.array(Attachment).max(20).default([]) }),
  completeFollowUp: z.strictObject({ report: z.string().trim().min(1).max(50_000), files }),
  work: z.strictObject({ note, files }),
  resume: z.strictObject({ note, files }),
  skip: z.strictObject({ reason, authority: short.default('') }),
  end: z.strictObject({ reason }),
  comment: z.strictObject({
    text: reason,
    pin: Pin.optional(),
    /** Number of the event it answers. */
    answers: z.number().int().min(1).optional(),
    /** What it answers is settled. */
    settles: z.boolean().default(false),
    /** Ids of people of the office who are told. */
    mentions: z.array(z.string().min(1).max(100)).max(20).default([]),
  }),
  attach: z.strictObject({ files: z.array(Attachment).min(1).max(50) }),
  withdraw: z.strictObject({ channels: z.array(channelKey).min(1).max(20), reason }),
  recordWithdrawal: z.strictObject({ channel: channelKey, note }),
  publishEmergency: z.strictObject({ channels: z.array(PlannedChannel).min(1).max(20), reason }),
  ratify: z.strictObject({ answer, comment: note }),
} as const;

export type CommandType = keyof typeof payloads;
export type Payload<T extends CommandType> = z.infer<(typeof payloads)[T]>;

/** Values the corridor adds, all of them data. */
export interface Given {
  /** Hashes of the command's post, of every part. */
  readonly hashes?: PartHashes;
  /** What a case that is being opened runs by. */
  readonly sop?: SopSeal;
  /** Next gap-free number of the register this command writes to, taken in the same transaction. */
  readonly number?: { readonly register: string; readonly year: number; readonly value: number; readonly printed: string };
  /** The office's channels in use; where a case is shown, also those switched off since it chose them. */
  readonly channels: readonly Channel[];
  /** Figures of the period, counted from the ledger, for an evaluation. */
  readonly recap?: Readonly<Record<string, unknown>>;
  /** The people a remark names who are of this office. */
  readonly members?: readonly { readonly personId: string; readonly name: string }[];
  /** Retention as the office's list proposes it for the chosen code. */
  readonly retention?: { readonly active: string; readonly inactive: string; readonly fate: string; readonly subject: string };
}

export type Command = {
  [T in CommandType]: { readonly type: T; readonly payload: Payload<T>; readonly actor: Actor; readonly given: Given };
}[CommandType];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
