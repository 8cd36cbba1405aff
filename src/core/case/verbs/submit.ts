/** The draft goes to those who check it. */
import type { Instant } from '../../calendar/office-calendar.ts';
import { checkReady } from '../../post/ready.ts';
import type { Machine } from '../../sop/machine.ts';
import { refuse, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import type { CaseState } from '../state.ts';
import { beginStep } from './begin-step.ts';

export function submit(machine: Machine, state: CaseState, command: CommandOf<'submit'>, at: Instant): Decision {
  const issues = checkReady(state.post);
  if (issues.length > 0) return refuse(...issues);
  const { chapter, performer } = beginStep(machine, state, command.actor, at);
  chapter.remark(command.payload.note);
  chapter.complete(performer);
  return chapter.done();
}
