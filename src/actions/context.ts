/** What every action is given: the database, a clock, ids, and where work for later is put. Built in `world.ts`. */
import type { Instant } from '../core/calendar/office-calendar.ts';
import type { Issue } from '../core/issue.ts';
import type { CaseEvent } from '../core/case/event.ts';
import type { Outbox } from '../store/outbox.ts';
import type { VersionCache } from '../store/sop-versions.ts';
import type { Db } from '../store/transaction.ts';

export interface Context {
  readonly db: Db;
  readonly versions: VersionCache;
  readonly outbox: Outbox;
  now(): Instant;
  newId(): string;
  /** Tells open desks that something moved in this office; called after the commit. Absent where nobody has a desk open. */
  announce?(officeId: string): void;
}

/** Told of an office whose share of some work for all offices failed; the others go on. */
export type OfficeFailure = (failure: unknown, officeId: string) => void;

/** Who asks, of which office. Doors find it out; actions decide what it may do. */
export type Identity =
  | { readonly kind: 'person'; readonly officeId: string; readonly personId: string }
  | { readonly kind: 'outside'; readonly officeId: string; readonly name: string }
  | { readonly kind: 'system'; readonly officeId: string };

export type Refusal =
  | { readonly ok: false; readonly kind: 'invalid' | 'forbidden' | 'missing'; readonly issues: readonly Issue[] }
  /** The case has moved on: what happened since the version the command saw. */
  | { readonly ok: false; readonly kind: 'conflict'; readonly issues: readonly Issue[]; readonly since: readonly CaseEvent[] };

export type Outcome<T> = ({ readonly ok: true } & T) | Refusal;

/** Leaves a transaction so that nothing of it stays; `inTransaction` turns it back into an outcome. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

export function refused(kind: 'invalid' | 'forbidden' | 'missing', ...issues: readonly Issue[]): Refusal {
  return { ok: false, kind, issues };
}
