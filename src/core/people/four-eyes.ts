/**
 * Four eyes, in one file: nobody lets their own content pass, under whichever post they act.
 * People are told apart by person, never by position, so a second post or a mandate opens no back door.
 */
import { error, type Issue } from '../issue.ts';
import type { MachineStep } from '../sop/machine.ts';
import type { CaseState } from '../case/state.ts';
import { openParts } from '../case/signatures.ts';
import type { PartId } from '../post/parts.ts';
import { findSelfApproval, type Actor, type Person } from './actor.ts';

/** Why this person may not sign the content at this step; empty when they may. */
export function checkFourEyes(state: CaseState, step: MachineStep, person: Person): readonly Issue[] {
  if (findSelfApproval(person, step.performers)) return [];
  const own = ownParts(state, step, person.personId);
  if (own.length === 0) return [];
  return [error('case.own-content', '', { parts: own.length, step: step.printed })];
}

/** Parts this step would sign that this person wrote. */
export function ownParts(state: CaseState, step: MachineStep, personId: string): readonly PartId[] {
  return openParts(state).filter((part) => isAuthor(state, part, personId, step));
}

/**
 * Whoever decides may have written nothing of it. Whoever checks may have corrected it in this very check,
 * which is what "mengoreksi" means; a later step then sees the correction (`mayCorrect`).
 */
function isAuthor(state: CaseState, part: PartId, personId: string, step: MachineStep): boolean {
  const authors = (state.authors[part] ?? []).filter((author) => author.personId === personId);
  return step.does === 'verify' ? authors.some((author) => author.within !== step.id) : authors.length > 0;
}

/** The decree that let this person sign here; empty where it was not needed, because nothing was their own. */
export function ownContentDecree(state: CaseState, step: MachineStep, actor: Actor): string {
  const mandate = actor.kind === 'person' ? findSelfApproval(actor, step.performers) : undefined;
  if (actor.kind !== 'person' || !mandate) return '';
  return checkFourEyes(state, step, { ...actor, selfApprovals: [] }).length > 0 ? mandate.decree : '';
}

/** Did this person write anything of the content? */
export function wroteSomething(state: CaseState, actor: Actor): boolean {
  return actor.kind === 'person' && Object.values(state.authors).flat().some((author) => author.personId === actor.personId);
}
