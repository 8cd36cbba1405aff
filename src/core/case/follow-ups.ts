/** The items of a meeting's minutes as work: from when on, whose, and until when. */
import { endOfDay } from '../calendar/target.ts';
import type { Instant, OfficeCalendar } from '../calendar/office-calendar.ts';
import type { Actor, HeldPost } from '../people/actor.ts';
import { findStep, type Machine } from '../sop/machine.ts';
import type { CaseState, FollowUpState } from './state.ts';

/** Open items that wait for somebody: while the case is at the step that follows them up, and where an SOP ends without one, afterwards. */
export function waitingFollowUps(machine: Machine, state: CaseState): readonly FollowUpState[] {
  const begun = state.status === 'completed' || (state.status === 'open' && findStep(machine, state.step ?? '')?.does === 'followUp');
  return begun ? state.followUps.filter((item) => !item.closed) : [];
}

/** Items that stay when minutes are written now: those of another step's meeting, and those of the other columns where all hold this one. */
export function followUpsBefore(state: CaseState): readonly FollowUpState[] {
  return state.followUps.filter((item) => item.step !== undefined && (item.step !== state.step || state.done.length > 0));
}

/** Columns that keep the whole list, whoever an item is given to. */
export function followUpKeepers(machine: Machine): readonly string[] {
  const keep = (does: 'followUp' | 'evaluate') => machine.steps.filter((step) => step.does === does).flatMap((step) => step.performers);
  return [...new Set(machine.steps.some((step) => step.does === 'followUp') ? keep('followUp') : keep('evaluate'))];
}

/** The post an item is given to, when this person holds it or acts for it. */
export function heldFor(actor: Actor, item: Pick<FollowUpState, 'positionId'>): HeldPost | undefined {
  if (actor.kind !== 'person' || item.positionId === undefined) return undefined;
  return actor.posts.find((post) => post.positionId === item.positionId);
}

/** An item is done by the end of its day; one without a day has no target. */
export function followUpDue(item: Pick<FollowUpState, 'due'>, calendar: OfficeCalendar): Instant | null {
  return item.due === undefined ? null : endOfDay(item.due, calendar);
}
