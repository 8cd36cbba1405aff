/** The draft goes to those who check it. */
import type { Instant } from '../../calendar/office-calendar.ts';
import { checkOutlets } from '../../post/check-outlets.ts';
import { checkReady } from '../../post/ready.ts';
import type { Machine } from '../../sop/machine.ts';
import { refuse, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import type { CaseState } from '../state.ts';
import { beginStep } from './begin-step.ts';

export function submit(machine: Machine, state: CaseState, command: CommandOf<'submit'>, at: Instant): Decision {
  // Whoever writes for an outlet can still shorten now; once it is signed, every cut asks the signers again.
  const issues = [...checkReady(state.post), ...checkOutlets(state.post, command.given.channels, state.channels.map((one) => one.channel))];
  if (issues.length > 0) return refuse(...issues);
  const { chapter, performer } = beginStep(machine, state, command.actor, at);
  chapter.remark(command.payload.note);
  chapter.complete(performer);
  return chapter.done();
}
