/** Of those who hold a post with a task, the ones who may really do it: whoever wrote the text does not pass it. */
import { findStep } from '../core/sop/machine.ts';
import { ownParts } from '../core/people/four-eyes.ts';
import { isSigning } from '../core/case/signatures.ts';
import type { Awaited, Waiting } from '../queries/case-waiting.ts';
import type { CaseView } from '../queries/case-view.ts';

export function personOf({ actor }: CaseView): string | null {
  return actor.kind === 'person' ? actor.personId : null;
}

/** The same rule as `checkFourEyes`, for people other than the reader. */
export function whoMay(view: CaseView, { kind, step, people }: Waiting): readonly Awaited[] {
  const found = findStep(view.version.machine, step);
  if (kind === 'ratify' || kind === 'followUp' || !found || !isSigning(found)) return people;
  return people.filter((one) => one.ownContent || ownParts(view.state, found, one.personId).length === 0);
}

/** The reader is one of those it waits for. */
export function isAwaited(view: CaseView, waiting: Waiting): boolean {
  const me = personOf(view);
  return whoMay(view, waiting).some((one) => one.personId === me);
}

/** Nobody else need be told: all of it waits for the reader alone. */
export function waitsForReaderAlone(view: CaseView, waiting: readonly Waiting[]): boolean {
  const me = personOf(view);
  return waiting.length > 0 && waiting.every((one) => one.people.length > 0 && whoMay(view, one).every((person) => person.personId === me) && isAwaited(view, one));
}
