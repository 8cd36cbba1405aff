/**
 * Who acts, in which post and by which right. The corridor looks it up for the instant of the act
 * (`acting.ts`), so an expired mandate never reaches the heart.
 */

/** `definitive`: holds the post. `plt`: acts for a vacant post. `plh`: acts for an absent holder. */
export type Capacity = 'definitive' | 'plt' | 'plh';

/** A post of the office that a person works for, whatever the SOP. */
export interface HeldPost {
  readonly positionId: string;
  readonly positionName: string;
  readonly capacity: Capacity;
  /** Decree of the mandate; empty when the post is held definitively. */
  readonly decree: string;
}

/** One right to act: a column of the SOP, through a post, in a capacity. */
export interface Act extends HeldPost {
  readonly performer: string;
}

/** A written mandate that lets one person of a small office approve content of their own. */
export interface SelfApprovalMandate {
  readonly decree: string;
  /** Columns it holds for: those of the post it was given for. */
  readonly performers: readonly string[];
}

export type Actor =
  | {
      readonly kind: 'person';
      readonly personId: string;
      readonly name: string;
      readonly acts: readonly Act[];
      /** Also those no column of this SOP is bound to; a mandate for some columns alone is not among them. */
      readonly posts: readonly HeldPost[];
      readonly selfApprovals: readonly SelfApprovalMandate[];
    }
  /** A job that brings back what happened outside. */
  | { readonly kind: 'system' }
  /** An outside party, known by its receipt number. */
  | { readonly kind: 'outside'; readonly name: string };

export type Person = Extract<Actor, { kind: 'person' }>;

/** What is kept beside every event: person, post, capacity, decree. */
export interface Seal {
  readonly kind: Actor['kind'];
  readonly personId: string;
  readonly name: string;
  readonly performer: string;
  readonly positionName: string;
  readonly capacity: Capacity;
  readonly decree: string;
}

/** The actor's right to act for one of these performers; a post held beats a post acted for. */
export function findAct(actor: Actor, performers: readonly string[]): Act | undefined {
  if (actor.kind !== 'person') return undefined;
  const acts = actor.acts.filter((act) => performers.includes(act.performer));
  return acts.find((act) => act.capacity === 'definitive') ?? acts[0];
}

/** The mandate that lets this person pass content of their own in one of these columns. */
export function findSelfApproval(person: Person, performers: readonly string[]): SelfApprovalMandate | undefined {
  return person.selfApprovals.find((mandate) => mandate.performers.some((key) => performers.includes(key)));
}

/** The seal of an actor, in the post they use for these performers (or in any post they have). */
export function sealOf(actor: Actor, performers: readonly string[] = []): Seal {
  const act = findAct(actor, performers) ?? (actor.kind === 'person' ? actor.acts[0] : undefined);
  return sealIn(actor, act, act?.performer);
}

/** The seal of an actor in one post. */
export function sealIn(actor: Actor, post: HeldPost | undefined, performer = ''): Seal {
  return {
    kind: actor.kind,
    personId: actor.kind === 'person' ? actor.personId : '',
    name: actor.kind === 'system' ? '' : actor.name,
    performer,
    positionName: post?.positionName ?? '',
    capacity: post?.capacity ?? 'definitive',
    decree: post?.decree ?? '',
  };
}
