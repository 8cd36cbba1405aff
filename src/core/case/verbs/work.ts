/** Anything else a step asks for, and the end of waiting for an outside party. */
import type { Instant } from '../../calendar/office-calendar.ts';
import type { Machine } from '../../sop/machine.ts';
import type { Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import type { CaseState } from '../state.ts';
import { beginStep } from './begin-step.ts';

export function work(machine: Machine, state: CaseState, command: CommandOf<'work'>, at: Instant): Decision {
  const { chapter, step, performer } = beginStep(machine, state, command.actor, at);
  chapter.record({ type: 'Worked', data: { ...command.payload, step: step.id } });
  chapter.complete(performer);
  return chapter.done();
}

export function resume(machine: Machine, state: CaseState, command: CommandOf<'resume'>, at: Instant): Decision {
  const { chapter, step, performer } = beginStep(machine, state, command.actor, at);
  chapter.record({ type: 'WaitEnded', data: { ...command.payload, step: step.id } });
  chapter.complete(performer);
  return chapter.done();
}
