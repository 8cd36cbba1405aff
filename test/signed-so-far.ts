/**
 * What the events of a case alone say of its content: which parts are left to publish, who wrote them, who signed them as they are, and
 * which steps have to sign again. Kept apart from the code it measures, so that nothing here may be taken from `src/core/case`.
 */
import type { CaseEvent } from '../src/core/case/event.ts';
import type { Machine, MachineStep } from '../src/core/sop/machine.ts';

export interface SignedPart {
  readonly step: string;
  readonly performer: string;
  readonly personId: string;
  /** What it still stands on: a part that changes later falls out. */
  readonly parts: Set<string>;
}

export interface SignedSoFar {
  readonly open: readonly string[];
  readonly authors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly signatures: readonly SignedPart[];
  /** Steps on the way to where the case is that let it pass when they were last left. */
  readonly passed: readonly MachineStep[];
  readonly askedAgain: readonly string[];
}

export function signedSoFar(machine: Machine, events: readonly CaseEvent[]): SignedSoFar {
  let parts: readonly string[] = [];
  let way: readonly string[] = [];
  let ended = false;
  const refused = new Set<string>();
  const authors = new Map<string, Set<string>>();
  const signatures: SignedPart[] = [];
  const left = new Map<string, string>();
  for (const event of events) {
    if (event.type === 'PostChanged') {
      parts = Object.keys(event.data.hashes);
      for (const part of event.data.changed) {
        refused.delete(part);
        for (const one of signatures) one.parts.delete(part);
        authors.set(part, (authors.get(part) ?? new Set()).add(event.data.outside ? 'outside' : event.by.personId));
      }
      for (const part of authors.keys()) if (!parts.includes(part)) authors.delete(part);
    } else if (event.type === 'Signed' || event.type === 'Disposed' || event.type === 'Ratified') {
      if (event.type === 'Signed') for (const one of event.data.refused) refused.add(one.part);
      const signed = Object.keys(event.data.parts);
      const yes = event.data.answer !== 'tidak' && (event.type !== 'Disposed' || signed.length > 0);
      if (yes) signatures.push({ step: 'step' in event.data ? event.data.step : '', performer: event.by.performer, personId: event.by.personId, parts: new Set(signed) });
    } else if (event.type === 'Moved') {
      const { from, to, way: how } = event.data;
      if (from !== null) left.set(from, how);
      if (to !== null) way = [...(way.includes(to) ? way.slice(0, way.indexOf(to)) : way), to];
    } else if (event.type === 'Ended') ended = true;
  }
  const open = parts.filter((part) => !refused.has(part));
  const earlier = way.slice(0, -1).flatMap((id) => machine.steps.filter((step) => step.id === id));
  const passed = earlier.filter((step) => mayRefuse(step) && ['ya', 'sebagian', 'stands'].includes(left.get(step.id) ?? ''));
  const known = { open, authors, signatures, passed };
  const fallen = passed.filter((step) => signatures.some((one) => one.step === step.id) && unsignedBy(known, step).length > 0);
  const publishing = machine.steps.some((step) => step.id === way.at(-1) && step.does === 'publish');
  const asked = fallen.length === 0 && publishing && unseenOf(known).length > 0 ? passed.slice(-1) : fallen;
  return { ...known, askedAgain: ended || parts.length === 0 ? [] : asked.map((step) => step.id) };
}

/** Whoever can say no lets content pass with a yes. */
export function mayRefuse(step: MachineStep): boolean {
  return ['verify', 'approve'].includes(step.does) || (step.does === 'dispose' && step.tidak !== null);
}

/** Open parts that this step has not signed as they are: one of its columns, or every one where all must. */
export function unsignedBy({ open, signatures }: Pick<SignedSoFar, 'open' | 'signatures'>, step: MachineStep): readonly string[] {
  const own = signatures.filter((one) => one.step === step.id);
  const groups = step.join === 'all' ? step.performers.map((key) => own.filter((one) => one.performer === key)) : [own];
  return open.filter((part) => !groups.every((group) => group.some((one) => one.parts.has(part))));
}

/** Open parts that nobody but their authors has signed as they are. */
export function unseenOf({ open, authors, signatures }: Pick<SignedSoFar, 'open' | 'authors' | 'signatures'>): readonly string[] {
  return open.filter((part) => !signatures.some((one) => one.parts.has(part) && !authors.get(part)?.has(one.personId)));
}
