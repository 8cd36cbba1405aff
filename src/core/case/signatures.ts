/**
 * What a signature still stands on. A signature names the hash of every part it was given for;
 * an edit takes exactly the touched parts away from it, and the step asks again.
 */
import { findStep, getStep, type Machine, type MachineStep } from '../sop/machine.ts';
import type { PartId } from '../post/parts.ts';
import type { CaseState, Signature } from './state.ts';
import type { DataOf } from './event.ts';

/** Steps whose yes lets content pass: checks, approvals, and dispositions that may refuse. */
export function isSigning(step: MachineStep): boolean {
  return step.does === 'verify' || step.does === 'approve' || (step.does === 'dispose' && step.tidak !== null);
}

/** Parts that are to be published: everything that was not refused. */
export function openParts(state: CaseState): readonly PartId[] {
  return Object.keys(state.hashes).filter((part) => state.refused[part] === undefined);
}

/** Parts of the content that this step's signatures do not (or no longer) cover. */
function uncoveredParts(state: CaseState, step: MachineStep): readonly PartId[] {
  const signatures = state.signatures.filter((signature) => signature.step === step.id);
  const covers = (part: PartId) => (signature: Signature) => signature.parts[part] === state.hashes[part];
  return openParts(state).filter((part) =>
    step.join === 'all'
      ? !step.performers.every((performer) => signatures.some((one) => one.by.performer === performer && covers(part)(one)))
      : !signatures.some(covers(part)));
}

/** Columns whose signature is missing at a step that asks again: each of them where all must sign, else any. */
export function performersAsked(state: CaseState, step: MachineStep): readonly string[] {
  if (step.join !== 'all') return step.performers;
  return step.performers.filter((performer) => {
    const own = state.signatures.filter((signature) => signature.step === step.id && signature.by.performer === performer);
    return openParts(state).some((part) => !own.some((signature) => signature.parts[part] === state.hashes[part]));
  });
}

/** True when the step has signed all of the content as it is now. Nothing to sign is nothing signed. */
export function stands(state: CaseState, step: MachineStep): boolean {
  return openParts(state).length > 0 && uncoveredParts(state, step).length === 0;
}

/**
 * Steps already passed with a signature that an edit has touched: they are asked again, and only they.
 * Content that came after the last of them had let the case pass is shown to that one before it goes out.
 */
export function stepsAskedAgain(machine: Machine, state: CaseState): readonly MachineStep[] {
  if (state.status !== 'open' || !state.post) return [];
  const passed = state.trail.filter((id) => id !== state.step).map((id) => getStep(machine, id)).filter((step) => isSigning(step) && saidYes(state, step));
  const fallen = passed.filter((step) => wasSigned(state, step) && uncoveredParts(state, step).length > 0);
  const publishing = findStep(machine, state.step ?? '')?.does === 'publish';
  return fallen.length > 0 || !publishing || partsUnseen(state).length === 0 ? fallen : passed.slice(-1);
}

/** Every part still to be published that no second person has signed. */
export function partsUnseen(state: CaseState): readonly PartId[] {
  return openParts(state).filter((part) => {
    const authors = new Set((state.authors[part] ?? []).map((author) => author.personId));
    return !state.signatures.some((signature) =>
      signature.parts[part] === state.hashes[part] && (signature.selfApproval !== '' || !authors.has(signature.by.personId)));
  });
}

/** A skipped step, or one passed before there was content, asks nobody again. */
function wasSigned(state: CaseState, step: MachineStep): boolean {
  return state.signatures.some((signature) => signature.step === step.id);
}

/** The last time the case was at this step it was let pass. */
function saidYes(state: CaseState, step: MachineStep): boolean {
  const way = state.visits.findLast((visit) => visit.step === step.id)?.way;
  return way === 'ya' || way === 'sebagian' || way === 'stands';
}

/** The signatures an edit of these parts takes away, person by person, and nothing else. */
export function voidedBy(state: CaseState, changed: readonly PartId[]): DataOf<'SignaturesVoided'>['voided'] {
  const voided = new Map<string, { step: string; personId: string; name: string; parts: Set<PartId> }>();
  for (const signature of state.signatures) {
    const parts = changed.filter((part) => signature.parts[part] !== undefined);
    if (parts.length === 0) continue;
    const key = `${signature.step}\n${signature.by.personId}`;
    const entry = voided.get(key) ?? { step: signature.step, personId: signature.by.personId, name: signature.by.name, parts: new Set() };
    for (const part of parts) entry.parts.add(part);
    voided.set(key, entry);
  }
  return [...voided.values()].map((entry) => ({ ...entry, parts: [...entry.parts].sort() }));
}

/** Whoever said yes to the content, each once. */
export function signersOf(state: CaseState): readonly string[] {
  const said = state.signatures.filter((one) => one.kind !== 'ratification').map((one) => one.by.personId);
  return [...new Set(said)].filter((person) => person !== '');
}
