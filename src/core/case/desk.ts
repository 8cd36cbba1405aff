/** Which tasks a case puts on which desks. A pure view of the state; the cellar keeps it as rows for fast lists. */
import type { Instant, OfficeCalendar } from '../calendar/office-calendar.ts';
import { target } from '../calendar/target.ts';
import type { Bindings } from '../people/acting.ts';
import { findStep, type Machine, type MachineStep } from '../sop/machine.ts';
import { authorities } from '../sop/ways.ts';
import { performersAsked, stepsAskedAgain } from './signatures.ts';
import type { CaseState } from './state.ts';
import { ownEntry } from '../own-entry.ts';

export interface DeskTask {
  readonly step: string;
  readonly kind: 'step' | 'again' | 'ratify';
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
  const put = (step: string, kind: DeskTask['kind'], performers: readonly string[], since: Instant, dueAt: Instant | null) => {
    for (const performer of performers) {
      const outside = machine.performers.some((one) => one.key === performer && one.outside);
      const positions = outside ? [null] : (ownEntry(bindings, performer) ?? []);
      for (const positionId of positions) tasks.push({ step, kind, performer, positionId, since, dueAt: outside ? null : dueAt });
    }
  };
  const step = findStep(machine, state.step ?? '');
  if (step && state.status === 'open') {
    put(step.id, 'step', step.performers.filter((key) => !state.done.includes(key)), state.enteredAt, dueOf(step, state, calendar));
  }
  const edited = state.visits.at(-1)?.enteredAt ?? state.openedAt;
  for (const again of stepsAskedAgain(machine, state)) put(again.id, 'again', performersAsked(state, again), edited, null);
  if (state.emergency?.ratified === null) put('', 'ratify', authorities(machine), state.emergency.at, null);
  return tasks;
}

/** The office's clock stands still while an outside party has the case, or the SOP says `wait`. */
function dueOf(step: MachineStep, state: CaseState, calendar: OfficeCalendar): Instant | null {
  if (step.outside || step.does === 'wait') return null;
  return target(step.time, state.enteredAt, calendar, state.eventDate === '' ? undefined : state.eventDate);
}
