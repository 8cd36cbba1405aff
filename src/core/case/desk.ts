/** Which tasks a case puts on which desks. A pure view of the state; the cellar keeps it as rows for fast lists. */
import type { Instant, OfficeCalendar } from '../calendar/office-calendar.ts';
import { target } from '../calendar/target.ts';
import type { Bindings } from '../people/acting.ts';
import { findStep, type Machine, type MachineStep } from '../sop/machine.ts';
import { authorities } from '../sop/ways.ts';
import { followUpDue, followUpKeepers, waitingFollowUps } from './follow-ups.ts';
import { publishableSince, stillPublishing } from './showing.ts';
import { performersAsked, stepsAskedAgain } from './signatures.ts';
import type { CaseState } from './state.ts';
import { isAway } from './step-times.ts';
import { ownEntry } from '../own-entry.ts';

export interface DeskTask {
  readonly step: string;
  readonly kind: 'step' | 'again' | 'ratify' | 'followUp';
  /** The item of the minutes; empty for every other kind. */
  readonly item: string;
  readonly performer: string;
  /** Null while an outside party has it. */
  readonly positionId: string | null;
  readonly since: Instant;
  /** When the SOP's time for it is up, on the office's calendar; null without a norm, or while others have it. */
  readonly dueAt: Instant | null;
}

/** One row per task and post that may do it. */
export function deskTasks(machine: Machine, state: CaseState, bindings: Bindings, calendar: OfficeCalendar): readonly DeskTask[] {
  const tasks: DeskTask[] = [];
  const put = (step: string, kind: DeskTask['kind'], performers: readonly string[], since: Instant, dueAt: Instant | null, item = '') => {
    for (const performer of performers) {
      const outside = machine.performers.some((one) => one.key === performer && one.outside);
      const positions = outside ? [null] : (ownEntry(bindings, performer) ?? []);
      for (const positionId of positions) tasks.push({ step, kind, item, performer, positionId, since, dueAt: outside ? null : dueAt });
    }
  };
  const step = findStep(machine, state.step ?? '');
  if (step && state.status === 'open') {
    const performers = step.does === 'publish' ? stillPublishing(machine, state, step) : step.performers;
    put(step.id, 'step', performers.filter((key) => !state.done.includes(key)), state.enteredAt, dueOf(machine, step, state, calendar));
  }
  const edited = state.visits.at(-1)?.enteredAt ?? state.openedAt;
  for (const again of stepsAskedAgain(machine, state)) put(again.id, 'again', performersAsked(state, again), edited, null);
  if (state.emergency?.ratified === null) put('', 'ratify', authorities(machine), state.emergency.at, null);
  for (const item of waitingFollowUps(machine, state)) {
    const [since, due] = [state.endedAt ?? state.enteredAt, followUpDue(item, calendar)];
    if (item.positionId !== undefined) tasks.push({ step: state.step ?? '', kind: 'followUp', item: item.id, performer: '', positionId: item.positionId, since, dueAt: due });
    else put(state.step ?? '', 'followUp', followUpKeepers(machine), since, due, item.id);
  }
  return tasks;
}

/** The office's clock stands still while an outside party has the case, or the SOP says `wait`, or what is released waits for its planned hour. */
function dueOf(machine: Machine, step: MachineStep, state: CaseState, calendar: OfficeCalendar): Instant | null {
  if (isAway(step)) return null;
  if (step.does === 'followUp' && state.followUps.length > 0) return followUpStepDue(step, state, calendar);
  const since = step.does === 'publish' ? publishableSince(machine, state) : state.enteredAt;
  return target(step.time, since, calendar, state.eventDate === '' ? undefined : state.eventDate);
}

/** While items are open the first of those given to no post says until when, for a post's item is late on its own desk; the SOP's own time is for the report, and begins when the last one is closed. */
function followUpStepDue(step: MachineStep, state: CaseState, calendar: OfficeCalendar): Instant | null {
  const open = state.followUps.filter((item) => !item.closed);
  if (open.length > 0) return open.flatMap((item) => (item.positionId === undefined ? (followUpDue(item, calendar) ?? []) : [])).toSorted()[0] ?? null;
  const closed = state.followUps.flatMap((item) => item.closed?.at ?? []).toSorted().at(-1) ?? state.enteredAt;
  return target(step.time, closed > state.enteredAt ? closed : state.enteredAt, calendar);
}
