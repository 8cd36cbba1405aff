/**
 * Which rights a person has at an instant: posts they hold, posts they act for by mandate,
 * through the office's binding of SOP columns to posts. Mandates start and end by themselves.
 */
import type { CivilDate, Instant, Zone } from '../calendar/office-calendar.ts';
import type { Act, Actor, Capacity, HeldPost, SelfApprovalMandate } from './actor.ts';

export interface Position {
  readonly id: string;
  readonly name: string;
}

/** Somebody holds a post from a day on; `to` is the last day, null while it lasts. */
export interface Holding {
  readonly positionId: string;
  readonly personId: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

export interface Mandate {
  readonly positionId: string;
  readonly personId: string;
  readonly kind: 'plt' | 'plh' | 'selfApproval';
  readonly decree: string;
  readonly from: CivilDate;
  /** Last day, inclusive: the mandate ends at the office's midnight after it. */
  readonly to: CivilDate;
  /** SOP columns it is limited to; null means everything the post does. */
  readonly scope: readonly string[] | null;
  readonly revokedAt: Instant | null;
}

/** SOP column → posts that fill it, as the office bound it on adoption. */
export type Bindings = Readonly<Record<string, readonly string[]>>;

export interface Staffing {
  readonly zone: Zone;
  readonly positions: readonly Position[];
  readonly holdings: readonly Holding[];
  readonly mandates: readonly Mandate[];
}

/** The person as an actor of one SOP at one instant. No right outside its dates, by construction. */
export function actorAt(
  person: { readonly id: string; readonly name: string },
  staffing: Staffing,
  bindings: Bindings,
  at: Instant,
): Actor {
  const today = civilDate(at, staffing.zone);
  const names = new Map(staffing.positions.map((position) => [position.id, position.name]));
  const acts: Act[] = [];
  const posts: HeldPost[] = [];
  const add = (positionId: string, capacity: Capacity, decree: string, scope: readonly string[] | null) => {
    const post: HeldPost = { positionId, positionName: names.get(positionId) ?? '', capacity, decree };
    if (scope === null) posts.push(post);
    for (const [performer, positionIds] of Object.entries(bindings)) {
      if (!positionIds.includes(positionId) || (scope && !scope.includes(performer))) continue;
      acts.push({ performer, ...post });
    }
  };
  for (const holding of staffing.holdings) {
    if (holding.personId === person.id && covers(holding, today)) add(holding.positionId, 'definitive', '', null);
  }
  const selfApprovals: SelfApprovalMandate[] = [];
  for (const mandate of staffing.mandates) {
    if (mandate.personId !== person.id || !inForce(mandate, today, at)) continue;
    if (mandate.kind === 'selfApproval') selfApprovals.push({ decree: mandate.decree, performers: columnsOf(bindings, mandate) });
    else add(mandate.positionId, mandate.kind, mandate.decree, mandate.scope);
  }
  return { kind: 'person', personId: person.id, name: person.name, acts, posts, selfApprovals };
}

function columnsOf(bindings: Bindings, { positionId, scope }: Mandate): readonly string[] {
  return Object.entries(bindings).filter(([performer, ids]) => ids.includes(positionId) && (scope === null || scope.includes(performer))).map(([performer]) => performer);
}

function covers(span: { readonly from: CivilDate; readonly to: CivilDate | null }, day: CivilDate): boolean {
  return span.from <= day && (span.to === null || day <= span.to);
}

function inForce(mandate: Mandate, today: CivilDate, at: Instant): boolean {
  return covers(mandate, today) && (mandate.revokedAt === null || at < mandate.revokedAt);
}

/** The office's calendar day of an instant. */
export function civilDate(at: Instant, zone: Zone): CivilDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
